/** Ranks: the order people drag cards into, as texts between which there is always room (planning rules §2). */
import { generateKeyBetween, generateNKeysBetween } from 'jittered-fractional-indexing';
import type { Card } from '../../shared/domain/records.ts';

/** A rank between two others; null for the beginning or the end. Two equal ones (an old import) have no room: it comes after. */
export function rankBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after);
}

/** So many ranks in order, all before what comes first now. */
export const ranksBefore = (first: string | null, count: number): readonly string[] => generateNKeysBetween(null, first, count);

/** The rank that puts a card in front of another of the section (null: last), which it may be in itself already. */
export function rankIn(section: readonly Card[], before: string | null, self: string | null = null): string {
  const others = section.filter((card) => card.id !== self);
  const at = before === null ? others.length : others.findIndex((card) => card.id === before);
  const next = others[at] ?? null;
  // Cards with a time stand first whatever their rank: only neighbours that the rank orders count.
  const previous = others[(at < 0 ? others.length : at) - 1] ?? null;
  const ordered = (card: Card | null): string | null => (card && card.slot.precision !== 'time' ? card.rank : null);
  return rankBetween(ordered(previous), ordered(next));
}
