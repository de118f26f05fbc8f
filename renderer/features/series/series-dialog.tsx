/** "Gör till serie": how often, from when to when, and every day of it before anything is made. Or a series goes on. */
import { useId, useState } from 'react';
import type { Card, CardId, SeriesId } from '../../../shared/domain/records.ts';
import { capital, dayText } from '../../../shared/i18n/dates.ts';
import { seriesInWords } from '../../../shared/i18n/series-in-words.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { SERIES_MOST } from '../../../shared/planning/series.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween } from '../../store/rank.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { useBreaks } from './breaks.ts';
import { DayList } from './day-list.tsx';
import { PatternForm } from './pattern-form.tsx';
import { draftFor, lastDayOf, planOfDraft, seriesCommand } from './series-draft.ts';
import { endSeriesAsk } from './series-store.ts';
import './series-dialog.css';

/** What only the preview sees. */
const SKETCH = { series: 'sketch' as SeriesId, card: (date: CalendarDate) => `sketch-${date}` as CardId, rank: () => 'a0' };

/** New ids, and ranks one after another behind all others. */
function fresh() {
  let rank = [...usePlan.getState().plan.cards.values()].reduce<string | null>((last, one) => (last === null || one.rank > last ? one.rank : last), null);
  return { series: crypto.randomUUID() as SeriesId, card: () => crypto.randomUUID() as CardId, rank: () => (rank = rankBetween(rank, null)) }; // new ids are of what is made here
}

export default function SeriesDialog({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const [plan, today, names] = [usePlan((s) => s.plan), usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const series = card.series === null ? undefined : plan.series.get(card.series);
  const [draft, setDraft] = useState(() => draftFor(card, series, series ? lastDayOf(plan, series) : today, today));
  const [texts, setTexts] = useState({ from: dateText(draft.from, language), to: dateText(draft.to, language) });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const typed = (end: 'from' | 'to') => (text: string) => {
    setTexts({ ...texts, [end]: text });
    const date = dateFromText(text, today);
    if (date) change({ [end]: date });
  };
  const unread = (end: 'from' | 'to'): boolean => dateFromText(texts[end], today) === null;
  const days = planOfDraft(draft, card, series, names);
  const input = seriesCommand(draft, days, card, series, SKETCH);
  const breaks = useBreaks(input);
  const ready = !unread('from') && !unread('to') && input.days.length > 0;
  const words = seriesInWords(draft.rule, t, language);
  const make = () => {
    if (!ready || !run('makeSeries', seriesCommand(draft, days, card, series, fresh()))) return;
    endSeriesAsk();
    say({ text: t('series.made', { count: input.days.length, title: card.title }), action: wayBack(t('shell.undo')) });
  };
  const toggle = (date: CalendarDate) => {
    const off = new Set(draft.off);
    if (!off.delete(date)) off.add(date);
    change({ off });
  };
  const red = days.red.map((date) => `${dayText(date, language, 'short')}, ${names.get(date)?.name[language] ?? ''}`);
  return (
    <Modal className="series-dialog" title={t(series ? 'series.extendTitle' : 'series.title', { title: card.title })} onClose={endSeriesAsk}>
      <div className="series-body">
        <div className="series-form">
          {series ? <p>{capital(words)}</p> : <PatternForm rule={draft.rule} from={draft.from} onChange={(rule) => change({ rule, off: new Set() })} />}
          <div className="series-pair">
            {!series && <DayInput label={t('series.from')} value={texts.from} refused={unread('from')} onType={typed('from')} />}
            <DayInput label={t('series.to')} value={texts.to} refused={unread('to')} onType={typed('to')} />
          </div>
          {draft.to < draft.from && <p className="problem" role="alert">{t('series.badOrder')}</p>}
          <label className="tick">
            <input type="checkbox" checked={draft.skipRed} onChange={(event) => change({ skipRed: event.target.checked })} />
            {t('series.skipRed')}
          </label>
          {red.length > 0 && <p className="hint">{t('series.skips', { days: red.join('; ') })}</p>}
        </div>
        <section className="series-preview" aria-label={t('series.preview')} tabIndex={0}>
          <p role="status">
            <b>{t('series.summary', { count: input.days.length + (days.own ? 1 : 0), rule: days.apart ? t('series.thisAnd', { rule: words }) : words })}</b>
            {breaks.size > 0 && <span className="finding finding-warning">{t('series.breaks', { count: breaks.size })}</span>}
          </p>
          {days.cut && <p className="problem">{t('series.tooMany', { most: SERIES_MOST, day: dayText(days.days.at(-1) ?? draft.to, language, 'full') })}</p>}
          {days.days.length === 0 && <p className="faint">{t('series.none')}</p>}
          <DayList own={days.own} days={days.days} off={draft.off} breaks={breaks} onToggle={toggle} />
        </section>
      </div>
      <footer className="dialog-foot">
        <span className="push" />
        <Button look="quiet" onClick={endSeriesAsk}>{t('series.cancel')}</Button>
        <Button look="primary" disabled={!ready} onClick={make}>{t('series.do', { count: input.days.length })}</Button>
      </footer>
    </Modal>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly refused: boolean;
  readonly onType: (text: string) => void;
}

/** A day as slots are typed: a native date field speaks the browser's language, not the app's. */
function DayInput({ label, value, refused, onType }: DayInputProps) {
  const { t } = useSpeech();
  const problem = useId();
  return (
    <label className="series-field">
      <span>{label}</span>
      <input className="input" autoComplete="off" value={value} aria-invalid={refused || undefined} aria-describedby={refused ? problem : undefined} onChange={(event) => onType(event.target.value)} />
      {refused && <span className="problem" id={problem} role="alert">{t('series.badDay')}</span>}
    </label>
  );
}
