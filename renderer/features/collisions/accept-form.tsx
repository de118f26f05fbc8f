/** Accepting a finding, or a row of them, with a reason, for good or until a day. */
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { comingDayFromText } from '../../ui/form/date-text.ts';
import { DayField } from '../../ui/form/day-field.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { momentText } from '../card/moment-text.ts';
import { accept } from './accepting.ts';
import { useDone } from './use-done.ts';

/** As long as the host takes a reason. */
const MAX_REASON = 500;

interface Props {
  readonly findings: readonly Finding[];
  readonly sentence: string;
  readonly onCancel: () => void;
}

export function AcceptForm({ findings, sentence, onCancel }: Props) {
  const { t, language } = useSpeech();
  const id = useId();
  const done = useDone();
  const today = usePlan((s) => s.today);
  const earlier = usePlan((s) => s.plan.acceptances.values().find((one) => findings.some(({ key }) => key === one.finding))); // it no longer holds
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [until, setUntil] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const day = comingDayFromText(until, today);
    const unread = day === null && until.trim() !== '';
    setRefused(unread);
    if (!unread && accept(findings, reason, day)) done(t('collisionsPanel.isAccepted', { count: findings.length }));
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
      <div>
        <label htmlFor={`${id}-until`}>{t('collisionsPanel.until')}</label>
        <DayField id={`${id}-until`} value={until} refused={refused} aria-describedby={`${id}-hint`} onType={(text) => { setUntil(text); setRefused(false); }} />
      </div>
      <span className="faint" id={`${id}-hint`}>{t('collisionsPanel.untilHint')}</span>
      <span className="push">
        <Button look="quiet" onClick={onCancel}>{t('collisionsPanel.cancel')}</Button>
        <Button look="primary" type="submit">{t('collisionsPanel.acceptNow')}</Button>
      </span>
    </form>
  );
}
