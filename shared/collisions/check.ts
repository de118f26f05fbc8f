/** The full check: a pure function of plan, rules, calendar and today (planning rules §4). */
import { DEFAULT_SETTINGS } from '../domain/defaults.ts';
import type { Card } from '../domain/records.ts';
import { findIn } from './evaluate.ts';
import { compareFindings } from './finding.ts';
import type { Finding } from './finding.ts';
import { Ledger } from './ledger.ts';
import type { CheckedPlan } from './plan.ts';
import { viewOf } from './plan-view.ts';
import { ruleSettingFor } from './settings.ts';

/** The rules that look at all that a card has. */
const BY_CARD = ['duplicate', 'too-soon'] as const;

/** All findings of a plan, in order. */
export function checkPlan(plan: CheckedPlan): Finding[] {
  const settings = plan.settings.get('workspace') ?? DEFAULT_SETTINGS;
  const byCard = [null, ...plan.channels.values()].some((channel) => BY_CARD.some((rule) => ruleSettingFor(rule, channel, settings).on));
  const ledger = new Ledger(plan.channels.values(), settings, byCard, plan.cards);
  ledger.wide.setDirectory([...plan.categories.values()], [...plan.tags.values()], []);
  const view = viewOf(ledger, plan);
  if (ledger.wide.mix.targets.length > 0) ledger.setMixDays(view.today);
  let card: Card | undefined;
  for (const placement of plan.placements.values()) {
    if (card?.id !== placement.card) card = plan.cards.get(placement.card); // a card's placements mostly come together
    const entry = card && ledger.entryOf(card, placement);
    if (entry) ledger.add(entry);
  }
  ledger.expectBetween(view.gaps.from, view.gaps.to);
  const found: Finding[] = [];
  for (const place of ledger.places()) for (const finding of findIn(view, place)) found.push(finding);
  return inOrder(found, compareFindings((id) => ledger.channels.get(id)?.name ?? ''));
}

/** Findings in order: first shelved by date, as most comparisons of a large plan's would be of dates that differ. */
function inOrder(found: readonly Finding[], compare: (a: Finding, b: Finding) => number): Finding[] {
  const byDate = Map.groupBy(found, ({ date }) => date ?? UNDATED);
  return [...byDate.keys()].sort().flatMap((date) => byDate.get(date)!.sort(compare)); // a key of it
}
/** Comes after every date. */
const UNDATED = '~';
