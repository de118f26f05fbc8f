/** What collides about this card: each finding with why it is one and how to accept it, and the nearest free slots of the placements concerned. */
import { findingNames } from '../../../../shared/collisions/sentence.ts';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import type { Card } from '../../../../shared/domain/records.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import '../../collisions/collisions.css';
import { FindingAsks } from '../../collisions/finding-asks.tsx';
import { sentenceOf } from '../../collisions/finding-text.ts';
import { FreeSlots } from '../../collisions/finding-ways.tsx';
import { movablePlacements } from '../../collisions/moving.ts';
import { isOfCard } from '../own-finding.ts';

export function CardFindings({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const findings = useFindings((s) => s.open.ofCard(card.id)).filter(isOfCard);
  useFindings((s) => s.version); // names in the sentences may have changed
  if (findings.length === 0) return null;
  const wording = { names: findingNames(plan, today), t, language };
  const movable = new Set(findings.flatMap((finding) => movablePlacements(finding, plan)).filter((id) => plan.placements.get(id)?.card === card.id));
  return (
    <section className={`alerts alerts-${worstOf(findings)}`} aria-label={t('editor.findings')}>
      <ul>
        {findings.map((finding) => {
          const sentence = sentenceOf(finding, wording);
          return (
            <li key={finding.key}>
              <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
              <div>
                <FindingAsks findings={[finding]} sentence={sentence}><span>{sentence}</span></FindingAsks>
              </div>
            </li>
          );
        })}
      </ul>
      {[...movable].map((id) => <FreeSlots key={id} id={id} several={movable.size > 1} />)}
    </section>
  );
}
