/** The nearest free slots for a placement that collides (planning rules §4). */
import type { Card, ChannelId, Placement, PlacementId, RuleId } from '../domain/records.ts';
import { fromDayNumber, isoWeekOf, minutesOf, mondayOf, timeOfMinutes, toDayNumber } from '../planning/date.ts';
import type { TimeOfDay } from '../planning/date.ts';
import { daySlot, effectiveSlot, weekSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { MINUTES_A_DAY, mondayOfNumber, weekNumberOf } from './entry.ts';
import type { Hours } from './entry.ts';
import type { FindingIndex } from './finding-index.ts';
import type { Finding } from './finding.ts';
import { ifPlaced } from './preview.ts';
import { whatIf } from './what-if.ts';

/** The rules that a free slot breaks none of. Of these, another minute of the same day can help against the last two. */
const DAY_RULES: readonly RuleId[] = ['max-per-day', 'max-per-week', 'sponsored-overlap'];
const MINUTE_RULES: readonly RuleId[] = ['unstaffed', 'min-gap', 'same-time'];

const AT_MOST = 3;
/** How far from the placement's own date to look, in days; with week precision in weeks. */
const REACH = 60;
/** Times are offered on the quarter hour. */
const STEP = 15;

/** What looks for a slot: what would be found about it there, and the hours of its channel. */
interface Seeker {
  readonly index: FindingIndex;
  readonly channel: ChannelId;
  readonly foundAt: (slot: Slot) => readonly Finding[];
}

/**
 * At most three slots on the placement's channel that break no rule of time and count: the closest dates first, today or
 * later, one time on each, the same time of day or else the closest staffed one. Empty where there is none within 60 days.
 */
export function freeSlots(index: FindingIndex, id: PlacementId): Slot[] {
  const placement = index.placement(id);
  const card = placement && index.card(placement.card);
  if (!card) return [];
  const foundAt = (slot: Slot): readonly Finding[] => ifPlaced(index, id, slot).after.filter(({ placements }) => placements.includes(id));
  return slotsNear(effectiveSlot(card, placement), { index, channel: placement.channel, foundAt });
}

/**
 * The same for a card that is made to go out again and is not there yet: slots that are free on all its channels, as all its placements
 * follow it. They break no `too-soon` either, where there are such.
 */
export function freeSlotsOfNew(index: FindingIndex, card: Card, placements: readonly Placement[]): Slot[] {
  const [first] = placements;
  if (!first) return [];
  const own = new Set(placements.map(({ id }) => id));
  const foundAt = (slot: Slot): readonly Finding[] =>
    whatIf(index, [], index.ledger.entriesOf({ ...card, slot }, placements)).after.filter((finding) => finding.placements.some((id) => own.has(id)));
  const seeker: Seeker = { index, channel: first.channel, foundAt };
  const late = slotsNear(card.slot, seeker, [...DAY_RULES, 'too-soon']);
  return late.length > 0 ? late : slotsNear(card.slot, seeker);
}

function slotsNear(slot: Slot, seeker: Seeker, dayRules = DAY_RULES): Slot[] {
  if (slot.precision === 'none' || slot.precision === 'quarter') return [];
  const slots: Slot[] = [];
  for (const step of outward(REACH)) {
    const free = slot.precision === 'week' ? freeWeek(seeker, mondayOf(slot) + step * 7, dayRules) : freeOn(seeker, slot, toDayNumber(slot.date) + step, dayRules);
    if (free) slots.push(free);
    if (slots.length === AT_MOST) break;
  }
  return slots;
}

/** 0, 1, -1, 2, -2 …: later before earlier. */
function* outward(reach: number): Generator<number> {
  yield 0;
  for (let step = 1; step <= reach; step++) yield* [step, -step];
}

function freeWeek(seeker: Seeker, monday: number, dayRules: readonly RuleId[]): Slot | null {
  if (weekNumberOf(monday) < weekNumberOf(seeker.index.view.today)) return null;
  const slot = weekSlot(isoWeekOf(monday));
  return broken(seeker, slot, dayRules) ? null : slot;
}

function freeOn(seeker: Seeker, own: Slot & { readonly time?: TimeOfDay }, day: number, dayRules: readonly RuleId[]): Slot | null {
  if (day < seeker.index.view.today) return null;
  const date = fromDayNumber(day);
  const wanted = own.precision === 'time' ? minutesOf(own.time) : null;
  const first = daySlot(date, wanted === null ? null : own.time);
  if (broken(seeker, first, dayRules)) return null;
  if (!broken(seeker, first, MINUTE_RULES)) return first;
  if (wanted === null) return null;
  return closestTimes(wanted, hoursOf(seeker, day))
    .map((minute) => daySlot(date, timeOfMinutes(minute)))
    .find((slot) => !broken(seeker, slot, MINUTE_RULES)) ?? null;
}

function hoursOf({ index, channel }: Seeker, day: number): Hours {
  return index.ledger.channels.get(channel)?.hours[day - mondayOfNumber(weekNumberOf(day))] ?? null;
}

/** The staffed quarter hours of a day, closest to a minute first, the later of two as close; all day where nobody is staffed. */
function closestTimes(wanted: number, hours: Hours): number[] {
  const [from, to] = hours ?? [0, MINUTES_A_DAY - 1];
  const times: number[] = [];
  for (let minute = Math.ceil(from / STEP) * STEP; minute <= to; minute += STEP) times.push(minute);
  return times.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a);
}

/** Whether one of some rules would have something to say in that slot. */
function broken({ foundAt }: Seeker, slot: Slot, rules: readonly RuleId[]): boolean {
  return foundAt(slot).some(({ rule }) => rules.includes(rule));
}
