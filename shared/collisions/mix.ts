/** The mix of categories over a window of days (planning rules §4 mix-skew), as a meter shows it. */
import type { CategoryId } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';

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
  /** Every category in use or with a target; null last. */
  readonly shares: readonly MixShare[];
}
