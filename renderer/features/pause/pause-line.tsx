/** A quiet line while a pause stands: its name, until when, how much rests, another last day, the way to lift it. */
import { useState } from 'react';
import type { FormEvent } from 'react';
import { canGoBack } from '../../../shared/domain/commands/pause.ts';
import type { Pause } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { occurrenceNow } from '../card/occurrences.ts';
import { lift } from './lift.ts';
import { PauseDay } from './pause-day.tsx';
import './pause-line.css';

export default function PauseLines() {
  usePlan((s) => s.version); // the plan is changed in place
  const today = usePlan((s) => s.today);
  const standing = [...usePlan.getState().plan.pauses.values()].filter(({ to }) => to >= today);
  return standing.map((pause) => <PauseLine key={pause.id} pause={pause} />);
}

function PauseLine({ pause }: { readonly pause: Pause }) {
  const { t, language } = useSpeech();
  const { name, from, to } = pause;
  const today = usePlan((s) => s.today);
  const count = usePlan((s) => restingNow(pause, s));
  const until = dayText(to, language, 'date');
  return (
    <section className="pause-line" aria-label={t('pause.stands', { name })}>
      <Icon name="pause" small />
      <p><b>{t('pause.stands', { name })}</b> <span>{from > today ? t('pause.fromTo', { from: dayText(from, language, 'date'), until }) : t('pause.until', { until })}, {t('pause.rest', { count })}</span></p>
      <Popup label={t('pause.changeOf', { name })} buttonLabel={t('pause.changeOf', { name })} button={t('pause.change')} buttonClass="btn btn-quiet btn-s" className="pause-popup">
        {(close) => <LastDay pause={pause} onDone={close} />}
      </Popup>
      <Button small aria-label={t('pause.liftOf', { name })} onClick={() => lift(pause)}>{t('pause.lift')}</Button>
    </section>
  );
}

function LastDay({ pause, onDone }: { readonly pause: Pause; readonly onDone: () => void }) {
  const { t, language } = useSpeech();
  const [text, setText] = useState(dateText(pause.to, language));
  const to = dateFromText(text, usePlan((s) => s.today));
  const problem = to === null ? t('pause.noDay') : to < pause.from ? t('pause.endsBefore') : null;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (to && !problem && run('extendPause', { id: pause.id, to })) onDone();
  };
  return (
    <form onSubmit={save}>
      <PauseDay label={t('pause.to')} value={text} problem={problem} onType={setText} />
      <Button small look="primary" type="submit" disabled={problem !== null}>{t('pause.save')}</Button>
    </form>
  );
}

/** Recurring cards that are skipped for it, and what it took that still has no date. */
function restingNow(pause: Pause, now: PlanStore): number {
  const [first, last] = [pause.from, pause.to].map((day) => +day.slice(0, 4));
  let count = pause.taken.filter((one) => canGoBack(now.plan, one)).length;
  for (const card of now.plan.cards.values()) {
    if (card.kind !== 'recurring' || card.archived || card.deletedAt !== null) continue;
    for (let year = first!; year <= last!; year++) { // both days have a year
      const { state, pause: over, skip } = occurrenceNow(card, year, now);
      if (state === 'skipped' && !skip && over?.id === pause.id) count++;
    }
  }
  return count;
}
