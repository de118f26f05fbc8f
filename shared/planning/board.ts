/** The board: columns, their sections, and the cards in them in order (planning rules §2). */
import type { Card } from '../domain/records.ts';
import { BOARD_COLUMNS, columnTarget } from './columns.ts';
import type { BoardColumnId } from './columns.ts';
import type { CalendarDate } from './date.ts';
import type { Slot } from './slot.ts';
import { sectionKeyOf, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import type { DropTarget } from '../domain/command.ts';

export interface BoardSection extends Section {
  readonly cards: readonly Card[];
}
export interface BoardColumn {
  readonly id: BoardColumnId;
  /** What a drop on the column's head means. */
  readonly target: DropTarget | null;
  readonly count: number;
  readonly sections: readonly BoardSection[];
}
export interface Board {
  readonly today: CalendarDate;
  readonly columns: readonly BoardColumn[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time of day; a card without one comes after. */
function byMoment(a: Slot, b: Slot): number {
  if (a.precision === 'time') return b.precision === 'time' ? byText(a.date, b.date) || byText(a.time, b.time) : -1;
  return b.precision === 'time' ? 1 : 0;
}

/** Order inside a section: by time (a card without one comes after), then as dragged (planning rules §2). */
function compareInSection(a: Card, b: Card): number {
  return byMoment(a.slot, b.slot) || byText(a.rank, b.rank) || byText(a.id, b.id);
}

/**
 * The board of a day. With the board before, sections and columns in which nothing changed are the same objects.
 * `keyOf`: the caller's own memory of `sectionKeyOf`.
 */
export function boardOf(
  cards: Iterable<Card>, today: CalendarDate, previous: Board | null = null, keyOf: (card: Card, today: CalendarDate) => string | null = sectionKeyOf,
): Board {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card, today);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  const before = new Map(previous?.columns.map((column) => [column.id, column]));
  const columns = BOARD_COLUMNS.map((id) => columnWith(id, today, groups, before.get(id), previous?.today === today));
  return { today, columns };
}

function columnWith(id: BoardColumnId, today: CalendarDate, groups: Map<string, Card[]>, before: BoardColumn | undefined, sameDay: boolean): BoardColumn {
  const known = new Map(before?.sections.map((section) => [section.key, section]));
  const sections = sectionsOf(id, today, id === 'planned' ? groups.keys() : []).map((section): BoardSection => {
    const old = known.get(section.key);
    const cards = inOrder(groups.get(section.key) ?? [], old?.cards ?? []);
    return sameDay && old?.cards === cards ? old : { ...section, cards };
  });
  if (sameDay && before && sections.length === before.sections.length && sections.every((s, i) => s === before.sections[i])) return before;
  return { id, target: columnTarget(id, today), count: sections.reduce((sum, { cards }) => sum + cards.length, 0), sections };
}

/** The cards of a section in order: the list before, where it holds the very same cards. */
function inOrder(cards: Card[], before: readonly Card[]): readonly Card[] {
  if (cards.length === before.length) {
    const own = new Set(cards);
    if (before.every((card) => own.has(card))) return before;
  }
  return cards.sort(compareInSection);
}
