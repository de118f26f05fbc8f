/** A title, then Enter: a card on that day. The field stays for the next one. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { rankBetween } from '../../store/rank.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { itemsOn } from './day-store.ts';

interface Props {
  readonly date: CalendarDate;
  /** Called when the field is left; `back`: by Escape. */
  readonly onEnd?: (back: boolean) => void;
}

function create(title: string, date: CalendarDate): void {
  const last = itemsOn(date).reduce((rank, { card }) => (card.rank > rank ? card.rank : rank), '');
  run('createCard', { id: crypto.randomUUID() as CardId, title, to: { type: 'slot', slot: daySlot(date) }, rank: rankBetween(last || null, null) });
}

export function NewCard({ date, onEnd }: Props) {
  const { t, language } = useSpeech();
  const [title, setTitle] = useState('');
  const finish = (): void => {
    if (title.trim() !== '') create(title, date);
    setTitle('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation(); // the grid's keys are for days
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') {
      event.preventDefault();
      onEnd?.(true);
    }
  };
  return (
    <input
      className="newcard"
      autoFocus={onEnd !== undefined}
      aria-label={t('calendar.newTitle', { date: dayText(date, language, 'full') })}
      placeholder={t('calendar.newHint')}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        finish(); // what was written is not lost
        onEnd?.(false);
      }}
    />
  );
}
