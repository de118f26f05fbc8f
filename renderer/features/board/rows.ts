/** The rows of a column, from top to bottom: what its virtual list shows. */
import type { Card } from '../../../shared/domain/records.ts';
import type { BoardColumn, BoardSection } from '../../../shared/planning/board.ts';
import type { Gap } from '../gaps/gaps.ts';
import { cardHeight, titleLines } from './card-height.ts';

export type Row = { readonly key: string; readonly section: BoardSection; readonly height: number } & (
  | { readonly type: 'capture' | 'empty' | 'head' | 'add' | 'today' }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'fold'; readonly hidden: number }
  | { readonly type: 'gap'; readonly gap: Gap }
);

/** Later weeks, months and quarters show so many cards; the rest unfolds. */
const SHOWN = 2;

export interface RowOptions {
  readonly opened: ReadonlySet<string>;
  /** Those of a section's cards that are shown. */
  readonly shown: (cards: readonly Card[]) => readonly Card[];
  readonly adding: string | null;
  /** The gap that the new card is for gives way to its field. */
  readonly addingFor: Gap | null;
  /** The column's. */
  readonly gaps: readonly Gap[];
  /** The section of the card that has the focus: it may be one of the folded ones. */
  readonly focusIn: string | null;
  readonly focus: string | null;
  /** No card in the week, and today has none: the first step is offered there. */
  readonly today: string;
  /** There is no card anywhere yet: this week says how to get started. */
  readonly bare: boolean;
  /** The column's, in px. */
  readonly width: number;
}

/** So many cards from the top are laid out to the pixel; those further down until they come into sight. */
const EXACT = 40;

/** The key of a gap's row. */
export const gapRow = ({ key }: Gap): string => `gap:${key}`;

/** The rows of a column in order. Heights are estimates in px until a row is measured. */
export function rowsOf(column: BoardColumn, options: RowOptions): Row[] {
  const rows: Row[] = [];
  const [top] = column.sections;
  if (!top) return rows;
  if (column.id === 'ideas') rows.push({ type: 'capture', key: 'capture', section: top, height: 44 });
  if (column.count === 0 && column.id !== 'this-week') rows.push({ type: 'empty', key: 'empty', section: top, height: 94 });
  if (column.id === 'this-week' && options.bare) rows.push({ type: 'empty', key: 'empty', section: top, height: 176 });
  for (const section of column.sections) pushSection(rows, column, section, options);
  return rows;
}

function pushSection(rows: Row[], column: BoardColumn, section: BoardSection, { opened, shown, adding, addingFor, gaps, focus, focusIn, today, width }: RowOptions): void {
  const { key, kind } = section;
  const cards = shown(section.cards);
  // Nothing is overdue, nothing waits for a whole quarter: no place is made for it.
  if (kind === 'overdue' ? cards.length === 0 : section.cards.length === 0 && kind === 'quarter' && column.id !== 'planned' && adding !== key) return;
  if (kind !== 'ideas') rows.push({ type: 'head', key: `head:${key}`, section, height: 28 });
  const folds = column.id === 'planned' && kind !== 'no-date' && cards.length > SHOWN + 1;
  const open = !folds || opened.has(key) || adding === key || (focusIn === key && cards.findIndex(({ id }) => id === focus) >= SHOWN);
  const lines = titleLines(width, rows.length < EXACT);
  for (const card of open ? cards : cards.slice(0, SHOWN)) rows.push({ type: 'card', key: card.id, section, card, height: cardHeight(card, lines) });
  if (folds) rows.push({ type: 'fold', key: `fold:${key}`, section, hidden: open ? 0 : cards.length - SHOWN, height: 30 });
  const empty = section.date === null ? [] : gaps.filter((gap) => gap.date === section.date && gap.key !== addingFor?.key);
  for (const gap of empty) rows.push({ type: 'gap', key: gapRow(gap), section, gap, height: 38 });
  if (adding === key) rows.push({ type: 'add', key: `add:${key}`, section, height: 42 });
  else if (kind === 'day' && section.date === today && column.count === 0 && empty.length === 0) rows.push({ type: 'today', key: 'today', section, height: 38 });
}
