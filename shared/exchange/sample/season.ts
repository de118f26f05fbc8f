/** The year around today: what was published at its time, and what comes back at its time. */
import type { CardId } from '../../domain/records.ts';
import { fromDayNumber, isoWeekOf, toDayNumber, weekdayOf } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { occurrenceIn } from '../../planning/recurrence.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { parseRule } from '../../planning/recurrence-text.ts';
import { daySlot, slotSpan, weekSlot } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import type { TimeOfDay } from '../../planning/date.ts';
import { SEASON_CARDS } from './season-cards.ts';
import type { SeasonCard } from './sample-card.ts';

const YEAR = 365;
/** From here on what recurs is only due, and cards have a week but no day. */
const PLANNED_DAYS = 21;
const DUE_DAYS = 56;
const TIMES = ['10:00', '14:00', '11:30', '16:00', '13:00'] as const;
const THURSDAY = 4;
/** A recurring card in so many is one that nobody made a card of when its time came. */
const MISSED = 9;

/** A card of a season in one year. */
export interface InSeason {
  readonly card: SeasonCard;
  readonly slot: Slot;
  readonly published: boolean;
  readonly origin: { readonly card: CardId; readonly year: number } | null;
}

/** The recurring cards, with their rules. */
export function recurringCards(): { readonly id: CardId; readonly card: SeasonCard; readonly rule: RecurrenceRule }[] {
  return SEASON_CARDS.flatMap((card, i) => {
    const rule = ruleOf(card);
    return rule ? [{ id: recurringId(i), card, rule }] : [];
  });
}

const ruleOf = ({ rule }: SeasonCard): RecurrenceRule | null => (rule === undefined ? null : parseRule(rule));
const recurringId = (index: number) => `sample-recurring-${index}` as CardId;

/** The cards of the year before and after a day. */
export function cardsInSeason(today: CalendarDate): InSeason[] {
  const year = Number(today.slice(0, 4));
  return SEASON_CARDS.flatMap((card, i) => [year - 1, year, year + 1].flatMap((y) => inYear(card, i, y, toDayNumber(today)) ?? []));
}

function inYear(card: SeasonCard, index: number, year: number, today: number): InSeason | null {
  const rule = ruleOf(card);
  const occurrence = rule ? occurrenceIn(rule, year) : weekSlot({ year, week: card.week ?? 1 });
  const day = dayIn(occurrence, index);
  const away = day - today;
  if (away < -YEAR || away > YEAR) return null;
  const origin = rule ? { card: recurringId(index), year } : null;
  const timed = daySlot(fromDayNumber(day), TIMES[index % TIMES.length] as TimeOfDay); // they are times
  if (away < 0) return rule && index % MISSED === 0 ? null : { card, slot: timed, published: true, origin };
  if (away <= PLANNED_DAYS) return { card, slot: timed, published: false, origin };
  if (rule && (away > DUE_DAYS || index % 2 === 0)) return null;
  return { card, slot: weekSlot(isoWeekOf(day)), published: false, origin };
}

/** The day that something goes out: its own, one of the week's working days, or one in the middle of the quarter. */
function dayIn(slot: Slot, index: number): number {
  const [first, last] = slotSpan(slot) ?? [0, 0];
  if (slot.precision === 'day') return first;
  const middle = slot.precision === 'week' ? first : Math.floor((first + last) / 2);
  return middle - weekdayOf(middle) + 1 + (index % THURSDAY);
}
