/** Days as small fields write them, in the app’s language, and read them. */
import { monthName } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { civil, toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { slotFromText } from '../../../shared/planning/slot-text.ts';

/** "25 nov 2026"; empty for no day. */
export function dateText(date: CalendarDate | null, language: Language): string {
  if (!date) return '';
  const { year, month, day } = civil(toDayNumber(date));
  return `${day} ${monthName(month, language, 'short')} ${year}`;
}

/** The day that a text means, in the words and figures that slots are typed in: "25 nov", "25/11", "2026-11-25". Else null. */
export function dateFromText(text: string, today: CalendarDate): CalendarDate | null {
  const slot = slotFromText(text, today);
  return slot?.precision === 'day' ? slot.date : null;
}

/** The same, but null too for a day before today. */
export function comingDayFromText(text: string, today: CalendarDate): CalendarDate | null {
  const date = dateFromText(text, today);
  return date && date >= today ? date : null;
}

/** A day of every year, "06-22", in words: "22 juni". */
export function monthDayText(monthDay: string, language: Language): string {
  const [month, day] = monthDay.split('-');
  return `${Number(day)} ${monthName(Number(month), language)}`;
}

/** The day of every year that a text means, as "06-22": "22 juni", "22/6". Else null. */
export function monthDayFromText(text: string, today: CalendarDate): string | null {
  return dateFromText(text, today)?.slice(5) ?? null;
}
