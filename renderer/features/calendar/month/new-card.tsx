/** A title, then Enter: a card on that day. The field stays for the next one, except where there is room for one only: at a time, in a gap. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { CardId, Channel } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { announce } from '../../../store/notices.ts';
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
  /** Called when the field is left. `back`: by a key; `made`: the card, where leaving it made one. */
  readonly onEnd?: (back: boolean, made: CardId | null) => void;
}

function create(title: string, date: CalendarDate, time: TimeOfDay | null, on: Channel | null): CardId | null {
  const last = allOn(date).reduce((rank, { card }) => (card.rank > rank ? card.rank : rank), '');
  const id = crypto.randomUUID() as CardId; // a new card's id
  const done = run('createCard', { id, title, to: { type: 'slot', slot: daySlot(date, time) }, rank: rankBetween(last || null, null), placements: on ? [newPlacement(on)] : [] });
  return done ? id : null;
}

export function NewCard({ date, time = null, gap = null, onEnd }: Props) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => (gap ? (s.plan.channels.get(gap.channel) ?? null) : null));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (gap) field.current?.focus();
  }, [gap]);
  /** Makes the card, if there is a title; once, whoever asks. Says so: where it stands is seen only. */
  const finish = (): CardId | null => {
    const title = (field.current?.value ?? '').trim();
    if (title === '') return null;
    field.current!.value = ''; // it had a title
    const made = create(title, date, time, channel);
    if (made) announce(t('calendar.created', { title, when: [channel?.name, [dayText(date, language, 'long'), time].filter(Boolean).join(' ')].filter(Boolean).join(', ') }));
    return made;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the grid's keys are for days
    if (event.key === 'Enter') {
      event.preventDefault(); // it would press what has the focus next
      const made = finish();
      if (made && (gap || time)) onEnd?.(true, made);
    } else if (event.key === 'Escape' && onEnd) {
      event.preventDefault();
      onEnd(true, null);
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
        const made = finish(); // what was written is not lost
        onEnd?.(false, made);
      }}
    />
  );
}
