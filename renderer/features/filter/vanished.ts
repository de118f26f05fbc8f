/** Which cards a change took out of sight: new ones that the filter hides, and those that it showed before. */
import type { Card, Placement } from '../../../shared/domain/records.ts';
import type { Diff, State } from '../../../shared/domain/state.ts';

const isThere = (card: Card): boolean => card.deletedAt === null && !card.archived;

/** `passed`: whether a card passed as it was, with the placements that it had. What was thrown away or archived was meant to go. */
export function vanished(
  diff: Diff, plan: Pick<State, 'cards' | 'placementsOf'>, shows: (card: Card) => boolean, passed: (card: Card, placements: readonly Placement[]) => boolean,
): readonly Card[] {
  const { added = [], updated = [] } = diff.cards ?? {};
  const fresh = new Set(added.map(({ id }) => id));
  const before = new Map(updated.map(([from]) => [from.id, from]));
  const changes = diff.placements ?? {};
  const touched = [...(changes.added ?? []), ...(changes.removed ?? []), ...(changes.updated ?? []).flat()].map(({ card }) => card);
  return [...new Set([...fresh, ...before.keys(), ...touched])].flatMap((id) => {
    const card = plan.cards.get(id);
    if (!card || !isThere(card) || shows(card)) return [];
    return fresh.has(id) || passed(before.get(id) ?? card, placementsBefore(plan.placementsOf(id), changes, id)) ? [card] : [];
  });
}

function placementsBefore(now: readonly Placement[], { added = [], updated = [], removed = [] }: NonNullable<Diff['placements']>, card: string): readonly Placement[] {
  const changed = new Set([...added, ...updated.map(([, to]) => to)].map(({ id }) => id));
  const then = [...removed, ...updated.map(([from]) => from)].filter((placement) => placement.card === card);
  return [...now.filter(({ id }) => !changed.has(id)), ...then];
}
