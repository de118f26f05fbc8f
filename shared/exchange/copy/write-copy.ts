/** A full copy of a workspace as JSON: every record as it is, the bin and the archive included. */
import type { State, Table } from '../../domain/state.ts';
import type { TableName, Tables } from '../../domain/records.ts';
import { isInRange } from '../range.ts';
import type { ExportRange } from '../range.ts';

/** The version of the copy's shape; a newer one is refused by older apps. */
export const COPY_VERSION = 6;

/** The copy, with the cards of the range and all that belongs to them; channels, people and the like are all in it. */
export function exportJson(state: State, range: ExportRange): string {
  const cards = new Set<string>();
  for (const card of state.cards.values()) if (isInRange(card, state, range)) cards.add(card.id);
  const ofCards = <R extends { readonly card: string }>(table: Table<R>): R[] => [...table.values()].filter(({ card }) => cards.has(card));
  const copy: { readonly [T in TableName]: readonly Tables[T][] } = {
    settings: [...state.settings.values()], channels: [...state.channels.values()], people: [...state.people.values()],
    categories: [...state.categories.values()], tags: [...state.tags.values()], campaigns: [...state.campaigns.values()],
    cards: [...state.cards.values()].filter(({ id }) => cards.has(id)), texts: [...state.texts.values()].filter(({ id }) => cards.has(id)),
    placements: ofCards(state.placements), comments: ofCards(state.comments),
    acceptances: [...state.acceptances.values()], views: [...state.views.values()], dayNotes: [...state.dayNotes.values()], feeds: [...state.feeds.values()],
    skips: ofCards(state.skips), pauses: [...state.pauses.values()], series: [...state.series.values()],
    meetings: [...state.meetings.values()], notes: [...state.notes.values()],
  };
  return `${JSON.stringify({ wheelhouse: COPY_VERSION, ...copy }, null, 1)}\n`;
}
