/** What a client gets when it opens: the directory and the cards that screens need first. The rest comes in chunks. */
import type { CardChunk, Records } from '../shared/contract/contract.ts';
import type { Card, CardId, Placement } from '../shared/domain/records.ts';
import { addDays, toDayNumber } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { effectiveSlot, slotSpan } from '../shared/planning/slot.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** How far back the first load reaches: the month before this week, as the calendar shows it. */
const FIRST_DAYS = 35;
/** How many cards a chunk holds: few enough for a page to take in between two frames. */
export const CHUNK_SIZE = 400;

/** Whether a board or this month's calendar may show the card. */
function neededFirst(card: Card, placements: readonly Placement[], from: CalendarDate): boolean {
  if (card.deletedAt !== null || card.archived) return false;
  if (card.kind === 'recurring' || card.status !== 'published') return true;
  if (card.publishedAt !== null && card.publishedAt.slice(0, 10) >= from) return true;
  const firstDay = toDayNumber(from);
  const reaches = (span: readonly [number, number] | null): boolean => span !== null && span[1] >= firstDay;
  return reaches(slotSpan(card.slot)) || placements.some((p) => reaches(slotSpan(effectiveSlot(card, p))));
}

export interface FirstLoad {
  readonly records: Records;
  /** The cards that are left for chunks, in order. */
  readonly rest: readonly CardId[];
}

/** The records that screens need first, as of a day. */
export function firstLoad(state: WorkspaceState, today: CalendarDate): FirstLoad {
  const from = addDays(today, -FIRST_DAYS);
  const cards: Card[] = [];
  const placements: Placement[] = [];
  const rest: CardId[] = [];
  for (const card of state.cards.values()) {
    const own = state.placementsOf(card.id);
    if (neededFirst(card, own, from)) {
      cards.push(card);
      placements.push(...own);
    } else rest.push(card.id);
  }
  const { settings, channels, people, categories, tags, campaigns, acceptances, views, dayNotes, feeds, skips, pauses, series, meetings, notes } = state;
  const directory = {
    settings: [...settings.values()], channels: [...channels.values()], people: [...people.values()],
    categories: [...categories.values()], tags: [...tags.values()], campaigns: [...campaigns.values()], acceptances: [...acceptances.values()],
    views: [...views.values()], dayNotes: [...dayNotes.values()], feeds: [...feeds.values()],
    skips: [...skips.values()], pauses: [...pauses.values()], series: [...series.values()], meetings: [...meetings.values()], notes: [...notes.values()],
  };
  return { records: { ...directory, cards, placements }, rest };
}

/** The cursor of the chunk that begins at an index; null where there is nothing left. */
export function cursorAt(rest: readonly CardId[], index: number): string | null {
  return index < rest.length ? String(index) : null;
}

/** The cards from a cursor on, as they are now; those removed for good meanwhile are left out. Null: no such cursor. */
export function chunkAt(state: WorkspaceState, rest: readonly CardId[], cursor: string): CardChunk | null {
  const start = Number(cursor);
  if (!/^\d+$/.test(cursor) || start >= rest.length) return null;
  const cards = rest.slice(start, start + CHUNK_SIZE).flatMap((id) => state.cards.get(id) ?? []);
  return { cards, placements: cards.flatMap((card) => state.placementsOf(card.id)), cursor: cursorAt(rest, start + CHUNK_SIZE) };
}

/** Whether anything has been made in the workspace yet. */
export function hasBegun({ cards, channels, people, categories, tags, campaigns }: WorkspaceState): boolean {
  return [cards, channels, people, categories, tags, campaigns].some((table) => table.size > 0);
}
