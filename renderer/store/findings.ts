/** The collision checker on the page: one incremental index, kept in step with the plan, and what of it is still open. */
import { create } from 'zustand';
import { Acceptances } from '../../shared/collisions/acceptance.ts';
import type { FindingIndex } from '../../shared/collisions/finding-index.ts';
import type { Diff } from '../../shared/domain/state.ts';
import { fromDayNumber } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { OpenFindings } from './open-findings.ts';
import { usePlan } from './plan-store.ts';

export interface FindingStore {
  readonly index: FindingIndex | null;
  /** What nobody has accepted; another object when an acceptance changes. What is shown as wrong is asked for here. */
  readonly open: OpenFindings;
  /** Grows with every change; select through it. */
  readonly version: number;
}

export const useFindings = create<FindingStore>(() => ({ index: null, open: new OpenFindings(null, null, false), version: 0 }));

function openOf(index: FindingIndex | null): OpenFindings {
  const { plan: { acceptances }, complete } = usePlan.getState();
  return new OpenFindings(index, index && acceptances.size > 0 ? new Acceptances(acceptances.values(), fromDayNumber(index.view.today)) : null, complete);
}

/** The index follows a diff of the plan. */
export function findingsFollow(diff: Diff): void {
  const { index, open } = useFindings.getState();
  if (!index) return;
  index.apply(diff);
  useFindings.setState((s) => ({ open: diff.acceptances ? openOf(index) : open, version: s.version + 1 }));
}

/** The day turned. */
export function rollFindings(today: CalendarDate): void {
  useFindings.getState().index?.setToday(today);
  openFindingsAnew();
}

/** What is open may be another thing now, though the plan is the same: the day turned, or all cards have arrived. */
export function openFindingsAnew(): void {
  setFindingIndex(useFindings.getState().index);
}

/** A new index, or none. */
export function setFindingIndex(index: FindingIndex | null): void {
  useFindings.setState((s) => ({ index, open: openOf(index), version: s.version + 1 }));
}
