/** Accepting a finding with a reason, for good or until a day. */
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { parseDate } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { momentText } from '../card/moment-text.ts';
import { accept } from './accepting.ts';
import { useDone } from './use-done.ts';

/** As long as the host takes a reason. */
const MAX_REASON = 500;

export function AcceptForm({ finding, sentence, onCancel }: { readonly finding: Finding; readonly sentence: string; readonly onCancel: () => void }) {
  const { t, language } = useSpeech();
  const done = useDone();
  const today = usePlan((s) => s.today);
  const earlier = usePlan((s) => s.plan.acceptances.values().find((one) => one.finding === finding.key)); // it no longer holds
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [until, setUntil] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (accept(finding, reason, until === '' ? null : parseDate(until))) done(t('collisionsPanel.isAccepted'));
  };
  return (
    <form
      className="krock-accept" aria-label={t('collisionsPanel.acceptOf', { what: sentence })} onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // closes the form alone
        onCancel();
      }}
    >
      {earlier && <p>{t('collisionsPanel.acceptedBefore', { when: momentText(earlier.at, language) })}</p>}
      <label>
        {t('collisionsPanel.reason')}
        <input className="input" autoFocus required maxLength={MAX_REASON} autoComplete="off" placeholder={t('collisionsPanel.reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <label>
        {t('collisionsPanel.until')}
        <input className="input" type="date" min={today} aria-describedby={`until-${finding.key}`} value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <span className="faint" id={`until-${finding.key}`}>{t('collisionsPanel.untilHint')}</span>
      <span className="push">
        <Button look="quiet" onClick={onCancel}>{t('collisionsPanel.cancel')}</Button>
        <Button look="primary" type="submit">{t('collisionsPanel.acceptNow')}</Button>
      </span>
    </form>
  );
}
