/** What a card lacks: a quiet sign on the card, in words for who looks closer or listens. */
import type { Readiness } from '../../../shared/domain/records.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { useSpeech } from '../../ui/language.tsx';
import './readiness.css';

/** "Saknar ansvarig, bild". */
const lackWords = (missing: readonly Readiness[], t: Translate): string => t('board.lacks.what', { what: missing.map((what) => t(`board.lacks.${what}`)).join(', ') });

/** The sign's words have that id, so that the card can be described by them. */
export const lackId = (card: string): string => `lacks-${card}`;

export function Lacks({ card, missing }: { readonly card: string; readonly missing: readonly Readiness[] }) {
  const { t } = useSpeech();
  const words = lackWords(missing, t);
  return (
    <span className="lacks" title={words}>
      <LackSign count={missing.length} />
      <span className="lacks-words" id={lackId(card)}>{words}</span>
    </span>
  );
}

/** How much is missing, in a dashed round: a place that waits for something. */
export const LackSign = ({ count }: { readonly count: number }) => <i className="lack-sign" aria-hidden="true">{count}</i>;
