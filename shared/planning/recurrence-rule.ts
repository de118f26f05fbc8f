/** The rule of a recurring card (planning rules §3). What it means in a year is in `recurrence.ts`. */

export const MOVABLE_HOLIDAYS = [
  'easter', 'ascension', 'whitsun', 'mothers-day', 'midsummer-eve', 'all-saints', 'fathers-day', 'advent',
] as const;
export type MovableHoliday = (typeof MOVABLE_HOLIDAYS)[number];

export type RecurrenceRule =
  | { readonly type: 'quarter'; readonly quarter: number }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'week'; readonly week: number }
  | { readonly type: 'date'; readonly month: number; readonly day: number }
  /** `nth` 1–5, or -1 for the last; `weekday` Monday 1 … Sunday 7. */
  | { readonly type: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly month: number }
  /** `days` after (or, negative, before) the holiday. */
  | { readonly type: 'holiday'; readonly holiday: MovableHoliday; readonly days: number };
