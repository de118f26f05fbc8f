/** What the checker says about a day, an item and a week of the calendar. Of the past only what is overdue still matters. */
import { useShallow } from 'zustand/react/shallow';
import { worstOf } from '../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../shared/collisions/sentence.ts';
import { boardDay } from '../../../shared/planning/columns.ts';
import { fromDayNumber, mondayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { filterNow, useFilter } from '../../store/filter.ts';
import { useFindings } from '../../store/findings.ts';
import type { FindingStore } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { isGap, isShown } from '../gaps/gaps.ts';
import type { DayItem } from './day-index.ts';

/** Those of a date's findings that still matter: of a week that has passed, what is overdue. */
export function mattering(date: CalendarDate, findings: readonly Finding[]): readonly Finding[] {
  return findings.length === 0 || date >= boardDay(usePlan.getState().today).firstDate ? findings : findings.filter(({ rule }) => rule === 'overdue');
}

/** What is told of a day: its findings, and gaps on the channels that are shown. */
export function useDayFindings(date: CalendarDate): readonly Finding[] {
  const filter = useFilter();
  return useFindings(useShallow(({ open }) => told(date, open, filter)));
}
/** The same outside of rendering. */
export const dayFindingsNow = (date: CalendarDate): readonly Finding[] => told(date, useFindings.getState().open, filterNow());
const told = (date: CalendarDate, open: FindingStore['open'], filter: Filter): readonly Finding[] =>
  mattering(date, open.ofDay(date)).filter((finding) => !isGap(finding) || isShown(finding, filter));

/** The findings that an item has a part in; what only concerns its week is said at the week. */
export function findingsOf(open: FindingStore['open'], { placements, date: day }: DayItem): readonly Finding[] {
  return [...new Set(placements.flatMap(({ id }) => mattering(day, open.ofPlacement(id)).filter(({ date }) => date !== null)))];
}
/** The gravest of them. */
export const severityOf = (open: FindingStore['open'], item: DayItem): Severity | null => worstOf(findingsOf(open, item));

type Tally = Readonly<Record<Severity, number>>;

function tallyOf({ open }: FindingStore, week: IsoWeek): Tally {
  const monday = mondayOf(week);
  const tally = { error: 0, warning: 0, info: 0 };
  for (let i = 0; i < 7; i++) {
    const date = fromDayNumber(monday + i);
    for (const { severity } of mattering(date, open.ofDay(date))) tally[severity]++;
  }
  for (const { severity, date } of mattering(fromDayNumber(monday), open.ofWeek(week))) if (date === null) tally[severity]++;
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
