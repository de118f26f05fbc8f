/** What the rules would find if some entries went and others came. Nothing is changed. */
import { compareEntries, ownersOf } from './entry.ts';
import type { CheckedChannel, Entry } from './entry.ts';
import { evaluateWeek } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { FindingIndex } from './finding-index.ts';
import type { PlanView } from './plan-view.ts';
import { weekReaching } from './rules/min-gap.ts';
import { ownerLoad } from './rules/owner-load.ts';

export interface Outcome {
  /** What is found now in the weeks that the change touches. */
  readonly before: readonly Finding[];
  /** What would be found there. */
  readonly after: readonly Finding[];
}

type Weeks = Map<CheckedChannel, Map<number, Entry[]>>;

/** What is found where entries are gone from and come to, before and after. */
export function whatIf(index: FindingIndex, gone: readonly Entry[], come: readonly Entry[]): Outcome {
  const { view } = index;
  const weeks = changedWeeks(view, gone, come);
  const changed: PlanView = { ...view, entries: (channel, week) => weeks.get(channel)?.get(week) ?? view.entries(channel, week) };
  const [before, after]: [Finding[], Finding[]] = [[], []];
  for (const [channel, own] of weeks) {
    const reaching = [...own.keys()].map((week) => weekReaching(changed, channel, week)).filter((week) => week !== null);
    for (const week of new Set([...own.keys(), ...reaching])) {
      before.push(...(channel.weeks.get(week)?.findings ?? []));
      after.push(...evaluateWeek(changed, channel, week));
    }
  }
  personWeeks(index, gone, come, before, after);
  return { before, after };
}

function changedWeeks(view: PlanView, gone: readonly Entry[], come: readonly Entry[]): Weeks {
  const weeks: Weeks = new Map();
  for (const { channel, week } of [...gone, ...come]) {
    let own = weeks.get(channel);
    if (!own) weeks.set(channel, (own = new Map()));
    if (own.has(week)) continue;
    const here = (entry: Entry): boolean => entry.channel === channel && entry.week === week;
    const kept = view.entries(channel, week).filter((entry) => !gone.includes(entry));
    own.set(week, [...kept, ...come.filter(here)].sort(compareEntries));
  }
  return weeks;
}

function personWeeks(index: FindingIndex, gone: readonly Entry[], come: readonly Entry[], before: Finding[], after: Finding[]): void {
  const load = index.ledger.ownerLoad;
  const dated = [...gone, ...come].filter((entry) => entry.day !== null);
  for (const person of new Set(dated.flatMap(({ card }) => ownersOf(card)))) {
    const weeks = index.ledger.people.get(person);
    for (const week of new Set(dated.map((entry) => entry.week))) {
      const shelf = weeks?.get(week);
      const kept = (shelf?.entries ?? []).filter((entry) => !gone.includes(entry));
      const added = come.filter((entry) => entry.day !== null && entry.week === week && entry.card.owners.includes(person));
      before.push(...(shelf?.findings ?? []));
      after.push(...ownerLoad({ person, entries: [...kept, ...added] }, load));
    }
  }
}
