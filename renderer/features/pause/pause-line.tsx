/** A quiet line while a pause stands: its name, until when, how much rests, another last day, the way to lift it. */
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { canGoBack } from '../../../shared/domain/commands/pause.ts';
import type { Pause } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { returningIn } from '../../../shared/planning/pause-returning.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { lift } from './lift.ts';
import { PauseDay } from './pause-day.tsx';
import { endProblem } from './pause-draft.ts';
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
  const count = useResting(pause);
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
  const wrong = to && endProblem(pause.from, to);
  const problem = to === null ? t('pause.noDay') : wrong && t(`pause.${wrong}`);
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

/** How much returns and is skipped for it, and how much of what it took still has no date. */
function useResting(pause: Pause): number {
  const [plan, version, today] = [usePlan((s) => s.plan), usePlan((s) => s.version), usePlan((s) => s.today)];
  return useMemo(
    () => pause.taken.filter((one) => canGoBack(plan, one)).length + returningIn(plan, pause, today).length,
    // The plan is changed in place; its version says that it was.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [plan, version, pause, today],
  );
}
