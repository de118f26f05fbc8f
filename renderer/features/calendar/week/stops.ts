/** Where the keyboard stops in a day of the week: what has no time, then every quarter of an hour, or what stands there. */
import { minutesOf } from '../../../../shared/planning/date.ts';
import type { TimeOfDay } from '../../../../shared/planning/date.ts';

/** A stop. `key`: of the item or gap there; null for an empty place, where a card can be made. */
export interface Stop {
  readonly time: TimeOfDay | null;
  readonly key: string | null;
}

/** The stops of a day from the top. `loose`: keys of what has no time; `timed`: of what has, in order. */
export function stopsOf(loose: readonly string[], timed: readonly { readonly key: string; readonly time: TimeOfDay }[], quarters: readonly TimeOfDay[]): readonly Stop[] {
  const taken = new Set(timed.map(({ time }) => time));
  const empty = quarters.filter((time) => !taken.has(time)).map((time) => ({ time, key: null }));
  // The sort keeps the order of those that stand at the same time.
  const hours = [...timed.map(({ time, key }) => ({ time, key })), ...empty].sort((a, b) => minutesOf(a.time) - minutesOf(b.time));
  return [...loose.map((key): Stop => ({ time: null, key })), { time: null, key: null }, ...hours];
}

/** The stop of a day that is nearest to one of another day: at its time, else the first without. */
export function sameStop(stops: readonly Stop[], time: TimeOfDay | null): Stop {
  const minute = time && minutesOf(time);
  const at = minute === null ? undefined : stops.find((stop) => stop.time !== null && minutesOf(stop.time) >= minute);
  return at ?? stops.find((stop) => stop.time === null) ?? { time, key: null };
}

/** Up and down by one stop, Page keys by an hour; with `items`, only to what stands there. Null where there is nothing that way. */
export function stopFrom(stops: readonly Stop[], from: Stop, key: string, items: boolean): Stop | null {
  const at = stops.findIndex((stop) => stop.key === from.key && stop.time === from.time);
  const here = from.time === null ? null : minutesOf(from.time);
  const far = ({ time }: Stop): boolean => here === null || time === null || Math.abs(minutesOf(time) - here) >= 60;
  const fits = (stop: Stop): boolean => (items ? stop.key !== null : key.startsWith('Arrow') || far(stop));
  if (key === 'ArrowDown' || key === 'PageDown') return stops.slice(at + 1).find(fits) ?? null;
  if (key === 'ArrowUp' || key === 'PageUp') return stops.slice(0, Math.max(at, 0)).findLast(fits) ?? null;
  return null;
}
