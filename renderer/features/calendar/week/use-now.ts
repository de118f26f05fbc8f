/** The wall-clock moment in the workspace's zone, as the host told it. */
import { useEffect, useState } from 'react';
import { minutesOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** Minutes pass without anybody telling: it is looked at so often. */
const LOOK_MS = 5_000;

export function timeNow(): { readonly date: CalendarDate; readonly time: TimeOfDay; readonly minutes: number } {
  const [date, time] = nowAtHost().split('T') as [CalendarDate, TimeOfDay]; // a local moment has both
  return { date, time, minutes: minutesOf(time) };
}

/** The time of day; draws anew only when another minute has come. */
export function useTimeNow(): TimeOfDay {
  const [time, setTime] = useState(() => timeNow().time);
  const today = usePlan((s) => s.today); // told together with the time
  useEffect(() => {
    const look = (): void => setTime(timeNow().time);
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [today]);
  return time;
}
