/** Which bars of a week are shown where there is room for few: what begins or ends in it comes before what only runs through. */
import type { Bar } from '../../../../shared/planning/periods.ts';

/** The height of a lane, in px, as in month.css. */
export const BAR = 18;
/** Rows that are lower, in px, have one lane: chips come first. */
const TWO_LANES = 148;

/** How many lanes of a week are shown in a row of some height. */
export const lanesOf = (bars: readonly Bar[], height: number): number => Math.min(height < TWO_LANES ? 1 : 2, bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0));

/** The bars in the lanes that there are, the uppermost first, and those that find no room. */
export function laidOut(bars: readonly Bar[], lanes: number): { readonly shown: readonly Bar[]; readonly hidden: readonly Bar[] } {
  const through = ({ before, after }: Bar): boolean => before && after;
  const shown: Bar[] = [];
  const hidden: Bar[] = [];
  for (const bar of [...bars.filter((one) => !through(one)), ...bars.filter(through)]) {
    const free = (lane: number): boolean => shown.every((other) => other.lane !== lane || other.last < bar.first || other.first > bar.last);
    const lane = Array.from({ length: lanes }, (_, i) => i).find(free);
    if (lane === undefined) hidden.push(bar);
    else shown.push({ ...bar, lane });
  }
  return { shown, hidden };
}
