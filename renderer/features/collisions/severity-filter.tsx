/** All findings, or those of one severity, with how many there are of each. */
import { SEVERITIES } from '../../../shared/collisions/finding.ts';
import type { Severity } from '../../../shared/collisions/finding.ts';
import { useTally } from '../../store/tally.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';

interface Props {
  /** Null for all. */
  readonly shown: Severity | null;
  readonly onShow: (severity: Severity | null) => void;
}

export function SeverityFilter({ shown, onShow }: Props) {
  const { t } = useSpeech();
  const tally = useTally();
  return (
    <div className="krock-filter">
      <span className="seg seg-s" role="group" aria-label={t('collisionsPanel.show')}>
        <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
          {t('collisionsPanel.all')} {tally.error + tally.warning + tally.info}
        </button>
        {SEVERITIES.map((severity) => (
          <button key={severity} type="button" aria-pressed={shown === severity} onClick={() => onShow(severity)}>
            <SeverityMark severity={severity} />
            {t(`collisionsPanel.severities.${severity}`)} {tally[severity]}
          </button>
        ))}
      </span>
    </div>
  );
}
