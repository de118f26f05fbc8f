/** An activity in a month's cell may name its own week or day: "v. 12: Budget", "Lucia 13/12", "Earth Hour (sista lördagen i mars)". */
import { occurrenceIn } from '../../planning/recurrence.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { slotDate } from '../../planning/slot.ts';
import { weeksInMonth } from './weeks-in-month.ts';
import { readWhen } from './when.ts';

const DAY = String.raw`(?:v|vecka|week|w)\.? ?\d{1,2}|\d{1,2}\/\d{1,2}|\d{1,2} \p{L}{3,9}\.?`;
const BEFORE = new RegExp(String.raw`^(${DAY})(?: ?[:–-] ?|\.? )(.+)$`, 'iu');
const BEFORE_COLON = /^([^:]{3,60}): (.+)$/u;
const IN_PARENTHESES = /^(.+) \(([^()]{2,60})\)$/u;
const AFTER = new RegExp(String.raw`^(.+?)(?:, ?|: ?| [–-] | )(?:den )?(${DAY})$`, 'iu');
/** What makes the figures after it no day: the end of a span (`5 - 7 juli`), a part (`del 1/2`). */
const NO_DAY_AFTER = /(?:^|\D)\d{1,2}$|(?:^|\P{L})(?:del|part|steg|step|nr|no)\.?$/iu;

interface OwnTime {
  readonly title: string;
  readonly rule: RecurrenceRule;
  /** It names a day or week that is not in its cell's month: that month holds, and a person should look. */
  readonly elsewhere: boolean;
}

/** The time that a line names, where it lies in its cell's month (or quarter), and the rest of it; else the line and the cell's time. */
export function ownTime(line: string, rule: RecurrenceRule): OwnTime {
  const around = rule.type === 'month' ? [rule.month] : rule.type === 'quarter' ? [1, 2, 3].map((nth) => rule.quarter * 3 - 3 + nth) : [];
  const named = around.length > 0 && /\d|\)$|: /.test(line) ? namedIn(line) : null;
  if (named && liesIn(named.rule, around, rule.type)) return { ...named, elsewhere: false };
  return { title: line, rule, elsewhere: named !== null && named.rule.type !== 'month' && named.rule.type !== 'quarter' };
}

/** The first way to read a time out of a line. A holiday by name stays in its title, which is nothing without it. */
function namedIn(line: string): { readonly title: string; readonly rule: RecurrenceRule } | null {
  const ways = [[BEFORE, 1], [BEFORE_COLON, 1], [IN_PARENTHESES, 2], [AFTER, 2]] as const;
  for (const [pattern, time] of ways) {
    const match = pattern.exec(line);
    const title = match?.[3 - time]?.trim() ?? '';
    const when = match && !(pattern === AFTER && NO_DAY_AFTER.test(title)) ? readWhen(match[time]!) : null; // both groups are there
    if (when?.exact) return { title: when.rule.type === 'holiday' && when.rule.days === 0 ? line : title, rule: when.rule };
  }
  return null;
}

/** Movable holidays come in all their months within so many years. */
const YEARS = Array.from({ length: 40 }, (_, i) => 2020 + i);

function liesIn(own: RecurrenceRule, months: readonly number[], of: RecurrenceRule['type']): boolean {
  switch (own.type) {
    case 'date':
    case 'nth-weekday': return months.includes(own.month);
    case 'month': return of === 'quarter' && months.includes(own.month);
    case 'week': return months.some((month) => weeksInMonth(month).includes(own.week));
    case 'holiday': return YEARS.some((year) => months.includes(Number(slotDate(occurrenceIn(own, year))?.slice(5, 7))));
    default: return false;
  }
}
