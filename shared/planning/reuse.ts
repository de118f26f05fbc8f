/** Going out again: when a card went out, and when it could go out next (planning rules §5). */
import type { Card, Channel, Placement } from '../domain/records.ts';
import type { Table } from '../domain/state.ts';
import { toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { publishedOn, resultsOf } from './results.ts';
import type { Results } from './results.ts';
import { NO_SLOT, effectiveSlot, shiftSlot, slotDate, slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';

/** 52 weeks: the same weekday, about the same time of the year. */
const YEAR = 364;

/** The first day on which a card went out; null where it is not known. */
export function wentOutOn(card: Pick<Card, 'slot' | 'status' | 'publishedAt'>, placements: readonly Placement[]): CalendarDate | null {
  const days = placements.filter(({ publishedAt }) => publishedAt !== null || card.status === 'published').map((placement) => publishedOn(card, placement));
  const known = days.filter((day) => day !== null).sort();
  return known[0] ?? (placements.length === 0 && card.status === 'published' ? publishedOn(card, { publishedAt: card.publishedAt, slot: null }) : null);
}

/** The slot to begin with for a card that goes out again: the same weekday and time of the year, the first from today on; none where it had no day or week. */
export function slotAgain(card: Pick<Card, 'slot'>, placements: readonly Pick<Placement, 'slot'>[], today: CalendarDate): Slot {
  const dated = [card.slot, ...placements.map((placement) => effectiveSlot(card, placement))].find((slot) => slotDate(slot) !== null || slot.precision === 'week');
  const span = dated && slotSpan(dated);
  if (!span) return NO_SLOT;
  const years = Math.max(1, Math.ceil((toDayNumber(today) - span[1]) / YEAR));
  return shiftSlot(dated, years * YEAR);
}

/** A published card, when it went out and what it brought. */
export interface PastCard {
  readonly card: Card;
  readonly day: CalendarDate | null;
  readonly results: Results | null;
}

/** The published cards outside the bin, the most engaging first, then the farthest reaching, those without results last; of equals the latest. */
export function pastCards(cards: Iterable<Card>, placementsOf: (id: Card['id']) => readonly Placement[], channels: Pick<Table<Channel>, 'get'>): PastCard[] {
  const past: PastCard[] = [];
  for (const card of cards) {
    if (card.kind !== 'post' || card.status !== 'published' || card.deletedAt !== null) continue;
    const placements = placementsOf(card.id);
    past.push({ card, day: wentOutOn(card, placements), results: resultsOf(card, placements, channels) });
  }
  const order = ({ results }: PastCard, figure: 'engagement' | 'reach'): number => results?.[figure] ?? -1;
  return past.sort((a, b) => order(b, 'engagement') - order(a, 'engagement') || order(b, 'reach') - order(a, 'reach') || ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
}
