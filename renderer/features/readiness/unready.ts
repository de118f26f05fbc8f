/** Which cards of a column lack something before they can go out. */
import type { Card, Readiness } from '../../../shared/domain/records.ts';
import type { BoardColumn } from '../../../shared/planning/board.ts';
import { isDue, missingOf } from '../../../shared/planning/readiness.ts';
import type { PlanStore } from '../../store/plan-store.ts';

type Plan = Pick<PlanStore, 'plan' | 'today'>;
const NOTHING: readonly Readiness[] = [];

/** What a card lacks today; nothing where it is not looked at. */
export function missingNow(card: Card, { plan, today }: Plan): readonly Readiness[] {
  const settings = plan.settings.get('workspace');
  return settings && isDue(card, today) ? missingOf(card, plan.placementsOf(card.id), plan.channels, settings) : NOTHING;
}

const counted = new WeakMap<BoardColumn, { readonly version: number; readonly count: number }>();

/** How many cards of a column lack something; counted once for each state of the plan. */
export function unreadyCount(column: BoardColumn, store: Plan & Pick<PlanStore, 'version'>): number {
  const known = counted.get(column);
  if (known?.version === store.version) return known.count;
  const count = unreadyOf(column, store).length;
  counted.set(column, { version: store.version, count });
  return count;
}

/** The cards of a column that lack something, top to bottom. */
export function unreadyOf(column: BoardColumn, store: Plan): readonly Card[] {
  return column.sections.flatMap(({ cards }) => cards.filter((card) => missingNow(card, store).length > 0));
}
