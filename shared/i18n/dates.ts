/** The one way to write days, weeks and months on screen. */
import { civil, fromDayNumber, mondayOf, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import type { Slot } from '../planning/slot.ts';
import type { Language } from './language.ts';

type Width = 'short' | 'long';
interface Names {
  readonly weekdays: Readonly<Record<Width, readonly string[]>>;
  readonly months: Readonly<Record<Width, readonly string[]>>;
}

const words = (text: string): readonly string[] => text.split(' ');
/** Written out, Monday and January first: making an Intl formatter costs a page 10 ms each. The tests hold them equal to Intl's names. */
const NAMES: Readonly<Record<Language, Names>> = {
  sv: {
    weekdays: { short: words('mån tis ons tor fre lör sön'), long: words('måndag tisdag onsdag torsdag fredag lördag söndag') },
    months: { short: words('jan feb mars apr maj juni juli aug sep okt nov dec'), long: words('januari februari mars april maj juni juli augusti september oktober november december') },
  },
  en: {
    weekdays: { short: words('Mon Tue Wed Thu Fri Sat Sun'), long: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday') },
    months: { short: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'), long: words('January February March April May June July August September October November December') },
  },
};

/** With a capital letter, as at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of the weekdays, Monday first. */
export function weekdayNames(language: Language, width: Width): readonly string[] {
  return NAMES[language].weekdays[width];
}

/** The name of a month (1–12): "november". */
export function monthName(month: number, language: Language, width: Width = 'long'): string {
  return NAMES[language].months[width][month - 1] ?? '';
}

/** "november 2026". */
export function monthText({ year, month }: { readonly year: number; readonly month: number }, language: Language): string {
  return `${monthName(month, language)} ${year}`;
}

/** full: "onsdag 25 november 2026"; long: without the year; short: "ons 25 nov"; weekday: "onsdag"; date: "25 november". */
export type DayStyle = 'full' | 'long' | 'short' | 'weekday' | 'date';

/** A day in words. */
export function dayText(date: CalendarDate, language: Language, style: DayStyle): string {
  const number = toDayNumber(date);
  const { year, month, day } = civil(number);
  const width = style === 'short' ? 'short' : 'long';
  const weekday = weekdayNames(language, width)[weekdayOf(number) - 1] ?? '';
  const dayAndMonth = `${day} ${monthName(month, language, width)}`;
  switch (style) {
    case 'weekday': return weekday;
    case 'date': return dayAndMonth;
    case 'full': return `${weekday} ${dayAndMonth} ${year}`;
    default: return `${weekday} ${dayAndMonth}`;
  }
}

/** "v. 48", "wk 48". */
export function weekText({ week }: Pick<IsoWeek, 'week'>, language: Language): string {
  return `${language === 'sv' ? 'v.' : 'wk'} ${week}`;
}

/** The days of a week. long: "23–29 november 2026", "28 december 2026–3 januari 2027"; short: "30 nov–6 dec". */
export function weekRange(week: IsoWeek, language: Language, width: Width = 'long'): string {
  const monday = mondayOf(week);
  return rangeText(fromDayNumber(monday), fromDayNumber(monday + 6), language, width);
}

/** Days from one to another, both included, as `weekRange` writes them. */
export function rangeText(first: CalendarDate, last: CalendarDate, language: Language, width: Width = 'long'): string {
  const [from, to] = [civil(toDayNumber(first)), civil(toDayNumber(last))];
  const month = (of: typeof from): string => ` ${monthName(of.month, language, width)}`;
  const year = (of: typeof from): string => (width === 'long' ? ` ${of.year}` : '');
  if (first === last) return `${to.day}${month(to)}${year(to)}`;
  const sameMonth = from.month === to.month && from.year === to.year;
  return `${from.day}${sameMonth ? '' : month(from)}${from.year === to.year ? '' : year(from)}–${to.day}${month(to)}${year(to)}`;
}

/** A slot as precisely as it is known: "mån 23 nov 13:00", "mån 23 nov", "v. 48", "Q1 2027", "–". */
export function slotText(slot: Slot, language: Language): string {
  switch (slot.precision) {
    case 'none': return '–';
    case 'quarter': return `Q${slot.quarter} ${slot.year}`;
    case 'week': return weekText(slot, language);
    case 'day': return dayText(slot.date, language, 'short');
    case 'time': return `${dayText(slot.date, language, 'short')} ${slot.time}`;
  }
}
