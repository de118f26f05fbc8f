/** What was accepted, folded away: by whom, when, why and until when; and opening it again. */
import { useId, useState } from 'react';
import { dayText } from '../../../shared/i18n/dates.ts';
import type { AcceptedFinding } from '../../store/open-findings.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { momentText } from '../card/moment-text.ts';
import { reopen } from './accepting.ts';
import { sentenceOf } from './finding-text.ts';
import type { Wording } from './finding-text.ts';
import { SeverityMark } from '../../ui/marks.tsx';

/** So many are drawn at first, and with every press on "more". */
const BATCH = 20;

export function AcceptedList({ accepted, wording }: { readonly accepted: readonly AcceptedFinding[]; readonly wording: Wording }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(BATCH);
  if (accepted.length === 0) return null;
  return (
    <details className="krock-accepted" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('collisionsPanel.accepted')} ({accepted.length})</summary>
      {open && (
        <ul>
          {accepted.slice(0, limit).map((one) => <AcceptedItem key={one.acceptance.id} accepted={one} wording={wording} />)}
        </ul>
      )}
      {open && accepted.length > limit && <Button className="krock-more" small onClick={() => setLimit(limit + BATCH)}>{t('collisionsPanel.more', { count: accepted.length - limit })}</Button>}
    </details>
  );
}

function AcceptedItem({ accepted: { finding, acceptance }, wording }: { readonly accepted: AcceptedFinding; readonly wording: Wording }) {
  const { t, language } = useSpeech();
  const id = useId();
  const { by, at, until, reason } = acceptance;
  const [when, who] = [momentText(at, language), by === null ? '' : wording.names.person(by)];
  const sentence = sentenceOf(finding, wording);
  return (
    <li aria-labelledby={id}>
      <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
      <div>
        <p id={id}>{sentence}</p>
        <p className="faint">
          {who ? t('collisionsPanel.acceptedBy', { who, when }) : t('collisionsPanel.acceptedUnnamed', { when })}
          {until && `, ${t('collisionsPanel.acceptedUntil', { day: dayText(until, language, 'short') })}`}:
        </p>
        <blockquote>{reason}</blockquote>
      </div>
      <button type="button" className="textbtn" aria-label={t('collisionsPanel.reopenOf', { what: sentence })} onClick={() => reopen(acceptance.id)}>{t('collisionsPanel.reopen')}</button>
    </li>
  );
}
