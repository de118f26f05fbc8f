/** Which cards of a column lack something before they can go out. */
import type { Card, Readiness } from '../../../shared/domain/records.ts';
import type { BoardColumn } from '../../../shared/planning/board.ts';
import { isDue, missingOf } from '../../../shared/planning/readiness.ts';
import { shownOf } from '../../store/filter.ts';
import type { Shows } from '../../store/filter.ts';
import type { PlanStore } from '../../store/plan-store.ts';

type Plan = Pick<PlanStore, 'plan' | 'today'>;
const NOTHING: readonly Readiness[] = [];

/** What a card lacks today; nothing where it is not looked at. */
export function missingNow(card: Card, { plan, today }: Plan): readonly Readiness[] {
  const settings = plan.settings.get('workspace');
  return settings && isDue(card, today) ? missingOf(card, plan.placementsOf(card.id), plan.channels, settings) : NOTHING;
}

const counted = new WeakMap<BoardColumn, { readonly version: number; readonly shows: Shows; readonly count: number }>();

/** How many of a column's cards that are shown lack something; counted once for each state of the plan. */
export function unreadyCount(column: BoardColumn, store: Plan & Pick<PlanStore, 'version'>, shows: Shows): number {
  const known = counted.get(column);
  if (known?.version === store.version && known.shows === shows) return known.count;
  const count = unreadyOf(column, store, shows).length;
  counted.set(column, { version: store.version, shows, count });
  return count;
}

/** Those of a column's cards that are shown and lack something, top to bottom. */
export function unreadyOf(column: BoardColumn, store: Plan, shows: Shows): readonly Card[] {
  return column.sections.flatMap(({ cards }) => shownOf(cards, shows).filter((card) => missingNow(card, store).length > 0));
}
