/** Walking the wheel by keyboard, in the order of the year. */
import { civil } from '../../../../shared/planning/date.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const monthOf = ({ at }: WheelItem): number => civil(Math.floor(at)).month;

/** The item that a key leads to from the one at `index`; null where it leads nowhere. The year is a circle: after the last comes the first. */
export function keyLeadsTo(items: readonly WheelItem[], index: number, key: string): WheelItem | null {
  const step = STEPS[key];
  const from = items[index];
  if (!from) return step || key === 'Home' ? (items[0] ?? null) : null;
  if (step) return items.at((index + step) % items.length) ?? null;
  if (key === 'Home') return items[0] ?? null;
  if (key === 'End') return items.at(-1) ?? null;
  if (key === 'PageDown') return items.find((item, i) => i > index && monthOf(item) > monthOf(from)) ?? null;
  if (key !== 'PageUp') return null;
  const before = items.findLast((item, i) => i < index && monthOf(item) < monthOf(from));
  return before ? (items.find((item) => monthOf(item) === monthOf(before)) ?? null) : null;
}
