/** What the checker says about a day, an item and a week of the calendar. Of the past only what is overdue still matters. */
import { useShallow } from 'zustand/react/shallow';
import { worstOf } from '../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../shared/collisions/sentence.ts';
import { fromDayNumber, mondayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import { useFindings } from '../../store/findings.ts';
import type { FindingStore } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { openFindings } from '../../store/tally.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { DayItem } from './day-index.ts';

const open = (findings: readonly Finding[] = []): readonly Finding[] => (findings.length === 0 ? findings : openFindings(findings, usePlan.getState().today));

/** The findings of a day. */
export const useDayFindings = (date: CalendarDate): readonly Finding[] => useFindings(useShallow((s) => open(s.index?.ofDay(date))));

/** The gravest finding that an item has a part in; what only concerns its week is said at the week. */
export function useItemSeverity({ placements }: DayItem): Severity | null {
  return useFindings(({ index }) => worstOf(placements.flatMap(({ id }) => open(index?.ofPlacement(id)).filter(({ date }) => date !== null))));
}

type Tally = Readonly<Record<Severity, number>>;

function tallyOf({ index }: FindingStore, week: IsoWeek): Tally {
  const monday = mondayOf(week);
  const days = Array.from({ length: 7 }, (_, i) => index?.ofDay(fromDayNumber(monday + i)) ?? []);
  const tally = { error: 0, warning: 0, info: 0 };
  for (const { severity } of open([...days.flat(), ...(index?.ofWeek(week).filter(({ date }) => date === null) ?? [])])) tally[severity]++;
  return tally;
}

/** How many findings a week has, those of its days included. */
export const useWeekTally = (week: IsoWeek): Tally => useFindings(useShallow((s) => tallyOf(s, week)));

/** A few words for each finding. */
export function useInWords(): (finding: Finding) => string {
  const { t, language } = useSpeech();
  return (finding) => {
    const { plan, today } = usePlan.getState();
    return findingShort(finding, findingNames(plan, today), t, language);
  };
}
