/** What the rules would find if some entries went and others came. Nothing is changed. */
import { compareEntries } from './entry.ts';
import type { CheckedChannel, Entry, MixWindow, PlaceBeyond, SeenSubject } from './entry.ts';
import { ALL_WEEK_RULES, WEEK_RULES, evaluateWeek, findIn } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { FindingIndex } from './finding-index.ts';
import type { Ledger } from './ledger.ts';
import { mixOf } from './mix.ts';
import type { PlanView } from './plan-view.ts';
import { weekReaching } from './rules/min-gap.ts';
import { mixSkew } from './rules/mix-skew.ts';
import { notSeen } from './rules/not-seen.ts';

export interface Outcome {
  /** What is found now in the weeks that the change touches. */
  readonly before: readonly Finding[];
  /** What would be found there. */
  readonly after: readonly Finding[];
}

interface Change {
  readonly gone: Entry[];
  readonly come: Entry[];
}
type Weeks = Map<CheckedChannel, Map<number, Entry[]>>;

/** What is found where entries are gone from and come to, before and after. */
export function whatIf(index: FindingIndex, gone: readonly Entry[], come: readonly Entry[]): Outcome {
  const { view } = index;
  const weeks = changedWeeks(view, gone, come);
  const changed: PlanView = { ...view, entries: (channel, week) => weeks.get(channel)?.get(week) ?? view.entries(channel, week) };
  const [before, after]: [Finding[], Finding[]] = [[], []];
  for (const [channel, own] of weeks) {
    const touched = new Set(own.keys());
    for (const week of own.keys()) {
      const reaching = weekReaching(changed, channel, week);
      if (reaching !== null) touched.add(reaching);
    }
    const here = (entry: Entry): boolean => entry.channel === channel;
    const alike = [...gone, ...come].filter(here).flatMap((entry) => index.entriesAlike(entry));
    for (const { week } of alike) touched.add(week);
    const repeats = alike.length > 0 || come.filter(here).length > 1; // two that come may be alike
    for (const week of touched) {
      const known = channel.weeks.get(week)?.findings ?? [];
      // Most texts are like no other, and then nothing changes about repeated ones.
      before.push(...(repeats ? known : known.filter(({ rule }) => rule !== 'repeated-text')));
      after.push(...evaluateWeek(changed, channel, week, repeats ? ALL_WEEK_RULES : WEEK_RULES));
    }
  }
  for (const [place, change] of changesBeyond(index.ledger, gone, come)) {
    before.push(...place.findings);
    after.push(...findAfter(view, place, change));
    index.ledger.tidy(place);
  }
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

/** What goes from and comes to each place beyond the channels' weeks. */
function changesBeyond(ledger: Ledger, gone: readonly Entry[], come: readonly Entry[]): Map<PlaceBeyond, Change> {
  const changes = new Map<PlaceBeyond, Change>();
  const at = (place: PlaceBeyond): Change => {
    let change = changes.get(place);
    if (!change) changes.set(place, (change = { gone: [], come: [] }));
    return change;
  };
  for (const entry of gone) for (const place of ledger.placesBeyond(entry)) at(place).gone.push(entry);
  for (const entry of come) for (const place of ledger.placesBeyond(entry)) at(place).come.push(entry);
  return changes;
}

function findAfter(view: PlanView, place: PlaceBeyond, change: Change): readonly Finding[] {
  if (place.kind === 'mix') return mixAfter(view, place, change);
  if (place.kind === 'seen') return notSeen({ ...place, days: daysAfter(place, change) }, view.rule('not-seen').on, view.today);
  return findIn(view, { ...place, entries: [...place.entries.filter((entry) => !change.gone.includes(entry)), ...change.come] });
}

/** Where as many go from each category as come to it, shares and findings stay. */
function mixAfter(view: PlanView, place: MixWindow, { gone, come }: Change): readonly Finding[] {
  const more = tally(gone, come, ({ card }) => card.category);
  if (more.values().every((number) => number === 0)) return place.findings;
  const mix = mixOf(place);
  return mixSkew({
    targets: mix.targets,
    told: place.findings,
    total: mix.total + come.length - gone.length,
    count: (category) => mix.count(category) + (more.get(category) ?? 0),
    entries: (category) => [...mix.entries(category).filter((entry) => !gone.includes(entry)), ...come.filter(({ card }) => card.category === category)].sort(compareEntries),
  }, view.rule('mix-skew'));
}

function daysAfter({ days }: SeenSubject, { gone, come }: Change): Pick<Map<number, number>, 'has' | 'keys'> {
  const more = tally(gone, come, ({ day }) => day!); // only dated entries stand there
  const has = (day: number): boolean => (days.get(day) ?? 0) + (more.get(day) ?? 0) > 0;
  return { has, keys: () => [...days.keys(), ...more.keys()].values().filter(has) };
}

/** How many more of each there would be. */
function tally<Key>(gone: readonly Entry[], come: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, number> {
  const more = new Map<Key, number>();
  for (const entry of gone) more.set(keyOf(entry), (more.get(keyOf(entry)) ?? 0) - 1);
  for (const entry of come) more.set(keyOf(entry), (more.get(keyOf(entry)) ?? 0) + 1);
  return more;
}
