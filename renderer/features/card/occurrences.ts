/** This year's cards of the recurring ones, gathered once for each state of the plan. */
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';

let known: { readonly plan: MemoryState; readonly version: number; readonly year: number; readonly byOrigin: ReadonlyMap<string, Card[]> } | null = null;

/** The cards made from a recurring card for a year, the bin left out. */
export function occurrencesThisYear(plan: MemoryState, version: number, year: number, recurring: string): readonly Card[] {
  if (known?.plan !== plan || known.version !== version || known.year !== year) {
    const byOrigin = Map.groupBy(
      plan.cards.values().filter((card) => card.origin?.year === year && card.deletedAt === null),
      (card) => card.origin?.card ?? '',
    );
    known = { plan, version, year, byOrigin };
  }
  return known.byOrigin.get(recurring) ?? [];
}
