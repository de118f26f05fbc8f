/** Approval: a dated name on a card, which holds while its text and its time are what they were. */
import type { CommandContext } from './command.ts';
import { DomainError } from './errors.ts';
import type { Approval, Card, CardId, CardText, PersonId, PlacementId } from './records.ts';
import type { Diff, State } from './state.ts';

/** The approval of somebody as of now, or why it is not theirs to give. */
export function approvalBy(state: State, by: PersonId | null, { now }: CommandContext): Approval | DomainError {
  const approvers = state.settings.get('workspace')?.approvers ?? null;
  if (approvers && (by === null || !approvers.includes(by))) {
    return new DomainError('may-not-approve', { names: approvers.flatMap((id) => state.people.get(id)?.name ?? []).join(', ') });
  }
  return { by, name: by === null ? '' : (state.people.get(by)?.name ?? ''), at: now };
}

/** The diff in which cards whose text or time it changes are no longer approved. What is out stays as it was approved. */
export function withApprovals(diff: Diff, state: State): Diff {
  const changed = new Set<string>();
  const gone = new Set([...(diff.placements?.removed ?? []), ...(diff.placements?.updated ?? []).flatMap(([from, to]) => (from.card === to.card ? [] : to))].map(({ id }) => id)); // a text that left with its placement is no other text
  const ownOf = ({ placementTexts }: CardText): string => JSON.stringify(Object.entries(placementTexts).filter(([id]) => !gone.has(id as PlacementId))); // its keys are placements
  for (const [from, to] of diff.texts?.updated ?? []) if (from.text !== to.text || ownOf(from) !== ownOf(to)) changed.add(to.id);
  for (const [from, to] of diff.placements?.updated ?? []) if (JSON.stringify(from.slot) !== JSON.stringify(to.slot)) changed.add(to.card);
  for (const [from, to] of diff.cards?.updated ?? []) if (JSON.stringify(from.slot) !== JSON.stringify(to.slot)) changed.add(to.id);
  const touched = new Map<CardId, Card>((diff.cards?.updated ?? []).map(([, to]) => [to.id, to]));
  const stale = [...changed].flatMap((id) => {
    const from = state.cards.get(id);
    const to = from && (touched.get(from.id) ?? from);
    const fresh = from && to && to.approval !== from.approval; // approved by this very change
    return from?.approval && to && !fresh && to.status !== 'published' ? [{ from, to: { ...to, approval: null, status: to.status === 'approved' ? ('review' as const) : to.status } }] : [];
  });
  if (stale.length === 0) return diff;
  const rest = (diff.cards?.updated ?? []).filter(([, to]) => !stale.some(({ from }) => from.id === to.id));
  return { ...diff, cards: { ...diff.cards, updated: [...rest, ...stale.map(({ from, to }) => [from, to] as const)] } };
}
