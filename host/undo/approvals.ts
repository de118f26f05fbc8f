/** Undo and redo give an approval back only where nothing that goes out has changed since (planning rules §5 approval). */
import type { Change, ChangeLog } from '../../db/change-log.ts';
import { withApprovals } from '../../shared/domain/approval.ts';
import { diffByCard } from '../../shared/domain/diff-by-card.ts';
import type { Card, CardId } from '../../shared/domain/records.ts';
import type { Diff, State } from '../../shared/domain/state.ts';
import type { What } from '../../shared/history/fact.ts';
import { factsOf } from '../../shared/history/facts.ts';

/** So many changes are looked at; where there are more, all is taken for changed. */
const LOOKED_AT = 500;
const OTHER_TIME: ReadonlySet<What['type']> = new Set(['moved', 'placement-moved', 'placement-added']);

/** The diff of taking a change back, or doing it again, with the approvals that are true after it. */
export function approvalsAfter(diff: Diff, state: State, change: Change, log: ChangeLog): Diff {
  const given = (diff.cards?.updated ?? []).filter(isGiven).map(([, { id }]) => id);
  const changed = given.length === 0 ? new Set() : changedSince(change, new Set(given), log);
  const updated = (diff.cards?.updated ?? []).map(([from, to]): readonly [Card, Card] => {
    if (!changed.has(to.id)) return [from, to];
    const status = to.status !== 'approved' ? to.status : from.status === 'approved' || from.status === 'published' ? 'review' : from.status;
    return [from, { ...to, approval: null, status }];
  });
  return withApprovals(diff.cards ? { ...diff, cards: { ...diff.cards, updated: updated.filter(([from, to]) => JSON.stringify(from) !== JSON.stringify(to)) } } : diff, state);
}

/** An approval comes back: with a name, or, of a card that came approved, without one. */
const isGiven = ([from, to]: readonly [from: Card, to: Card]): boolean =>
  to.approval === null ? to.status === 'approved' && from.status !== 'approved' : JSON.stringify(to.approval) !== JSON.stringify(from.approval);

/** Of some cards those whose text or time was changed after a change, and still is. */
function changedSince({ rev }: Change, cards: ReadonlySet<CardId>, log: ChangeLog): ReadonlySet<CardId> {
  const since = log.since(rev, cards, LOOKED_AT);
  if (since.length === LOOKED_AT) return cards;
  const standing = new Map<number, Diff>();
  for (const later of since) {
    const of = later.target ?? later.rev;
    if (of === rev) continue; // it itself, taken back or done again
    if (later.kind === 'undo' && of > rev) standing.delete(of);
    else standing.set(of, later.diff);
  }
  const changed = new Set<CardId>();
  for (const diff of standing.values()) {
    for (const [id, part] of diffByCard(diff)) if (cards.has(id) && !changed.has(id) && factsOf(part).some((fact) => fact.card === id && goesOutElse(fact))) changed.add(id);
  }
  return changed;
}

const goesOutElse = (fact: What): boolean => OTHER_TIME.has(fact.type) || (fact.type === 'text' && (fact.field === 'text' || fact.field === 'placement'));
