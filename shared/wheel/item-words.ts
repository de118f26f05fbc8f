/** When an item of the wheel comes, in words: as short as a label has room for, and in full. */
import { civil, fromDayNumber, isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { capital, dayText, monthName, rangeText, weekRange, weekText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { slotDate, slotSpan, slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

/** "v. 49", "25 nov", "Q3"; by a rule for a month "dec". */
export function whenShort(slot: Slot, language: Language, rule?: RecurrenceRule): string {
  if (rule?.type === 'month') return monthName(rule.month, language, 'short');
  if (slot.precision === 'quarter') return `Q${slot.quarter}`;
  if (slot.precision === 'week') return weekText(slot, language);
  const date = slotDate(slot);
  if (!date) return '–';
  const { month, day } = civil(toDayNumber(date));
  return `${day} ${monthName(month, language, 'short')}`;
}

/** "v. 49, 30 nov–6 dec", "ons 25 nov, v. 48", "Q3, 1 jul–30 sep"; by a rule for a month "december, från v. 49". */
export function whenLong(slot: Slot, language: Language, rule?: RecurrenceRule): string {
  if (rule?.type === 'month') return `${monthName(rule.month, language)}, ${language === 'sv' ? 'från' : 'from'} ${whenShort(slot, language)}`;
  if (slot.precision === 'week') return `${weekText(slot, language)}, ${weekRange(slot, language, 'short')}`;
  const [date, week, span] = [slotDate(slot), slotWeek(slot), slotSpan(slot)];
  if (date && week) return `${dayText(date, language, 'short')}, ${weekText(week, language)}`;
  return span ? `${whenShort(slot, language)}, ${rangeText(fromDayNumber(span[0]), fromDayNumber(span[1]), language, 'short')}` : '–';
}

/** "v. 1–5": the weeks that some days touch. */
export function weeksText(from: number, to: number, language: Language): string {
  return `${weekText(isoWeekOf(from), language)}–${isoWeekOf(to - 1).week}`;
}

/** "Januari". */
export const monthTitle = (month: number, language: Language): string => capital(monthName(month, language));
