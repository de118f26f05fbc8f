/** Who changed what when, in sentences, day by day. */
import './history.css';
import { useMemo } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { entriesOf } from '../../../../shared/history/entries.ts';
import type { Entry } from '../../../../shared/history/entries.ts';
import { historyNames } from '../../../../shared/history/names.ts';
import { entrySentence } from '../../../../shared/history/sentence.ts';
import { capital, dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { TextChange } from './text-change.tsx';
import { useHistory } from './use-history.ts';

export default function CardHistory({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const { known, failed, again, older } = useHistory(card.id);
  const days = useMemo(() => byDay(entriesOf(known?.changes ?? [], card.id)), [known, card.id]);
  const goOn = async (list: HTMLElement | null) => {
    const shown = list?.querySelectorAll('.history-list > li').length ?? 0;
    await older();
    requestAnimationFrame(() => list?.querySelectorAll<HTMLElement>('.history-list > li')[shown]?.focus()); // the button may be gone
  };
  return (
    <div className="history">
      {failed && <p role="alert">{t('history.shown.failed')} <Button small onClick={() => void again()}>{t('history.shown.again')}</Button></p>}
      {!known && !failed && <p className="faint" role="status">{t('history.shown.loading')}</p>}
      {known && days.length === 0 && <p className="faint">{t('history.shown.none')}</p>}
      {days.map(([date, entries]) => <Day key={date} date={date} entries={entries} card={card} />)}
      {known?.more && <Button small look="quiet" onClick={(event) => void goOn(event.currentTarget.closest<HTMLElement>('.history'))}>{t('history.shown.older')}</Button>}
    </div>
  );
}

function byDay(entries: readonly Entry[]): readonly (readonly [CalendarDate, readonly Entry[]])[] {
  const days = Map.groupBy(entries, ({ at }) => at.slice(0, 10) as CalendarDate); // a moment begins with its date
  return [...days];
}

function Day({ date, entries, card }: { readonly date: CalendarDate; readonly entries: readonly Entry[]; readonly card: Card }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const name = dayText(date, language, date.slice(0, 4) === today.slice(0, 4) ? 'long' : 'full');
  return (
    <>
      <h4>{date === today ? t('history.shown.today') : capital(name)}</h4>
      <ul className="history-list">
        {entries.map((entry) => <One key={entry.rev} entry={entry} card={card} />)}
      </ul>
    </>
  );
}

function One({ entry, card }: { readonly entry: Entry; readonly card: Card }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  usePlan((s) => s.version); // names are as they are now
  return (
    <li tabIndex={-1}>
      <p>{entrySentence(entry, { names: historyNames(plan, t), t, language })} <time className="faint">{entry.at.slice(11)}</time></p>
      {entry.facts.map((fact) => fact.type === 'text' && <TextChange key={`${fact.field} ${fact.placement ?? ''}`} card={card} fact={fact} />)}
    </li>
  );
}
