/** A day of the agenda, and days on which nothing goes out: each takes a card. */
import { memo, useState } from 'react';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { FindingPill } from '../../../ui/marks.tsx';
import { verdictOf } from '../../drag/drop-words.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { itemsOn } from '../day-store.ts';
import type { DayItem } from '../day-index.ts';
import { NewCard } from '../month/new-card.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { addOn, endAdding, stopOf, useAgenda } from './agenda-state.ts';
import { DayName } from './day-words.tsx';

/** Listed by day, not by channel. */
export const BY_DAY = 'days';
/** So many items of a day are shown unasked. */
const MOST = 60;

interface Props {
  readonly date: CalendarDate;
  readonly items: readonly DayItem[];
  readonly group: string;
  /** The one that is listed. */
  readonly channel?: ChannelId | null;
  /** The item that Tab stops at, where it is one of these. */
  readonly stop: string | null;
}

function useDay(date: CalendarDate, group: string) {
  const { t, language } = useSpeech();
  const to = { type: 'slot', slot: daySlot(date) } as const;
  const id = `${group}:${date}`;
  const { ref, state } = useDropTarget({ id, to, name: dayText(date, language, 'long'), holds: ({ card, placement }) => itemsOn(date).some(({ key }) => key === (placement ?? card)) });
  const verdict = state.active && state.preview ? verdictOf(to, state.preview, t, language) : null;
  return { props: { ref, 'data-target': id }, over: state.over, verdict };
}

export const AgendaDay = memo(function AgendaDay({ date, items, group, channel = null, stop }: Props) {
  const { t, language } = useSpeech();
  const { props, over, verdict } = useDay(date, group);
  const [all, setAll] = useState(false);
  const adding = useAgenda((s) => s.adding === date) && group === BY_DAY;
  const shown = all ? items : items.slice(0, MOST);
  const add = t('calendar.add', { date: dayText(date, language, 'full') });
  return (
    <section {...props} className={['ag-day', verdict && `would-${verdict.severity}`, over && 'is-over'].filter(Boolean).join(' ')} aria-label={dayText(date, language, 'full')}>
      <header className="day-head">
        <DayName date={date} channel={channel} />
        {verdict && <FindingPill severity={verdict.severity} text={verdict.text} />}
        {group === BY_DAY && (
          <button type="button" className="add" data-add={date} aria-label={add} title={add} onClick={() => addOn(date)}>
            <Icon name="plus" small />
          </button>
        )}
      </header>
      {shown.length === 0 && !adding && <p className="nothing">{t('agenda.nothingOn')}</p>}
      <ol className="facts">
        {shown.map((item) => <AgendaItem key={item.key} item={item} group={group} tabStop={stop === stopOf(group, item.key)} channelSaid={channel !== null} />)}
      </ol>
      {shown.length < items.length && <button type="button" className="textbtn" onClick={() => setAll(true)}>{t('agenda.rest', { count: String(items.length - shown.length) })}</button>}
      {adding && <NewCard date={date} onEnd={endAdding} />}
    </section>
  );
});

/** Neighbouring days with nothing, in one line. */
export const EmptyDays = memo(function EmptyDays({ dates }: { readonly dates: readonly CalendarDate[] }) {
  const { t } = useSpeech();
  return (
    <div className="ag-empty">
      <span>{t('agenda.nothingOn')}</span>
      {dates.map((date) => <EmptyDay key={date} date={date} />)}
    </div>
  );
});

function EmptyDay({ date }: { readonly date: CalendarDate }) {
  const { t, language } = useSpeech();
  const { props, over, verdict } = useDay(date, BY_DAY);
  const label = t('calendar.add', { date: dayText(date, language, 'full') });
  return (
    <button
      {...props} type="button" data-add={date} aria-label={label} title={label} onClick={() => addOn(date)}
      className={['emptyday', verdict && `would-${verdict.severity}`, over && 'is-over'].filter(Boolean).join(' ')}
    >
      {dayText(date, language, 'short')}
      {verdict && <FindingPill severity={verdict.severity} text={verdict.text} />}
    </button>
  );
}
