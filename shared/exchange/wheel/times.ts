/** The months or weeks that a table stands on: a row or a column of them. */
import { isoWeekOf, parseDate, toDayNumber } from '../../planning/date.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { ruleKey, readWhen } from './when.ts';

export type Unit = 'months' | 'weeks';

/** A line of cells read as months or weeks, by their place in it. */
export type Times = ReadonlyMap<number, RecurrenceRule>;

/** Headings stand in one of so many first rows. */
export const LOOKED_AT = 40;
/** And a column of times among so many first columns. */
export const COLUMNS_LOOKED_AT = 12;
/** So many different months or weeks make a heading of a table. */
const FEWEST = 3;
/** Numbers alone are weeks where there are more than the months of a year. */
const MONTHS = 12;

/** The months (or quarters), or the weeks, in a line of cells; empty where it holds too few to be a heading. `named`: a heading beside it says what it counts. */
export function timesIn(cells: readonly string[], unit: Unit, named = false): Times {
  const found = new Map<number, RecurrenceRule>();
  const dates = datesIn(cells, unit);
  const numbers = numbersIn(cells, unit, named);
  cells.forEach((cell, i) => {
    const rule = dates.get(i) ?? numbers.get(i) ?? ruleIn(cell, unit);
    if (rule) found.set(i, rule);
  });
  const different = new Set([...found.values()].map(ruleKey)).size;
  return different >= FEWEST || (different >= 2 && [...found.values()].every(({ type }) => type === 'quarter')) ? found : new Map();
}

/** Whether a cell can be one of a line's times. */
export const isTime = (cell: string): boolean => /^\d{1,2}$|^\d{4}-\d\d-\d\d/.test(cell) || readWhen(cell) !== null;

function ruleIn(cell: string, unit: Unit): RecurrenceRule | null {
  if (cell.length > 40) return null;
  const when = readWhen(cell);
  const type = when?.rule.type;
  const fits = unit === 'weeks' ? type === 'week' : type === 'month' || type === 'quarter';
  return when && fits ? when.rule : null;
}

/** Dates at the head of a column stand for its month or its week: all the first of a month, or all the same weekday. */
function datesIn(cells: readonly string[], unit: Unit): Times {
  const dates = cells.map((cell) => (/^\d{4}-\d\d-\d\d/.test(cell) ? parseDate(cell.slice(0, 10)) : null));
  const days = dates.filter((date) => date !== null);
  const firsts = days.every((date) => date.endsWith('-01'));
  const sameWeekday = new Set(days.map((date) => ((toDayNumber(date) % 7) + 7) % 7)).size === 1;
  if (days.length < FEWEST || (unit === 'months' ? !firsts : firsts || !sameWeekday)) return new Map();
  return new Map(dates.flatMap((date, i): [number, RecurrenceRule][] => {
    if (!date) return [];
    return [[i, unit === 'months' ? { type: 'month', month: +date.slice(5, 7) } : { type: 'week', week: isoWeekOf(toDayNumber(date)).week }]];
  }));
}

/** Plain numbers one after the other: 1–12 are months, more of them weeks. */
function numbersIn(cells: readonly string[], unit: Unit, named: boolean): Times {
  const numbers = cells.flatMap((cell, i): [number, number][] => (/^\d{1,2}$/.test(cell) ? [[i, +cell]] : []));
  const rising = numbers.every(([, number], i) => i === 0 || number >= numbers[i - 1]![1] || number === 1); // the one before is there
  const most = Math.max(0, ...numbers.map(([, number]) => number));
  const different = new Set(numbers.map(([, number]) => number)).size;
  const asMonths = different === MONTHS && most === MONTHS;
  const fits = unit === 'months' ? (named && most <= MONTHS) || asMonths : most <= 53 && (named || (different > MONTHS && most > MONTHS + 1));
  if (!fits || numbers.some(([, number]) => number < 1) || (!rising && !named)) return new Map();
  return new Map(numbers.map(([i, number]): [number, RecurrenceRule] => [i, unit === 'months' ? { type: 'month', month: number } : { type: 'week', week: number }]));
}
