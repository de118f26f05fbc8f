/** The full check: a pure function of plan, rules, calendar and today (planning rules §4). */
import { DEFAULT_SETTINGS } from '../domain/defaults.ts';
import { evaluateWeek } from './evaluate.ts';
import { compareFindings } from './finding.ts';
import type { Finding } from './finding.ts';
import { Ledger } from './ledger.ts';
import type { CheckedPlan } from './plan.ts';
import { ownerLoad } from './rules/owner-load.ts';
import { viewOf } from './plan-view.ts';
import type { PlanView } from './plan-view.ts';

/** All findings of a plan, in order. */
export function checkPlan(plan: CheckedPlan): Finding[] {
  const ledger = new Ledger(plan.channels.values(), plan.settings.get('workspace') ?? DEFAULT_SETTINGS);
  for (const placement of plan.placements.values()) {
    const card = plan.cards.get(placement.card);
    const entry = card && ledger.entryOf(card, placement);
    if (entry) ledger.add(entry);
  }
  return findingsIn(ledger, viewOf(ledger, plan.calendar, plan.today)).sort(compareFindings((id) => ledger.channels.get(id)?.name ?? ''));
}

function findingsIn(ledger: Ledger, view: PlanView): Finding[] {
  const found: Finding[] = [];
  for (const channel of ledger.channels.values()) {
    for (const week of channel.weeks.keys()) found.push(...evaluateWeek(view, channel, week));
  }
  const load = ledger.ownerLoad;
  for (const weeks of ledger.people.values()) for (const week of weeks.values()) found.push(...ownerLoad(week, load));
  return found;
}
