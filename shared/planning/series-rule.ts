/** The days of a series (planning rules §3). */
export type SeriesRule =
  /** `weekdays` Monday 1 … Sunday 7, in order; every so many weeks, counted from the week it begins in. */
  | { readonly type: 'weekly'; readonly weekdays: readonly number[]; readonly every: number }
  /** `nth` 1–5, or -1 for the last, of every month. */
  | { readonly type: 'nth-weekday'; readonly nth: number; readonly weekday: number }
  /** The same day of every month; its last where it has fewer. */
  | { readonly type: 'month-day'; readonly day: number };
