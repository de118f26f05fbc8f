/** An activity in a month's cell may name its own week or day: "v. 12: Budget", "24/12 Julhälsning", "Budget (v. 12)". */
import { weeksInMonth } from './weeks-in-month.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { readWhen } from './when.ts';

const BEFORE = /^((?:v|vecka|week|w)\.? ?\d{1,2}|\d{1,2}\/\d{1,2}|\d{1,2} \p{L}{3,9})(?: ?[:–-] ?|\.? )(.+)$/iu;
const AFTER = /^(.+) \(((?:v|vecka|week|w)\.? ?\d{1,2}|\d{1,2}\/\d{1,2}|\d{1,2} \p{L}{3,9})\)$/iu;

/** The time that a line names, where it lies in its cell's month, and the rest of it; else the line and the cell's time. */
export function ownTime(line: string, rule: RecurrenceRule): { readonly title: string; readonly rule: RecurrenceRule } {
  if (!/\d/.test(line)) return { title: line, rule };
  const before = BEFORE.exec(line);
  const after = before || !line.endsWith(')') ? null : AFTER.exec(line);
  const [said, title] = before ? [before[1]!, before[2]!] : after ? [after[2]!, after[1]!] : ['', '']; // both groups are there
  const own = said === '' ? null : readWhen(said);
  return own?.exact && liesIn(own.rule, rule) ? { title: title.trim(), rule: own.rule } : { title: line, rule };
}

function liesIn(own: RecurrenceRule, around: RecurrenceRule): boolean {
  if (around.type === 'month') return own.type === 'date' ? own.month === around.month : own.type === 'week' && weeksInMonth(around.month).includes(own.week);
  if (around.type === 'quarter') return (own.type === 'date' || own.type === 'month') && Math.ceil(own.month / 3) === around.quarter;
  return false;
}
