/** The CSV export: one row for each placement, in the columns that the import reads. */
import Papa from 'papaparse';
import type { Card, Placement } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import type { Language } from '../../i18n/language.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import { NO_SLOT, effectiveSlot, formatSlot, sameSlot, slotDate, slotTime } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { isInRange } from '../range.ts';
import type { ExportRange } from '../range.ts';
import { COLUMNS, headersIn } from './columns.ts';
import type { Column } from './columns.ts';
import { FORMULA } from './formula.ts';
import { formatWord, statusWord, yesNo } from './words.ts';

/** Everything that is planned in the range, archive and bin left out. Importing it gives the same plan. */
export function exportCsv(state: State, range: ExportRange, language: Language): string {
  return Papa.unparse([headersIn(language), ...planRows(state, range, language)], { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';
}

/** The rows of the plan, below the headers. */
export function planRows(state: State, range: ExportRange, language: Language): string[][] {
  const cards = [...state.cards.values()].filter((card) => !card.archived && card.deletedAt === null && isInRange(card, state, range));
  return cards.sort(byRank).flatMap((card) => rowsOf(card, state, language));
}

/** The order people dragged cards into: the import ranks them as they come. */
function byRank(a: Card, b: Card): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

/**
 * The first row that is read gives the card its slot and text: one that follows both, else one for the card alone.
 */
function rowsOf(card: Card, state: State, language: Language): string[][] {
  const text = state.texts.get(card.id);
  const ownText = (placement: Placement): string => text?.placementTexts[placement.id] ?? '';
  const follows = (placement: Placement): boolean => sameSlot(effectiveSlot(card, placement), card.slot) && ownText(placement) === '';
  const placements = [...state.placementsOf(card.id)].sort((a, b) => Number(follows(b)) - Number(follows(a)));
  const [first] = placements;
  const someOwnSlot = placements.some((placement) => !sameSlot(effectiveSlot(card, placement), card.slot));
  const alone = !first || !follows(first) || (card.slot.precision === 'none' && someOwnSlot);
  const write = (placement: Placement | null): string[] => rowOf(card, placement, (placement && ownText(placement)) || (text?.text ?? ''), state, language);
  return [...(alone ? [write(null)] : []), ...placements.map(write)];
}

function rowOf(card: Card, placement: Placement | null, text: string, state: State, language: Language): string[] {
  const slot: Slot = card.kind === 'recurring' ? NO_SLOT : placement ? effectiveSlot(card, placement) : card.slot;
  const names = (ids: readonly string[], table: { get(id: string): { readonly name: string } | undefined }): string =>
    ids.map((id) => table.get(id)?.name ?? '').join('; ');
  const cells: Record<Column, string> = {
    id: card.id, title: card.title, text, owners: names(card.owners, state.people),
    channel: placement ? (state.channels.get(placement.channel)?.name ?? '') : '',
    format: placement ? formatWord(placement.format, language) : '',
    date: slotDate(slot) ?? formatSlot(slot), time: slotTime(slot) ?? '', sponsored: yesNo(card.sponsored, language),
    category: names(card.category ? [card.category] : [], state.categories),
    status: statusWord(placement && placement.publishedAt !== null ? 'published' : card.status, language),
    recurring: card.rule ? formatRule(card.rule) : '', tags: names(card.tags, state.tags),
    campaign: names(card.campaign ? [card.campaign] : [], state.campaigns),
  };
  return COLUMNS.map((column) => cells[column]);
}
