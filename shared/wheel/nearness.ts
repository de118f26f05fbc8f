/** How far off some days are, as a person says it. */

export interface Nearness {
  readonly how: 'over' | 'now' | 'days' | 'weeks';
  /** Days or weeks until they begin; 0 where they have begun. */
  readonly count: number;
}

/** From a day on: days are counted for two weeks, then weeks. `from` and `to` are day numbers, half open. */
export function nearness({ from, to }: { readonly from: number; readonly to: number }, today: number): Nearness {
  const days = from - today;
  if (today >= to) return { how: 'over', count: 0 };
  if (days <= 0) return { how: 'now', count: 0 };
  return days < 14 ? { how: 'days', count: days } : { how: 'weeks', count: Math.round(days / 7) };
}
