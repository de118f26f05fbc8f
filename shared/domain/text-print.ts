/**
 * The sketch of a text (MinHash over pairs of words), small enough to be part of a card: two sketches tell how alike two
 * texts are without the texts. A. Broder, "On the resemblance and containment of documents", 1997.
 */
import type { CardText } from './records.ts';
import type { Diff, State, TableDiff } from './state.ts';

/** So many independent minima: the estimate is within some 7 percentage points two times out of three. */
const MINIMA = 32;
/** Shorter texts ("Glad lucia!") resemble each other without being repeats. */
const FEWEST_WORDS = 6;
/** The sketch of a placement's own text that was emptied: it is neither its card's text nor any. */
export const NO_OWN_TEXT = '-';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The words that count: case, punctuation, addresses and signs aside. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLocaleLowerCase('sv').replace(/https?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 32 bits of a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Another order of all 32-bit numbers for each `i`. */
function mix(value: number, i: number): number {
  let mixed = Math.imul(value ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The sketch of a text; empty for one too short to compare, null for none. */
export function textPrint(text: string): string | null {
  if (text.trim() === '') return null;
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return '';
  const pairs = new Set(words.slice(1).map((word, i) => hash(`${words[i]} ${word}`)));
  let print = '';
  for (let i = 0; i < MINIMA; i++) {
    let least = 0xffffffff;
    for (const pair of pairs) least = Math.min(least, mix(pair, i));
    print += DIGITS[least & 63]! + DIGITS[(least >>> 6) & 63]!; // six bits name one of 64 digits
  }
  return print;
}

/** How alike two texts are by their sketches, 0–100 %; 0 where one is too short to tell, or where they are less alike than `least`. */
export function likeness(a: string | null, b: string | null, least = 0): number {
  if (!a || !b || a === NO_OWN_TEXT || b === NO_OWN_TEXT) return 0;
  // Most pairs are told apart by the first few minima.
  let differing = 0;
  const most = Math.floor(MINIMA * (1 - (least - 0.5) / 100));
  for (let i = 0; i < a.length; i += 2) {
    if ((a.charCodeAt(i) !== b.charCodeAt(i) || a.charCodeAt(i + 1) !== b.charCodeAt(i + 1)) && ++differing > most) return 0;
  }
  return Math.round(100 * (1 - differing / MINIMA));
}

/** The diff with the sketches of every text that it changes, on the card and on its placements. */
export function withTextPrints(diff: Diff, state: Pick<State, 'cards' | 'placements' | 'placementsOf'>): Diff {
  const texts = [...(diff.texts?.added ?? []), ...(diff.texts?.updated ?? []).map(([, to]) => to)];
  if (texts.length === 0) return diff;
  const [cards, placements] = [new Map<string, string | null>(), new Map<string, string | null>()];
  const moved = (diff.placements?.updated ?? []).flatMap(([from, to]) => (from.card === to.card ? [] : to)); // to another card, with its text
  const come = Map.groupBy([...(diff.placements?.added ?? []), ...moved], ({ card }) => card);
  const left = new Set(moved.map(({ id }) => id));
  for (const { id, text, placementTexts } of texts) {
    cards.set(id, textPrint(text));
    const stay = state.placementsOf(id).filter((placement) => !left.has(placement.id));
    for (const { id: own } of [...stay, ...(come.get(id) ?? [])]) placements.set(own, ownPrint(placementTexts, own));
  }
  return { ...diff, ...patched('cards', diff.cards, cards, state.cards), ...patched('placements', diff.placements, placements, state.placements) };
}

function ownPrint(texts: CardText['placementTexts'], id: keyof CardText['placementTexts']): string | null {
  const text = texts[id];
  return text === undefined ? null : (textPrint(text) ?? NO_OWN_TEXT);
}

type Printed = { readonly id: string; readonly textPrint: string | null };
/** A table's part of a diff in which the records have their sketches; those that it did not touch are added to it. */
function patched<R extends Printed>(table: 'cards' | 'placements', part: TableDiff<R> | undefined, prints: ReadonlyMap<string, string | null>, known: { get(id: string): R | undefined }): Diff {
  const left = new Map(prints);
  const print = (record: R): R => {
    const own = left.get(record.id);
    left.delete(record.id);
    return own === undefined ? record : { ...record, textPrint: own };
  };
  const added = part?.added?.map(print);
  const updated = (part?.updated ?? []).map(([from, to]) => [from, print(to)] as const);
  for (const { id } of part?.removed ?? []) left.delete(id);
  for (const [id, own] of left) {
    const record = known.get(id);
    if (record && record.textPrint !== own) updated.push([record, { ...record, textPrint: own }]);
  }
  if (!added && updated.length === 0 && !part?.removed) return {};
  return { [table]: { ...(added && { added }), ...(updated.length > 0 && { updated }), ...(part?.removed && { removed: part.removed }) } };
}
