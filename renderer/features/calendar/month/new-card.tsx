/** A title, then Enter: a card on that day. The field stays for the next one, except where there is room for one only: at a time, in a gap. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { CardId, Channel } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { rankBetween } from '../../../store/rank.ts';
import { run } from '../../../store/session.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { usePlan } from '../../../store/plan-store.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { channelShort, newPlacement } from '../../gaps/gaps.ts';
import { allOn } from '../day-store.ts';

interface Props {
  readonly date: CalendarDate;
  readonly time?: TimeOfDay | null;
  /** The gap, or another day of a channel, that the card is to fill: then one card is enough. */
  readonly gap?: ChannelDay | null;
  /** Called when the field is left; `back`: by Escape. */
  readonly onEnd?: (back: boolean) => void;
}

function create(title: string, date: CalendarDate, time: TimeOfDay | null, on: Channel | null): void {
  const last = allOn(date).reduce((rank, { card }) => (card.rank > rank ? card.rank : rank), '');
  run('createCard', { id: crypto.randomUUID() as CardId, title, to: { type: 'slot', slot: daySlot(date, time) }, rank: rankBetween(last || null, null), placements: on ? [newPlacement(on)] : [] });
}

export function NewCard({ date, time = null, gap = null, onEnd }: Props) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => (gap ? (s.plan.channels.get(gap.channel) ?? null) : null));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (gap) field.current?.focus();
  }, [gap]);
  /** Makes the card, if there is a title; once, whoever asks. */
  const finish = (): boolean => {
    const title = field.current?.value ?? '';
    if (title.trim() === '') return false;
    field.current!.value = ''; // it had a title
    create(title, date, time, channel);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the grid's keys are for days
    if (event.key === 'Enter') {
      if (finish() && (gap || time)) onEnd?.(true);
    } else if (event.key === 'Escape' && onEnd) {
      event.preventDefault();
      onEnd(true);
    }
  };
  return (
    <input
      ref={field}
      className="newcard"
      autoFocus={onEnd !== undefined}
      aria-label={channel ? t('board.gap.newTitle', { channel: channel.name, day: dayText(date, language, 'full') }) : t('calendar.newTitle', { date: [dayText(date, language, 'full'), time].filter(Boolean).join(' ') })}
      placeholder={channel ? `${channelShort(channel)}: ${t('calendar.newHint')}` : t('calendar.newHint')}
      onKeyDown={onKeyDown}
      onBlur={() => {
        finish(); // what was written is not lost
        onEnd?.(false);
      }}
    />
  );
}
