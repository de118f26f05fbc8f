/** A channel's day: how much goes out against its maximum, or the place for what is missing. Takes drops; lifts what stands there alone. */
import { memo } from 'react';
import type { SyntheticEvent } from 'react';
import type { Channel } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { press } from '../../drag/grip.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { cellWords } from './cell-words.ts';
import type { Count } from './counts.ts';
import type { Day } from './days.ts';
import { placeAt } from './matrix-state.ts';
import { dragItemOf, placedAt, standsOn } from './placed.ts';
import { Load } from './load.tsx';
import type { Sign } from './signs.ts';

interface Props {
  readonly channel: Channel;
  readonly day: Day;
  readonly count: Count;
  readonly ideas: number;
  readonly sign: Sign;
  readonly limit: number | null;
  /** A filter is on that leaves channels alone: what it shows is told apart. */
  readonly filtered: boolean;
  readonly tabStop: boolean;
  readonly chosen: boolean;
  /** What is lifted stands here. */
  readonly lifted: boolean;
  /** A panel points at it. */
  readonly pointed: boolean;
}

export const cellId = (channel: string, date: string): string => `cell:${date}:${channel}`;

/** Space lifts with the keyboard, the pointer by moving: only what stands there alone, as with several it is not clear which. */
function onPress(event: SyntheticEvent<HTMLElement>): void {
  const at = placeAt(event.currentTarget);
  const [placed, another] = at ? placedAt(at) : [];
  if (placed && !another) press(event, { item: dragItemOf(placed), from: event.currentTarget.getAttribute('data-place') ?? '' });
}

export const Cell = memo(function Cell({ channel, day, count, ideas, sign, limit, filtered, tabStop, chosen, lifted, pointed }: Props) {
  const { t, language } = useSpeech();
  const { date } = day;
  const name = `${channel.name}, ${dayText(date, language, 'long')}`;
  const { ref, state } = useDropTarget({
    id: cellId(channel.id, date), to: { type: 'slot', slot: daySlot(date), channel: channel.id }, name,
    holds: (item) => standsOn(channel.id, item) === date,
  });
  const verdict = state.preview ? (state.preview.worst ?? 'ok') : null;
  const { posts, stories } = count;
  const empty = posts + stories + ideas === 0;
  const load = posts === 0 ? 0 : limit === null ? Math.min(3, posts) : limit > 1 && posts >= limit ? 3 : posts * 2 > limit && limit > 1 ? 2 : 1;
  const look = [
    'mx', day.weekend && 'off', day.red && 'red', load > 0 && `heat-${load}`, sign.over && 'over', sign.gap && empty && 'invite', chosen && 'is-open', pointed && 'is-selected',
    lifted && 'is-lifted', verdict && `would-${verdict}`, state.over && 'is-over',
  ];
  return (
    <div
      ref={ref}
      role="gridcell"
      className={look.filter(Boolean).join(' ')}
      tabIndex={tabStop ? 0 : -1}
      aria-label={cellWords({ name, count, ideas, sign, limit, filtered, dayName: day.name }, t)}
      aria-selected={chosen}
      data-channel={channel.id}
      data-date={date}
      data-place={name}
      onMouseDown={onPress}
      onTouchStart={onPress}
      onKeyDown={onPress}
    >
      {verdict ? <SeverityMark severity={verdict} /> : sign.worst && <SeverityMark severity={sign.worst} />}
      {sign.gap && empty ? <Icon name="plus" /> : <Load count={count} ideas={ideas} limit={limit} filtered={filtered} />}
    </div>
  );
});
