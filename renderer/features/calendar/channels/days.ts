/** The days on screen, with what is said about each of them. */
import { useMemo } from 'react';
import type { DayNote } from '../../../../shared/domain/records.ts';
import { capital } from '../../../../shared/i18n/dates.ts';
import { addDays, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useNotes } from '../periods.ts';

export interface Day {
  readonly date: CalendarDate;
  readonly weekend: boolean;
  readonly red: boolean;
  readonly today: boolean;
  /** A red or named day, school holidays, theme days; empty for a plain day. */
  readonly name: string;
  /** What is noted about it beside red days. */
  readonly notes: readonly DayNote[];
}
const NONE: readonly DayNote[] = [];

/** The Mondays on screen and their days, in one row; the same until one of them is called something else. */
export function useDaysOf(monday: CalendarDate, weeks: number): { readonly mondays: readonly CalendarDate[]; readonly days: readonly Day[] } {
  const { language } = useSpeech();
  const today = usePlan((s) => s.today);
  const dayNames = usePlan((s) => s.dayNames);
  const notes = useNotes();
  return useMemo(() => {
    const days = Array.from({ length: weeks * 7 }, (_, i): Day => {
      const date = addDays(monday, i);
      const named = dayNames.get(date);
      const own = notes.get(date) ?? NONE;
      const name = [named && capital(named.name[language]), ...own.map((note) => note.name)].filter(Boolean).join(', ');
      return { date, weekend: weekdayOf(toDayNumber(date)) > 5, red: named?.red ?? false, today: date === today, name, notes: own };
    });
    return { mondays: Array.from({ length: weeks }, (_, i) => addDays(monday, i * 7)), days };
  }, [monday, weeks, today, dayNames, notes, language]);
}
