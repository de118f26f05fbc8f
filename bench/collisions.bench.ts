/**
 * What the checker costs, beside a loop that only counts. `npx node bench/collisions.bench.ts`
 * Goals: full check of 100,000 placements ≤ 3× the loop; one change at 50,000 ≤ 1 ms; preview of 60 targets ≤ 4 ms.
 */
import { checkPlan } from '../shared/collisions/check.ts';
import { FindingIndex } from '../shared/collisions/finding-index.ts';
import { buildCard, buildChannel } from '../shared/collisions/fixtures/build-plan.ts';
import type { CheckedPlan } from '../shared/collisions/plan.ts';
import { previewMove } from '../shared/collisions/preview.ts';
import { DEFAULT_SETTINGS } from '../shared/domain/defaults.ts';
import { MemoryState } from '../shared/domain/memory-state.ts';
import type { Card, Format, PersonId, Placement, PlacementId } from '../shared/domain/records.ts';
import { addDays, timeOfMinutes, toDayNumber, weekdayOf } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { daySlot, effectiveSlot, slotDate } from '../shared/planning/slot.ts';

const TODAY = '2026-11-23' as CalendarDate;

/** A weekday of the ten years around today, now and then a Saturday or Sunday. */
function someDate(random: (below: number) => number): CalendarDate {
  const date = addDays(TODAY, random(3650) - 3000);
  const weekday = weekdayOf(toDayNumber(date));
  return weekday > 5 && random(10) > 0 ? addDays(date, -2) : date;
}

/** Ten years of cards with two placements each, one placement a weekday on each channel. */
function tenYears(placementCount: number): CheckedPlan {
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below; // Lehmer: the same plan every run
  const channelCount = Math.ceil(placementCount / 2600);
  const channels = Array.from({ length: channelCount }, (_, i) => buildChannel(`Channel ${i}`));
  const cards: Card[] = [];
  const placements: Placement[] = [];
  for (let i = 0; i < placementCount / 2; i++) {
    const slot = daySlot(someDate(random), timeOfMinutes(8 * 60 + random(37) * 15));
    const card = buildCard(`card ${i}`, { slot, status: random(50) === 0 ? 'planned' : 'published', owners: [`Person ${random(30)}` as PersonId] });
    cards.push(card);
    const first = random(channelCount);
    for (const [j, channel] of [channels[first]!, channels[(first + 1) % channelCount]!].entries()) { // both exist
      const format: Format = random(5) === 0 ? 'story' : 'post';
      placements.push({ id: `placement ${i} ${j}` as PlacementId, card: card.id, channel: channel.id, format, slot: null, publishedAt: null, link: null, textPrint: null });
    }
  }
  const state = new MemoryState({ cards, placements, channels, settings: [DEFAULT_SETTINGS] });
  return { ...state, calendar: { isRed: (day) => day % 61 === 0 }, today: TODAY } satisfies CheckedPlan;
}

/** Counts placements by channel and day, by channel and week, by person and day, with integer keys; finds nothing. */
function countOnly(plan: CheckedPlan): number {
  const counts = new Map<string, Map<number, number>>();
  const count = (who: string, key: number): void => {
    let own = counts.get(who);
    if (!own) counts.set(who, (own = new Map()));
    own.set(key, (own.get(key) ?? 0) + 1);
  };
  for (const placement of plan.placements.values()) {
    const card = plan.cards.get(placement.card)!; // built together
    const date = slotDate(effectiveSlot(card, placement));
    if (date === null) continue;
    const day = toDayNumber(date);
    count(placement.channel, day);
    count(placement.channel, -Math.floor((day + 3) / 7));
    for (const owner of card.owners) count(owner, day);
  }
  return counts.size;
}

/** The median of a few runs, in milliseconds. */
function median(runs: number, run: (i: number) => void): number {
  const times = Array.from({ length: runs }, (_, i) => {
    const start = performance.now();
    run(i);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!; // at least one run
}

const large = tenYears(100_000);
for (const run of [countOnly, checkPlan, countOnly, checkPlan]) run(large); // warm
const [loop, full] = [median(7, () => countOnly(large)), median(7, () => checkPlan(large))];
console.log(`full check, 100,000 placements: ${full.toFixed(1)} ms, counting loop ${loop.toFixed(1)} ms, ratio ${(full / loop).toFixed(2)} (goal ≤ 3); ${checkPlan(large).length} findings`);

const plan = tenYears(50_000);
const building = performance.now();
const index = new FindingIndex(plan);
console.log(`index of 50,000: ${(performance.now() - building).toFixed(1)} ms`);
const cards = [...plan.cards.values()];
const change = (i: number): void => {
  const card = cards[(i * 7919) % cards.length]!; // within
  const moved = { ...card, slot: daySlot(addDays(TODAY, i % 40), timeOfMinutes(9 * 60)) };
  cards[cards.indexOf(card)] = moved;
  index.apply({ cards: { updated: [[card, moved]] } });
};
for (let i = 0; i < 200; i++) change(i);
console.log(`one change at 50,000: ${median(200, (i) => change(i + 200)).toFixed(3)} ms (goal ≤ 1); with the sorted list ${median(200, (i) => { change(i + 400); index.all(); }).toFixed(3)} ms`);

const targets = Array.from({ length: 60 }, (_, i) => ({ type: 'slot', slot: daySlot(addDays(TODAY, i)) }) as const);
const preview = (i: number): void => {
  for (const target of targets) previewMove(index, cards[(i * 104729) % cards.length]!.id, target); // within
};
for (let i = 0; i < 20; i++) preview(i);
console.log(`preview of 60 targets at 50,000: ${median(50, (i) => preview(i + 20)).toFixed(2)} ms (goal ≤ 4)`);
