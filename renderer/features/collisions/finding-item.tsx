/** One finding: how grave, the sentence, the cards it is about, and what one can do about it in one press. */
import { useId, useState } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingSentence } from '../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../shared/collisions/sentence.ts';
import type { PlacementId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { FindingCards } from './finding-cards.tsx';
import { FreeSlots, OverdueWays } from './finding-ways.tsx';
import { movablePlacements } from './moving.ts';

interface Props {
  readonly finding: Finding;
  readonly names: FindingNames;
  /** It is the one that the keyboard is at, and whose cards are marked. */
  readonly active: boolean;
  /** The list's one tab stop. */
  readonly stop: boolean;
  readonly onActive: (finding: Finding) => void;
}

export function FindingItem({ finding, names, active, stop, onActive }: Props) {
  const { t, language } = useSpeech();
  const sentence = useId();
  const [wanted, setWanted] = useState<PlacementId | null>(null);
  const movable = movablePlacements(finding, usePlan.getState().plan); // drawn anew with every change of the plan
  const chosen = wanted !== null && movable.includes(wanted) ? wanted : (movable.at(-1) ?? null);
  return (
    <article
      className={active ? 'krock is-open' : 'krock'}
      data-key={finding.key}
      tabIndex={stop ? 0 : -1}
      aria-labelledby={sentence}
      onFocus={() => onActive(finding)}
      onMouseDown={() => onActive(finding)}
    >
      <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
      <div>
        <p id={sentence}>{findingSentence(finding, names, t, language)}</p>
        <FindingCards finding={finding} chosen={chosen} movable={movable} onChoose={setWanted} />
        {chosen !== null && <FreeSlots id={chosen} several={finding.placements.length > 1} />}
        {finding.rule === 'overdue' && <OverdueWays finding={finding} />}
      </div>
    </article>
  );
}
