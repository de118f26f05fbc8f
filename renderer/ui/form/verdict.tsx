/** What a slot would break, as a sign and in words, before it is chosen. */
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../shared/collisions/sentence.ts';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { sameSlot } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../language.tsx';
import { SeverityMark } from '../marks.tsx';

/** So many sentences; the rest is counted. */
const SHOWN = 3;

interface Props {
  /** Something was typed that means no slot. */
  readonly unclear: boolean;
  readonly slot: Slot | null;
  readonly now: Slot;
  readonly preview: (slot: Slot) => Preview | null;
}

export function Verdict({ unclear, slot, now, preview }: Props) {
  const { t, language } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const outcome = slot && !sameSlot(slot, now) ? preview(slot) : null;
  return (
    <div className="slot-verdict" role="status">
      {unclear && <p>{t('editor.unclear')}</p>}
      {slot && <p><b>{slotText(slot, language)}</b>{outcome?.breaks.length === 0 && <span className="finding finding-ok"><SeverityMark severity="ok" />{t('editor.free')}</span>}</p>}
      {outcome && <Broken breaks={outcome.breaks} names={findingNames(plan, today)} />}
    </div>
  );
}

/** The first of what would break, in sentences, and how much more. */
export function Broken({ breaks, names }: { readonly breaks: readonly Finding[]; readonly names: FindingNames }) {
  const { t, language } = useSpeech();
  return (
    <>
      {breaks.slice(0, SHOWN).map((finding) => (
        <p key={finding.key}>
          <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} /> {findingSentence(finding, names, t, language)}
        </p>
      ))}
      {breaks.length > SHOWN && <p className="faint">{t('editor.moreFindings', { count: breaks.length - SHOWN })}</p>}
    </>
  );
}
