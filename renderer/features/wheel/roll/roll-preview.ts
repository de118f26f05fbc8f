/** What the chosen cards would break, all of them made together. */
import { useDeferredValue, useMemo } from 'react';
import type { Preview } from '../../../../shared/collisions/preview.ts';
import { findingNames } from '../../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../../shared/collisions/sentence.ts';
import type { Commands } from '../../../../shared/domain/command.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { previewCommand } from '../../drag/together.ts';

type Step = Commands['makeOccurrences'];
interface Rolled {
  readonly preview: Preview | null;
  /** The cards that are not there yet are called by what they are made of. */
  readonly names: FindingNames;
}

export function previewRoll(step: Step): Rolled {
  const { plan, today } = usePlan.getState();
  const names = findingNames(plan, today);
  const made = new Map(step.make.map(({ id, recurring }) => [id, recurring]));
  return { preview: step.make.length > 0 ? previewCommand({ name: 'makeOccurrences', input: step }) : null, names: { ...names, card: (id) => names.card(made.get(id) ?? id) } };
}

/** Follows what is chosen a moment later, so that ticking stays quick. */
export function useRollPreview(step: Step): Rolled {
  const asked = useDeferredValue(step);
  const [index, version] = [useFindings((s) => s.index), useFindings((s) => s.version)];
  // The index is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => previewRoll(asked), [asked, index, version]);
}
