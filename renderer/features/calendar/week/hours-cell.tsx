/** The hours of a day: what goes out when, and an empty place for a card at every quarter. */
import { memo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { minutesOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import type { Parts } from '../../drag/drag-store.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { itemsOn } from '../day-store.ts';
import { NewCard } from '../month/new-card.tsx';
import { DropBands } from './drop-bands.tsx';
import { HourBlocks } from './hour-blocks.tsx';
import { BLOCK, quarterAt, quartersOf } from './hours.ts';
import type { Hours } from './hours.ts';
import { HoursGround } from './hours-ground.tsx';
import { NowLine } from './now-line.tsx';
import { topOf } from './time-scale.tsx';
import { beginCard, endCard, useWeek } from './week-state.ts';
import type { Spot } from './week-state.ts';

interface Props {
  readonly date: CalendarDate;
  readonly today: boolean;
  readonly hours: Hours;
  /** The height of a minute. */
  readonly px: number;
  /** The place that Tab stops at, where it is on this day. */
  readonly stop: Spot | null;
  readonly behind: boolean;
}

export const HoursCell = memo(function HoursCell({ date, today, hours, px, stop, behind }: Props) {
  const { t, language } = useSpeech();
  const cell = useRef<HTMLDivElement>(null);
  const { ref, state } = useDropTarget({
    id: behind ? `behind:hours:${date}` : `hours:${date}`, to: behind ? null : { type: 'slot', slot: daySlot(date) }, name: dayText(date, language, 'long'),
    parts: partsOf({ date, hours, px }, () => cell.current, t, language),
  });
  const adding = useWeek((s) => (s.adding?.date === date ? s.adding.time : null));
  const red = usePlan((s) => s.dayNames.get(date)?.red ?? false);
  const [pointed, setPointed] = useState<TimeOfDay | null>(null);
  const quarterUnder = (event: MouseEvent<HTMLElement>): TimeOfDay | null =>
    event.target instanceof Element && !event.target.closest('button, input') ? quarterAt(hours.from * 60 + (event.clientY - event.currentTarget.getBoundingClientRect().top) / px) : null;
  const place = (time: TimeOfDay) => ({ top: topOf(minutesOf(time), hours, px) });
  const spot = stop?.key === null && adding === null ? stop.time : null;
  return (
    <div
      ref={(node) => {
        cell.current = node;
        ref(node);
      }}
      className={['wk-col', red && 'red', state.over && 'is-over'].filter(Boolean).join(' ')} role="gridcell" aria-label={dayText(date, language, 'full')} data-date={date}
      onClick={(event) => {
        const time = quarterUnder(event);
        if (time) beginCard(date, time);
      }}
      onMouseMove={(event) => setPointed(useDrag.getState().item ? null : quarterUnder(event))}
      onMouseLeave={() => setPointed(null)}
    >
      <HoursGround date={date} hours={hours} px={px} />
      <DropBands date={date} hours={hours} px={px} />
      {pointed && <span className="wk-hint" aria-hidden="true" style={place(pointed)}><Icon name="plus" small />{pointed}</span>}
      <HourBlocks date={date} hours={hours} px={px} stop={stop?.key ?? null} />
      {spot && (
        <button key={spot} type="button" className="wk-spot" style={{ ...place(spot), height: BLOCK * px }} data-time={spot} aria-label={t('week.addAt', { time: spot, date: dayText(date, language, 'full') })} onClick={() => beginCard(date, spot)}>
          <Icon name="plus" small />{spot}
        </button>
      )}
      {adding && <div className="wk-new" style={place(adding)}><NewCard date={date} time={adding} onEnd={endCard} /></div>}
      {today && <NowLine hours={hours} px={px} />}
    </div>
  );
});

/** The quarters of a day as targets. */
function partsOf({ date, hours, px }: Pick<Props, 'date' | 'hours' | 'px'>, node: () => HTMLElement | null, t: Translate, language: Language): Parts {
  return {
    all: () => quartersOf(hours),
    at(clientY) {
      const [box, view] = [node()?.getBoundingClientRect(), node()?.closest('.wk-scroll')?.getBoundingClientRect()];
      return box && view && clientY >= view.top && clientY < view.bottom ? quarterAt(hours.from * 60 + (clientY - box.top) / px) : null;
    },
    target: (part) => {
      const time = part as TimeOfDay; // the parts are times
      return {
        id: `hours:${date}@${time}`, to: { type: 'slot', slot: daySlot(date, time) }, name: t('week.at', { date: dayText(date, language, 'long'), time }),
        holds: ({ card, placement }) => itemsOn(date).some((item) => item.key === (placement ?? card) && item.time === time),
      };
    },
    top: (part) => topOf(minutesOf(part as TimeOfDay), hours, px), // as above
  };
}
