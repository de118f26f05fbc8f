/**
 * What the checker costs, beside a loop that only counts; with default settings, and with every rule in use. `npx node bench/collisions.bench.ts`
 * Goals: full check of 100,000 placements ≤ 3× the loop; one change at 50,000 ≤ 1 ms; preview of 60 targets ≤ 4 ms.
 */
import { checkPlan } from '../shared/collisions/check.ts';
import { FindingIndex } from '../shared/collisions/finding-index.ts';
import { buildCard, buildCategory, buildChannel, buildTag } from '../shared/collisions/fixtures/build-plan.ts';
import type { CheckedPlan } from '../shared/collisions/plan.ts';
import { previewMove } from '../shared/collisions/preview.ts';
import { DEFAULT_SETTINGS } from '../shared/domain/defaults.ts';
import { MemoryState } from '../shared/domain/memory-state.ts';
import type { Card, Format, PersonId, Placement, PlacementId, RuleSettings } from '../shared/domain/records.ts';
import { textPrint } from '../shared/domain/text-print.ts';
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

/** Every rule in use: cadences, targets, what should be seen, many comments, texts that repeat, three channels that stand alone. */
const EVERYTHING: RuleSettings = { 'repeated-text': { on: true } };
const CADENCE = { weekdays: [1, 2, 3, 4, 5], perWeek: 3, reserve: 2 };
const CATEGORIES = Array.from({ length: 6 }, (_, i) => buildCategory(`Category ${i}`, { targetShare: [40, 5, 15, 15, 15, 10][i] ?? null, everyWeeks: 2 }));
const TAGS = Array.from({ length: 20 }, (_, i) => buildTag(`Tag ${i}`, { everyWeeks: i < 10 ? 3 : null }));

/** Ten years of cards with two placements each, one placement a weekday on each channel. */
function tenYears(placementCount: number, everything: boolean): CheckedPlan {
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below; // Lehmer: the same plan every run
  const channelCount = Math.ceil(placementCount / 2600);
  const channels = Array.from({ length: channelCount }, (_, i) => buildChannel(`Channel ${i}`, everything ? { cadence: CADENCE, standsAlone: i < 3 } : {}));
  const cards: Card[] = [];
  const placements: Placement[] = [];
  for (let i = 0; i < placementCount / 2; i++) {
    const slot = daySlot(someDate(random), timeOfMinutes(8 * 60 + random(37) * 15));
    const plain = { slot, status: random(50) === 0 ? 'planned' : 'published', owners: [`Person ${random(30)}` as PersonId] } as const;
    const more = !everything ? {} : {
      category: CATEGORIES[random(6)]!.id, tags: [TAGS[random(20)]!.id], expectedComments: random(20) === 0 ? 'many' : 'few',
      textPrint: textPrint(words(random, random(10) === 0 ? 40 : 60_000)),
    } as const; // within
    const card = buildCard(`card ${i}`, { ...plain, ...more });
    cards.push(card);
    const first = random(channelCount);
    for (const [j, channel] of [channels[first]!, channels[(first + 1) % channelCount]!].entries()) { // both exist
      const format: Format = random(5) === 0 ? 'story' : 'post';
      placements.push({ id: `placement ${i} ${j}` as PlacementId, card: card.id, channel: channel.id, format, slot: null, publishedAt: null, link: null, textPrint: null, figures: null });
    }
  }
  const rules = everything ? EVERYTHING : {};
  const directory = everything ? { categories: CATEGORIES, tags: TAGS } : {};
  const state = new MemoryState({ cards, placements, channels, ...directory, settings: [{ ...DEFAULT_SETTINGS, rules }] });
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

/** Twenty words, the same ones for the same start. */
function words(random: (below: number) => number, starts: number): string {
  const start = random(starts);
  return Array.from({ length: 20 }, (_, i) => `word${start * 31 + i * 7}`).join(' ');
}

function measure(name: string, everything: boolean): void {
  const large = tenYears(100_000, everything);
  const [loops, checks]: [number[], number[]] = [[], []];
  for (let i = 0; i < 12; i++) { // in turns, so that both meet the same machine; the first three warm
    loops.push(median(1, () => countOnly(large)));
    checks.push(median(1, () => checkPlan(large)));
  }
  const [loop, full] = [loops, checks].map((times) => times.slice(3).sort((a, b) => a - b)[4]!); // nine are left
  console.log(`${name}: full check, 100,000 placements: ${full!.toFixed(1)} ms, counting loop ${loop!.toFixed(1)} ms, ratio ${(full! / loop!).toFixed(2)} (goal ≤ 3); ${checkPlan(large).length} findings`);

  const plan = tenYears(50_000, everything);
  const building = performance.now();
  const index = new FindingIndex(plan);
  console.log(`${name}: index of 50,000: ${(performance.now() - building).toFixed(1)} ms`);
  const cards = [...plan.cards.values()];
  const change = (i: number): void => {
    const card = cards[(i * 7919) % cards.length]!; // within
    const moved = { ...card, slot: daySlot(addDays(TODAY, i % 40), timeOfMinutes(9 * 60)) };
    cards[cards.indexOf(card)] = moved;
    index.apply({ cards: { updated: [[card, moved]] } });
    index.all();
  };
  for (let i = 0; i < 200; i++) change(i);
  console.log(`${name}: one change at 50,000: ${median(400, (i) => change(i + 200)).toFixed(3)} ms (goal ≤ 1)`);

  const targets = Array.from({ length: 60 }, (_, i) => ({ type: 'slot', slot: daySlot(addDays(TODAY, i)) }) as const);
  const preview = (i: number): void => {
    for (const target of targets) previewMove(index, cards[(i * 104729) % cards.length]!.id, target); // within
  };
  for (let i = 0; i < 20; i++) preview(i);
  console.log(`${name}: preview of 60 targets at 50,000: ${median(50, (i) => preview(i + 20)).toFixed(2)} ms (goal ≤ 4)`);
}

measure('defaults', false);
measure('every rule in use', true);
