/** The findings that matter from this week on, open and accepted, and how many open ones there are of each severity. */
import type { Finding, Severity } from '../../shared/collisions/finding.ts';
import { mattersOn } from '../../shared/collisions/matters.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { useFindings } from './findings.ts';
import type { AcceptedFinding } from './open-findings.ts';
import { usePlan } from './plan-store.ts';

/** Keeps the latest list that was made of another one on a day: the same list until something changes. */
function kept<In, Out>(make: (from: readonly In[], today: CalendarDate) => Out): (from: readonly In[], today: CalendarDate) => Out {
  let last: { readonly from: readonly In[]; readonly today: CalendarDate; readonly made: Out } | null = null;
  return (from, today) => {
    if (last?.from !== from || last.today !== today) last = { from, today, made: make(from, today) };
    return last.made;
  };
}

const openOf = kept((all: readonly Finding[], today) => all.filter(mattersOn(today)));
const acceptedOf = kept((all: readonly AcceptedFinding[], today) => {
  const matters = mattersOn(today);
  return all.filter(({ finding }) => matters(finding));
});
const tallyOf = kept((open: readonly Finding[]) => countBySeverity(open));

export type Tally = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) tally[severity]++;
  return tally;
}

/** Open findings of the plan as it is; the same array until something changes. */
export function useOpenFindings(): readonly Finding[] {
  const today = usePlan((s) => s.today);
  return useFindings(({ open }) => openOf(open.all(), today));
}

/** Those that somebody has accepted. */
export function useAcceptedFindings(): readonly AcceptedFinding[] {
  const today = usePlan((s) => s.today);
  return useFindings(({ open }) => acceptedOf(open.accepted(), today));
}

export function useTally(): Tally {
  const today = usePlan((s) => s.today);
  return useFindings(({ open }) => tallyOf(openOf(open.all(), today), today));
}
