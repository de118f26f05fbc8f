/** The checker that serves the screen: after any change it holds exactly what a full check would find. */
import type { Card, CardId, Placement, PlacementId } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import type { Finding } from './finding.ts';
import type { CheckedPlan } from './plan.ts';

export declare class FindingIndex {
  constructor(plan: CheckedPlan);
  /** Grows whenever the findings have changed. */
  readonly version: number;
  apply(diff: Diff): void;
  addCards(cards: readonly Card[], placements: readonly Placement[]): void;
  setToday(today: CalendarDate): void;
  /** All findings in order. The same list until something changes. */
  all(): readonly Finding[];
  ofCard(id: CardId): readonly Finding[];
  ofPlacement(id: PlacementId): readonly Finding[];
  ofDay(date: CalendarDate): readonly Finding[];
  ofWeek(week: IsoWeek): readonly Finding[];
}
