/** Campaigns and notes of days for the calendar's views, worked out anew only when one of them changes. */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { DayNote } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { barsOver, notesByDay, periodsOf } from '../../../shared/planning/periods.ts';
import type { Bar, Period } from '../../../shared/planning/periods.ts';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';

const NONE: readonly DayNote[] = [];

function periodsNow() {
  const { plan: { campaigns, dayNotes } } = usePlan.getState();
  return { periods: periodsOf(campaigns.values(), dayNotes.values()), notes: notesByDay(dayNotes.values()) };
}
const useKnown = create(periodsNow);

followPlan((diff) => {
  if (!diff || diff.campaigns || diff.dayNotes) useKnown.setState(periodsNow());
});

/** All periods of the plan, in order. */
export const usePeriods = (): readonly Period[] => useKnown((s) => s.periods);

/** The bars of campaigns and school holidays over some days. */
export function useBars(first: CalendarDate, days: number): readonly Bar[] {
  const periods = usePeriods();
  return useMemo(() => barsOver(periods, first, days), [periods, first, days]);
}

/** The notes of a day, those of several days included. */
export const useDayNotesOn = (date: CalendarDate): readonly DayNote[] => useKnown((s) => s.notes.get(date) ?? NONE);

/** All notes, by the days that they are about. */
export const useNotes = (): ReadonlyMap<CalendarDate, readonly DayNote[]> => useKnown((s) => s.notes);
