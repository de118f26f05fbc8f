/** The cards of a year that were made from recurring ones, gathered once for each state of the plan. */
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { ruleOf } from '../../../shared/planning/columns.ts';
import { occurrenceState } from '../../../shared/planning/recurrence.ts';
import type { PlanStore } from '../../store/plan-store.ts';

let known: { readonly plan: MemoryState; readonly version: number; readonly byYear: Map<number, ReadonlyMap<string, Card[]>> } | null = null;

/** The cards made from a recurring card for a year, the bin left out. */
export function occurrencesOfYear(plan: MemoryState, version: number, year: number, recurring: string): readonly Card[] {
  if (known?.plan !== plan || known.version !== version) known = { plan, version, byYear: new Map() };
  let byOrigin = known.byYear.get(year);
  if (!byOrigin) {
    byOrigin = Map.groupBy(
      plan.cards.values().filter((card) => card.origin?.year === year && card.deletedAt === null),
      (card) => card.origin?.card ?? '',
    );
    known.byYear.set(year, byOrigin);
  }
  return byOrigin.get(recurring) ?? [];
}

/** The year for which a recurring card is due (planning rules §3): this one, or the next as it draws near; null for neither. */
export function dueYear(card: Card, { plan, version, today }: Pick<PlanStore, 'plan' | 'version' | 'today'>): number | null {
  const rule = ruleOf(card);
  const year = +today.slice(0, 4);
  return [year, year + 1].find((one) => occurrenceState({ id: card.id, rule }, one, occurrencesOfYear(plan, version, one, card.id), today) === 'due') ?? null;
}
