/** One row of the panel: how grave, the sentence, the cards or days it is about, and what one can do about it in one press. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { PlacementId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { isGap } from '../gaps/gaps.ts';
import { FindingAsks } from './finding-asks.tsx';
import { FindingCards } from './finding-cards.tsx';
import type { FindingRow } from './finding-groups.ts';
import { rowSentence } from './finding-text.ts';
import type { Wording } from './finding-text.ts';
import { FreeSlots, OverdueWays } from './finding-ways.tsx';
import { AddOnGaps } from './gap-ways.tsx';
import { movablePlacements } from './moving.ts';
import { setApart, usePanelMemory } from './panel-memory.ts';

interface Props {
  readonly row: FindingRow;
  readonly wording: Wording;
  /** It is the one that the keyboard is at, and whose cards are marked. */
  readonly active: boolean;
  /** The list's one tab stop. */
  readonly stop: boolean;
  readonly onActive: (row: FindingRow) => void;
}

export function FindingItem({ row, wording, active, stop, onActive }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const [finding, ...rest] = row.findings;
  const sentence = rowSentence(row, wording);
  return (
    <article
      className={active ? 'krock is-open' : 'krock'}
      data-key={row.key}
      tabIndex={stop ? 0 : -1}
      aria-labelledby={id}
      onFocus={() => onActive(row)}
      onMouseDown={() => onActive(row)}
    >
      <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
      <div>
        <p id={id}>{sentence}</p>
        {rest.length > 0 ? <Gaps row={row} sentence={sentence} /> : <One finding={finding} sentence={sentence} />}
      </div>
    </article>
  );
}

function One({ finding, sentence }: { readonly finding: Finding; readonly sentence: string }) {
  const [wanted, setWanted] = useState<PlacementId | null>(null);
  const movable = movablePlacements(finding, usePlan.getState().plan); // drawn anew with every change of the plan
  const chosen = wanted !== null && movable.includes(wanted) ? wanted : (movable.at(-1) ?? null);
  let ways: ReactNode = null;
  if (chosen !== null) ways = <FreeSlots id={chosen} several={finding.placements.length > 1} />;
  else if (finding.rule === 'overdue') ways = <OverdueWays finding={finding} />;
  else if (isGap(finding)) ways = <AddOnGaps gaps={[finding]} />;
  const windowed = finding.date === null && finding.week === null; // its cards are the whole window's
  return (
    <>
      {!windowed && <FindingCards finding={finding} chosen={chosen} movable={movable} onChoose={setWanted} />}
      <FindingAsks findings={[finding]} sentence={sentence}>{ways}</FindingAsks>
    </>
  );
}

function Gaps({ row: { key, findings }, sentence }: { readonly row: FindingRow; readonly sentence: string }) {
  const { t } = useSpeech();
  const apart = usePanelMemory((s) => s.apart.has(key));
  return (
    <FindingAsks findings={findings} sentence={sentence}>
      <div>
        <AddOnGaps gaps={findings.filter(isGap)} />
        <button type="button" className="textbtn" aria-expanded={apart} onClick={() => setApart(key, !apart)}>
          {t('collisionsPanel.gapsApart', { count: findings.length })}
        </button>
      </div>
    </FindingAsks>
  );
}
