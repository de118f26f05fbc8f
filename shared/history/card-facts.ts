/** What happened to a card's own fields. */
import type { Card, ChecklistItem } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import type { What } from './fact.ts';
import { changedPlacements, differs } from './placement-facts.ts';
import type { TextFact } from './text-facts.ts';

/** A new card, and what it was made of. */
export function createdFact(diff: Diff, { id, sender, origin, series, reuseOf, siblings }: Card): What {
  const added = (diff.placements?.added ?? []).filter(({ card }) => card === id);
  const taken = (diff.placements?.updated ?? []).filter(([from, to]) => to.card === id && from.card !== id);
  const channels = [...added, ...taken.map(([, to]) => to)].map(({ channel }) => channel);
  const made = (how: Extract<What, { type: 'created' }>['how'], of: Card['reuseOf'] = null): What => ({ type: 'created', how, of, sender, channels });
  if (taken[0]) return made('split', taken[0][0].card);
  if (reuseOf) return made('reuse', reuseOf);
  if (origin) return made('recurring', origin.card);
  if (series) return made('series');
  if (siblings[0]) return made('sibling', siblings[0]);
  return made(sender === null ? 'new' : 'form');
}

const without = <T>(list: readonly T[], others: readonly T[]): readonly T[] => list.filter((one) => !others.includes(one));

/** What changed on a card that was there before. */
export function cardFacts(diff: Diff, [from, to]: readonly [from: Card, to: Card], texts: readonly TextFact[]): readonly What[] {
  return [...life(from, to), ...plan(from, to), ...approvals(diff, from, to, texts), ...properties(from, to), ...checklistFacts(from.checklist, to.checklist), ...ties(from, to), ...(from.rank === to.rank ? [] : [{ type: 'ordered' } as const])];
}

function life(from: Card, to: Card): readonly What[] {
  return [
    ...(from.deletedAt === to.deletedAt ? [] : [{ type: to.deletedAt === null ? 'restored' : 'binned' } as const]),
    ...(from.archived === to.archived ? [] : [{ type: to.archived ? 'archived' : 'unarchived' } as const]),
  ];
}

function plan(from: Card, to: Card): readonly What[] {
  return [
    ...(from.title === to.title ? [] : [{ type: 'title', from: from.title, to: to.title } as const]),
    ...(differs(from.slot, to.slot) ? [{ type: 'moved', from: from.slot, to: to.slot } as const] : []),
    ...(differs(from.rule, to.rule) ? [{ type: 'rule', from: from.rule, to: to.rule } as const] : []),
  ];
}

/** Status and approval are one thing: a card is not told to be approved twice. Being out is told with its placements. */
function approvals(diff: Diff, from: Card, to: Card, written: readonly TextFact[]): readonly What[] {
  const facts: What[] = [];
  const given = to.approval !== null && differs(from.approval, to.approval);
  const texts = written.some(({ field }) => field === 'text' || field === 'placement');
  const placed = diff.placements?.added?.some(({ card, slot }) => card === to.id && slot !== null) ?? false;
  const times = placed || differs(from.slot, to.slot) || changedPlacements(diff, to.id).some(([before, after]) => differs(before.slot, after.slot));
  const nameless = from.approval === null && from.status === 'approved' && to.status === 'review' && (texts || times); // it came approved, from a file
  const lost = (from.approval !== null && to.approval === null) || nameless;
  if (given) facts.push({ type: 'approved', approval: to.approval });
  if (lost) facts.push({ type: 'unapproved', was: from.approval, why: texts && times ? 'both' : texts ? 'text' : times ? 'time' : 'status' });
  const isTold = (given && to.status === 'approved') || (lost && (texts || times) && to.status === 'review') || to.status === 'published' || from.status === 'published';
  if (from.status !== to.status && !isTold) facts.unshift({ type: 'status', from: from.status, to: to.status });
  return facts;
}

function properties(from: Card, to: Card): readonly What[] {
  const facts: What[] = [];
  if (differs(from.owners, to.owners)) facts.push({ type: 'owners', added: without(to.owners, from.owners), removed: without(from.owners, to.owners) });
  if (from.category !== to.category) facts.push({ type: 'category', from: from.category, to: to.category });
  if (from.campaign !== to.campaign) facts.push({ type: 'campaign', from: from.campaign, to: to.campaign });
  if (differs(from.tags, to.tags)) facts.push({ type: 'tags', added: without(to.tags, from.tags), removed: without(from.tags, to.tags) });
  if (from.sponsored !== to.sponsored) facts.push({ type: 'sponsored', on: to.sponsored });
  if (from.effort !== to.effort) facts.push({ type: 'effort', to: to.effort });
  if (from.expectedComments !== to.expectedComments) facts.push({ type: 'expected', to: to.expectedComments });
  if (from.picture !== to.picture) facts.push({ type: 'picture', to: to.picture });
  if (from.leadWeeks !== to.leadWeeks) facts.push({ type: 'lead', weeks: to.leadWeeks });
  if (from.votes !== to.votes) facts.push({ type: 'votes', from: from.votes, to: to.votes });
  if (from.starred !== to.starred) facts.push({ type: 'starred', on: to.starred });
  return facts;
}

function ties(from: Card, to: Card): readonly What[] {
  const [linked, unlinked] = [without(to.siblings, from.siblings), without(from.siblings, to.siblings)];
  return [
    ...(linked.length > 0 ? [{ type: 'linked', others: linked } as const] : []),
    ...(unlinked.length > 0 ? [{ type: 'unlinked', others: unlinked } as const] : []),
    ...(from.series === to.series ? [] : [{ type: 'series', joined: to.series !== null } as const]),
    ...(differs(from.origin, to.origin) ? [{ type: 'origin', of: to.origin } as const] : []),
  ];
}

function checklistFacts(from: readonly ChecklistItem[], to: readonly ChecklistItem[]): readonly What[] {
  const before = new Map(from.map((item) => [item.id, item]));
  const kept = to.flatMap((item) => { const was = before.get(item.id); return was ? [[was, item] as const] : []; });
  const said = (how: Extract<What, { type: 'checklist' }>['how'], items: readonly ChecklistItem[]): readonly What[] => (items.length > 0 ? [{ type: 'checklist', how, items: items.map(({ text }) => text) }] : []);
  const changed = (test: (was: ChecklistItem, is: ChecklistItem) => boolean): readonly ChecklistItem[] => kept.flatMap(([was, is]) => (test(was, is) ? [is] : []));
  return [
    ...said('added', to.filter(({ id }) => !before.has(id))),
    ...said('removed', from.filter(({ id }) => !to.some((item) => item.id === id))),
    ...said('done', changed((was, is) => !was.done && is.done)),
    ...said('undone', changed((was, is) => was.done && !is.done)),
    ...said('changed', changed((was, is) => was.text !== is.text)),
  ];
}
