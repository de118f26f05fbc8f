/** The collision checker on the page: one incremental index, kept in step with the plan. */
import { create } from 'zustand';
import { FindingIndex } from '../../shared/collisions/finding-index.ts';
import type { Diff } from '../../shared/domain/state.ts';

export interface FindingStore {
  readonly index: FindingIndex | null;
  /** Grows with every change; select through it. */
  readonly version: number;
}

export const useFindings = create<FindingStore>(() => ({ index: null, version: 0 }));

/** The index follows a diff of the plan. */
export function findingsFollow(diff: Diff): void {
  const { index } = useFindings.getState();
  if (!index) return;
  index.apply(diff);
  useFindings.setState((s) => ({ version: s.version + 1 }));
}

/** A new index, or none. */
export function setFindingIndex(index: FindingIndex | null): void {
  useFindings.setState((s) => ({ index, version: s.version + 1 }));
}
