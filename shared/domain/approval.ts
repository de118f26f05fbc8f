/** Approval: a dated name on a card, which holds while its text and its time are what they were (planning rules §5 approval). */
import { effectiveSlot } from '../planning/slot.ts';
import { emptyText } from './command.ts';
import type { CommandContext } from './command.ts';
import { diffByCard } from './diff-by-card.ts';
import { DomainError } from './errors.ts';
import type { Approval, Card, CardId, CardText, PersonId, Placement, Settings } from './records.ts';
import type { Diff, State } from './state.ts';

/** The people who may approve, of those who are here; null: everybody. Empty: nobody can, until the setting is changed. */
export function approversOf({ settings, people }: Pick<State, 'settings' | 'people'>): readonly PersonId[] | null {
  const chosen: Settings['approvers'] = settings.get('workspace')?.approvers ?? null;
  return chosen && chosen.filter((id) => people.get(id)?.archived === false);
}

/** The approval of somebody as of now, or why it is not theirs to give. */
export function approvalBy(state: State, by: PersonId | null, { now }: CommandContext): Approval | DomainError {
  const approvers = approversOf(state);
  if (approvers?.length === 0) return new DomainError('nobody-approves');
  if (approvers && (by === null || !approvers.includes(by))) {
    return new DomainError('may-not-approve', { names: approvers.flatMap((id) => state.people.get(id)?.name ?? []).join(', ') });
  }
  return { by, name: by === null ? '' : (state.people.get(by)?.name ?? ''), at: now };
}

/** The diff in which cards whose text or time it changes are no longer approved, by name or without one: those in review again; what is out stays out. */
export function withApprovals(diff: Diff, state: State): Diff {
  if (!diff.cards && !diff.texts && !diff.placements) return diff;
  const fell = new Map<CardId, readonly [from: Card, to: Card]>();
  for (const [id, part] of diffByCard(diff)) {
    const from = state.cards.get(id);
    if (!from || (from.approval === null && from.status !== 'approved')) continue;
    const to = part.cards?.updated?.[0]?.[1] ?? from;
    const isFresh = to.approval !== null && JSON.stringify(to.approval) !== JSON.stringify(from.approval); // given by this very change
    const mayHave = to.status === 'approved' || to.status === 'published';
    if (to.approval && !mayHave) fell.set(id, [from, { ...to, approval: null }]);
    else if ((to.approval || to.status === 'approved') && !isFresh && goesOutElse(part, state, from, to)) fell.set(id, [from, { ...to, approval: null, status: to.status === 'approved' ? 'review' : to.status }]);
  }
  if (fell.size === 0) return diff;
  const rest = (diff.cards?.updated ?? []).filter(([, { id }]) => !fell.has(id));
  return { ...diff, cards: { ...diff.cards, updated: [...rest, ...fell.values()] } };
}

/** Whether something of a card goes out at another time, or with another text, than before. What no longer goes out changes neither. `part`: what is about it. */
function goesOutElse(part: Diff, state: State, from: Card, to: Card): boolean {
  if (key(from.slot) !== key(to.slot)) return true;
  if (!part.texts && !part.placements) return false;
  const before = state.placementsOf(from.id);
  const after = placementsAfter(part, before, from.id);
  const [was, is] = textsOf(part, state, from.id);
  const times = new Set([from.slot, ...before.map((placement) => effectiveSlot(from, placement))].map(key));
  const words = new Set([was.text, ...Object.values(was.placementTexts)]);
  const first = new Map(before.map((placement) => [placement.id, placement]));
  return was.text !== is.text || after.some((placement) => {
    const old = first.get(placement.id);
    const [slot, text] = [key(effectiveSlot(to, placement)), is.placementTexts[placement.id] ?? is.text];
    return old ? slot !== key(effectiveSlot(from, old)) || text !== (was.placementTexts[old.id] ?? was.text) : !times.has(slot) || !words.has(text);
  });
}

const key = (slot: Card['slot']): string => JSON.stringify(slot);

function placementsAfter({ placements }: Diff, before: readonly Placement[], card: CardId): readonly Placement[] {
  const changed = new Map((placements?.updated ?? []).map(([, to]) => [to.id, to]));
  const removed = new Set((placements?.removed ?? []).map(({ id }) => id));
  const stayed = before.filter(({ id }) => !removed.has(id)).map((placement) => changed.get(placement.id) ?? placement);
  return [...stayed, ...(placements?.added ?? [])].filter((placement) => placement.card === card);
}

function textsOf({ texts }: Diff, state: State, id: CardId): readonly [was: CardText, is: CardText] {
  const was = state.texts.get(id) ?? emptyText(id);
  return [was, texts?.updated?.[0]?.[1] ?? texts?.added?.[0] ?? was];
}
