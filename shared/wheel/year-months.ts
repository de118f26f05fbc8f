/** A year of the wheel month by month, and as a table with a column for each ring: each item once, in the month of its days. */
import { civil, dayNumberOf } from '../planning/date.ts';
import { monthOfItem } from './wheel-year.ts';
import type { WheelItem, WheelYear } from './wheel-year.ts';

export interface YearMonth {
  readonly month: number;
  /** Day numbers, half open. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly WheelItem[];
  readonly campaigns: WheelYear['campaigns'];
  readonly red: WheelYear['red'];
  /** Publications of the weeks that have their Thursday in it. */
  readonly posts: number;
}
export interface TableMonth extends YearMonth {
  /** One list for each ring. */
  readonly cells: readonly (readonly WheelItem[])[];
}

/** The month of an item; a day beside a holiday that reaches into another year (planning rules §3) is at that end of its own. */
function monthIn(item: WheelItem, { from, to }: WheelYear): number {
  if (item.at < from) return 1;
  return item.at >= to ? 12 : monthOfItem(item);
}

/** The months of a year, or of one of its quarters. */
export function monthsOf(year: WheelYear, quarter: number | null): readonly YearMonth[] {
  const byMonth = Array.from({ length: 12 }, (): WheelItem[] => []);
  for (const item of year.items) byMonth[monthIn(item, year) - 1]?.push(item);
  const posts = postsByMonth(year);
  const first = quarter ? quarter * 3 - 2 : 1;
  return Array.from({ length: quarter ? 3 : 12 }, (_, i): YearMonth => {
    const month = first + i;
    const [from, to] = [dayNumberOf(year.year, month, 1), month === 12 ? year.to : dayNumberOf(year.year, month + 1, 1)];
    return {
      month, from, to, items: byMonth[month - 1] ?? [], posts: posts[month - 1] ?? 0,
      campaigns: year.campaigns.filter((one) => one.from < to && one.to > from),
      red: year.red.filter(({ day }) => day >= from && day < to),
    };
  });
}

/** The same with the rings side by side. `ringOf`: the index of the ring that an item is on. */
export function tableOf(year: WheelYear, quarter: number | null, rings: number, ringOf: (item: WheelItem) => number): readonly TableMonth[] {
  return monthsOf(year, quarter).map((month) => {
    const cells = Array.from({ length: rings }, (): WheelItem[] => []);
    for (const item of month.items) cells[ringOf(item)]?.push(item);
    return { ...month, cells };
  });
}

function postsByMonth({ year, load }: WheelYear): readonly number[] {
  const posts = Array.from({ length: 12 }, () => 0);
  for (const [monday, count] of load) {
    const thursday = civil(monday + 3);
    if (thursday.year === year) posts[thursday.month - 1]! += count; // a month's
  }
  return posts;
}

/** The items of a year in the order of their days, or those of one of its quarters. */
export const itemsIn = (year: WheelYear, quarter: number | null): readonly WheelItem[] =>
  quarter === null ? year.items : year.items.filter((item) => Math.ceil(monthIn(item, year) / 3) === quarter);
