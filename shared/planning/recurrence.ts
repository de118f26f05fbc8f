/** What the rule of a recurring card means in a year (planning rules §3). */
import { assertNever } from '../domain/errors.ts';
import type { Card } from '../domain/records.ts';
import { civil, dayNumberOf, daysInMonth, fromDayNumber, isoWeekOf, mondayOf, quarterOfMonth, toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { dayOfHoliday, nthWeekday } from './movable-holidays.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { daySlot, slotSpan, weekSlot } from './slot.ts';
import type { Slot } from './slot.ts';

const THURSDAY = 4;
/** How long before its slot an occurrence becomes due, in days: 8 weeks. */
export const DUE_DAYS = 56;

/** The slot of a rule's occurrence in a year (planning rules §3). */
export function occurrenceIn(rule: RecurrenceRule, year: number): Slot {
  switch (rule.type) {
    case 'quarter': return { precision: 'quarter', year, quarter: rule.quarter };
    case 'month': return weekSlot(isoWeekOf(nthWeekday(year, rule.month, 1, THURSDAY)));
    case 'week': return weekSlot({ year, week: rule.week });
    case 'date': return dayOf(dayNumberOf(year, rule.month, Math.min(rule.day, daysInMonth(year, rule.month))));
    case 'nth-weekday': return dayOf(nthWeekday(year, rule.month, rule.nth, rule.weekday));
    case 'holiday': return dayOf(dayOfHoliday(rule.holiday, year) + rule.days);
    default: return assertNever(rule);
  }
}

const dayOf = (dayNumber: number): Slot => daySlot(fromDayNumber(dayNumber));

/** The month (1–12) that a rule belongs to in a year: of its day, or of its week's Thursday; null for a whole quarter. */
export function monthOfRule(rule: RecurrenceRule, year: number): number | null {
  if (rule.type === 'month' || rule.type === 'date' || rule.type === 'nth-weekday') return rule.month;
  const slot = occurrenceIn(rule, year);
  if (slot.precision === 'week') return civil(mondayOf(slot) + THURSDAY - 1).month;
  return slot.precision === 'day' ? civil(toDayNumber(slot.date)).month : null;
}

/** The quarter (1–4) of the Recurring column that a rule belongs to in a year (planning rules §2). */
export function quarterOfRule(rule: RecurrenceRule, year: number): number {
  return rule.type === 'quarter' ? rule.quarter : quarterOfMonth(monthOfRule(rule, year)!); // only a quarter has no month
}

export type OccurrenceState = 'planned' | 'published' | 'skipped' | 'missed' | 'due' | 'later';

/**
 * How it stands with a recurring card in a year (planning rules §3). `made`: any cards; those made of this card for
 * that year are looked at, the bin left out. Several: published when all of them are.
 */
export function occurrenceState(
  card: Pick<Card, 'id'> & { readonly rule: RecurrenceRule }, year: number, made: Iterable<Card>, today: CalendarDate, skipped = false,
): OccurrenceState {
  const own = [...made].filter((c) => c.origin?.card === card.id && c.origin.year === year && c.deletedAt === null);
  if (own.length > 0) return own.every((c) => c.status === 'published') ? 'published' : 'planned';
  if (skipped) return 'skipped';
  const [from, to] = slotSpan(occurrenceIn(card.rule, year))!; // an occurrence always has days
  const now = toDayNumber(today);
  if (to < now) return 'missed';
  return from <= now + DUE_DAYS ? 'due' : 'later';
}
