/** The mix of categories over a window of days (planning rules §4 mix-skew), as a meter shows it. */
import type { Category, CategoryId } from '../domain/records.ts';
import { fromDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { compareEntries } from './entry.ts';
import type { MixWindow } from './entry.ts';
import type { Mix } from './rules/mix-skew.ts';

export interface MixShare {
  /** Null: the placements of cards without a category. */
  readonly category: CategoryId | null;
  readonly count: number;
  /** Percent of all placements of the window, not rounded; 0 where there are none. */
  readonly share: number;
  /** Percent; null where the category has no target. */
  readonly target: number | null;
}

export interface MixReading {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** All placements of the window, those without a category too. */
  readonly total: number;
  /** Every category that has placements there or is not archived, in the categories' own order; null last, where there are any. */
  readonly shares: readonly MixShare[];
}

const totalOf = ({ shares }: MixWindow): number => shares.values().reduce((sum, entries) => sum + entries.length, 0);

/** The mix of a window, for the rule. Its entries stand in order afterwards, so that the next time is cheap. */
export function mixOf(window: MixWindow): Mix {
  const of = (category: CategoryId) => window.shares.get(category) ?? [];
  return { targets: window.targets, total: totalOf(window), count: (category) => of(category).length, entries: (category) => of(category).sort(compareEntries) };
}

/** The mix of a window, for a meter. */
export function readMix(window: MixWindow, categories: Iterable<Category>): MixReading {
  const total = totalOf(window);
  const shareOf = (category: CategoryId | null, target: number | null): MixShare => {
    const count = window.shares.get(category)?.length ?? 0;
    return { category, count, share: total === 0 ? 0 : (100 * count) / total, target };
  };
  const shares: MixShare[] = [];
  for (const { id, archived, targetShare } of categories) {
    const share = shareOf(id, archived ? null : targetShare);
    if (!archived || share.count > 0) shares.push(share);
  }
  const without = shareOf(null, null);
  if (without.count > 0) shares.push(without);
  return { from: fromDayNumber(window.from), to: fromDayNumber(window.to), total, shares };
}
