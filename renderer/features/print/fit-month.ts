/** How a month gets onto one page: the largest letters that everything fits with, and where even the smallest do not, what has to go to the next page. Widths of text are in em: the same in any size. */

/** Letters on paper, in pt: as large as can be, never smaller than is read at arm's length. */
export const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
export const LINE = 1.25;
const MM_PER_PT = 0.3528;
/** Between words, in em; and so much of a line is left empty, as no two programs draw letters alike. */
const SPACE = 0.29;
const SLACK = 0.985;
/** The line under a week, in mm. */
const RULE = 0.3;
/** Between items, and round about a day, in mm. */
export const GAP = 0.5;
export const PAD = 1;

/** How long the words of a text are, in em. */
export type Words = readonly number[];

export interface DayText {
  /** In mm. */
  readonly width: number;
  /** What the day is called, in lines of their own, and its items. */
  readonly names: readonly Words[];
  readonly items: readonly Words[];
}
export interface WeekText {
  /** Bars over the days: campaigns and holidays. */
  readonly lanes: number;
  /** What has only the week, over the whole width in mm. */
  readonly loose: readonly Words[];
  readonly width: number;
  readonly days: readonly DayText[];
}
export interface MonthFit {
  /** In pt. */
  readonly size: number;
  /** The height of each week, in mm. */
  readonly rows: readonly number[];
  /** How many items of each day of each week are on the page. */
  readonly shown: readonly (readonly number[])[];
}

const lineHeight = (size: number): number => size * LINE * MM_PER_PT;
/** Lines that words take one after the other; a word that is longer than a line is broken. */
export function linesOf(text: Words, width: number, size: number): number {
  const line = ((width - 2 * PAD) / (size * MM_PER_PT)) * SLACK;
  let [lines, used] = [1, 0];
  for (const word of text) {
    if (used > 0 && used + SPACE + word > line) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? SPACE : 0) + word;
    if (used > line) [lines, used] = [lines + Math.ceil(used / line) - 1, used % line];
  }
  return lines;
}

const heightOf = (text: Words, width: number, size: number): number => linesOf(text, width, size) * lineHeight(size) + GAP;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Above a week's days: bars, and what has only the week. */
const aboveDays = ({ lanes, loose, width }: WeekText, size: number): number => lanes * (lineHeight(size) + GAP) + sum(loose.map((text) => heightOf(text, width, size)));
/** A day's head: its number, and its names. */
const headOf = ({ names, width }: DayText, size: number): number => 2 * PAD + lineHeight(size) + sum(names.map((text) => heightOf(text, width, size)));
const dayNeeds = (day: DayText, size: number): number => headOf(day, size) + sum(day.items.map((text) => heightOf(text, day.width, size)));
const weekNeeds = (week: WeekText, size: number): number => aboveDays(week, size) + Math.max(...week.days.map((day) => dayNeeds(day, size))) + RULE;

/** Fits weeks into a height in mm. */
export function fitMonth(weeks: readonly WeekText[], height: number): MonthFit {
  const all = weeks.map(({ days }) => days.map(({ items }) => items.length));
  for (const size of SIZES) {
    const needs = weeks.map((week) => weekNeeds(week, size));
    if (sum(needs) <= height) return { size, rows: spread(needs, height), shown: all };
  }
  const size = SIZES.at(-1)!; // the list is not empty
  const rows = shared(weeks.map((week) => weekNeeds(week, size)), height);
  return { size, rows, shown: weeks.map((week, i) => week.days.map((day) => itemsIn(day, rows[i]! - aboveDays(week, size) - RULE, size))) };
}

/** What is left over goes to the lowest rows first, so that the weeks are as alike as can be. */
function spread(needs: readonly number[], height: number): readonly number[] {
  const order = [...needs].sort((a, b) => b - a);
  let [left, level] = [height, 0];
  for (const [i, need] of order.entries()) {
    level = left / (needs.length - i);
    if (need <= level) break;
    left -= need; // it is higher than the others will be
  }
  return needs.map((need) => Math.max(need, level));
}

/** Each gets what it needs, but nobody more than what is fair while another has too little. */
function shared(needs: readonly number[], height: number): readonly number[] {
  let [left, waiting] = [height, needs.length];
  const order = needs.map((_, i) => i).sort((a, b) => needs[a]! - needs[b]!); // indices of the list
  const rows = [...needs];
  for (const i of order) {
    rows[i] = Math.min(needs[i]!, left / waiting--); // as above
    left -= rows[i];
  }
  return rows;
}

/** How many items a height in mm has room for, with a line for how many more there are. */
function itemsIn(day: DayText, height: number, size: number): number {
  if (dayNeeds(day, size) <= height) return day.items.length;
  let left = height - headOf(day, size) - lineHeight(size) - GAP;
  const beyond = day.items.findIndex((text) => (left -= heightOf(text, day.width, size)) < 0);
  return Math.max(0, beyond);
}
