/** The findings that matter from this week on, and how many there are of each severity. */
import type { Finding } from '../../shared/collisions/finding.ts';
import { mondayOf, toDayNumber, weekdayOf } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { useFindings } from './findings.ts';
import { usePlan } from './plan-store.ts';

/** This week's and later findings, and what is overdue: the past can't be planned otherwise any more. */
function openFindings(all: readonly Finding[], today: CalendarDate): readonly Finding[] {
  const day = toDayNumber(today);
  const monday = day - weekdayOf(day) + 1;
  return all.filter((f) => {
    if (f.rule === 'overdue') return true;
    const from = f.date ? toDayNumber(f.date) : f.week ? mondayOf(f.week) : Infinity;
    return from >= monday;
  });
}

let memo: { readonly version: number; readonly today: CalendarDate; readonly open: readonly Finding[] } | null = null;

/** Open findings of the plan as it is; the same array until something changes. */
export function useOpenFindings(): readonly Finding[] {
  const today = usePlan((s) => s.today);
  return useFindings(({ open, version }) => {
    if (memo?.version !== version || memo.today !== today) memo = { version, today, open: openFindings(open.all(), today) };
    return memo.open;
  });
}

export function useTally(): Readonly<Record<Finding['severity'], number>> {
  const open = useOpenFindings();
  const tally = { error: 0, warning: 0, info: 0 };
  for (const finding of open) tally[finding.severity]++;
  return tally;
}
