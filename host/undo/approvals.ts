/** Undo and redo give an approval back only where nothing that goes out has changed since (planning rules §5 approval). */
import type { Change, ChangeLog } from '../../db/change-log.ts';
import { withApprovals } from '../../shared/domain/approval.ts';
import type { Card } from '../../shared/domain/records.ts';
import type { Diff, State } from '../../shared/domain/state.ts';
import type { What } from '../../shared/history/fact.ts';
import { factsOf } from '../../shared/history/facts.ts';

/** So far back a card's changes are looked at; what lies further is taken for changed. */
const LOOKED_AT = 200;
const OTHER_TIME: ReadonlySet<What['type']> = new Set(['moved', 'placement-moved', 'placement-added']);

/** The diff of taking a change back, or doing it again, with the approvals that are true after it. */
export function approvalsAfter(diff: Diff, state: State, change: Change, log: ChangeLog): Diff {
  const updated = (diff.cards?.updated ?? []).map(([from, to]): readonly [Card, Card] => {
    const isGiven = to.approval !== null && JSON.stringify(to.approval) !== JSON.stringify(from.approval);
    if (!isGiven || !changedSince(change, to, log)) return [from, to];
    return [from, { ...to, approval: null, status: to.status !== 'approved' ? to.status : from.status === 'approved' ? 'review' : from.status }];
  });
  return withApprovals(diff.cards ? { ...diff, cards: { ...diff.cards, updated: updated.filter(([from, to]) => JSON.stringify(from) !== JSON.stringify(to)) } } : diff, state);
}

/** Whether text or time of a card was changed after a change, and still is. */
function changedSince({ rev }: Change, { id }: Card, log: ChangeLog): boolean {
  const since = log.ofCard(id, Number.MAX_SAFE_INTEGER, LOOKED_AT).filter((later) => later.rev > rev);
  const standing = new Map<number, Diff>();
  for (const later of since.toReversed()) {
    const of = later.target ?? later.rev;
    if (of === rev) continue; // it itself, taken back or done again
    if (later.kind === 'undo' && of > rev) standing.delete(of);
    else standing.set(of, later.diff);
  }
  return since.length === LOOKED_AT || [...standing.values()].some((one) => factsOf(one).some((fact) => fact.card === id && (OTHER_TIME.has(fact.type) || (fact.type === 'text' && (fact.field === 'text' || fact.field === 'placement')))));
}
