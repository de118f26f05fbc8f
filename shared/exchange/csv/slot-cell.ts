/** The date and time cells of a CSV. Strict: a date that could be read two ways is not guessed. */
import { makeDate, parseTime, weeksInYear } from '../../planning/date.ts';
import type { TimeOfDay } from '../../planning/date.ts';
import { NO_SLOT, daySlot } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';

/** `2026-11-24`, also with a time behind; `2026-W48`, `v. 48 2026`; `2026-Q4`, `Q4 2026`; empty. Null for anything else. */
export function readDateCell(cell: string): Slot | null {
  const text = cell.trim().toLowerCase().replace(/\s+/g, ' ');
  return text === '' ? NO_SLOT : (readDay(text) ?? readWeek(text) ?? readQuarter(text));
}

/** `9:00`, `09.00`, `09:00:00`; null for anything else. */
export function readTimeCell(cell: string): TimeOfDay | null {
  return parseTime(cell.trim().replace(/^(\d{1,2}[:.]\d{2})[:.]\d{2}$/, '$1'));
}

function readDay(text: string): Slot | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ](.+))?$/.exec(text);
  if (!match) return null;
  const date = makeDate(+match[1]!, +match[2]!, +match[3]!); // the groups are there
  if (!date || match[4] === undefined) return date && daySlot(date);
  const time = readTimeCell(match[4]);
  return time && daySlot(date, time);
}

function readWeek(text: string): Slot | null {
  const yearFirst = /^(\d{4})[- ]?(?:w|v\.?|week|vecka|wk) ?(\d{1,2})$/.exec(text);
  const weekFirst = /^(?:w|v\.?|week|vecka|wk) ?(\d{1,2})[ ,/-]+(\d{4})$/.exec(text);
  const [year, week] = yearFirst ? [+yearFirst[1]!, +yearFirst[2]!] : weekFirst ? [+weekFirst[2]!, +weekFirst[1]!] : [0, 0]; // both groups
  return week >= 1 && week <= weeksInYear(year) ? { precision: 'week', year, week } : null;
}

function readQuarter(text: string): Slot | null {
  const yearFirst = /^(\d{4})[- ]?(?:q|kv\.?|kvartal|quarter) ?([1-4])$/.exec(text);
  const quarterFirst = /^(?:q|kv\.?|kvartal|quarter) ?([1-4])[ ,/-]+(\d{4})$/.exec(text);
  if (yearFirst) return { precision: 'quarter', year: +yearFirst[1]!, quarter: +yearFirst[2]! };
  return quarterFirst && { precision: 'quarter', year: +quarterFirst[2]!, quarter: +quarterFirst[1]! };
}
