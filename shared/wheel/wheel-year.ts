/** A year as the wheel shows it: what returns with the days that it covers, campaigns, red days, how much goes out each week. */
import type { Campaign, Card, Placement } from '../domain/records.ts';
import { civil, dayNumberOf, isoWeekOf, mondayOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayName, DayNames } from '../planning/day-names.ts';
import { occurrencesIn } from '../planning/occurrence.ts';
import type { Occurrence, OccurrenceWorld } from '../planning/occurrence.ts';
import { effectiveSlot, slotSpan } from '../planning/slot.ts';

/** Days are day numbers; a span is half open. */
export interface WheelItem extends Occurrence {
  /** The slot's own days. */
  readonly from: number;
  readonly to: number;
  /** The days that its arc covers: of a month, all of them. */
  readonly spanFrom: number;
  readonly spanTo: number;
  /** Where its dot stands: noon of its day, Thursday noon of its week, the middle of its quarter. */
  readonly at: number;
}
export interface WheelCampaign {
  readonly campaign: Campaign;
  readonly from: number;
  readonly to: number;
}
export interface WheelYear {
  readonly year: number;
  /** 1 January, and 1 January of the year after. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly WheelItem[];
  readonly campaigns: readonly WheelCampaign[];
  readonly red: readonly { readonly day: number; readonly name: DayName }[];
  /** Publications by the Monday of their week; a week without any is not in it. */
  readonly load: ReadonlyMap<number, number>;
}
interface Plan extends OccurrenceWorld {
  readonly cards: { get(id: string): Card | undefined; values(): Iterable<Card> };
  readonly placements: { values(): Iterable<Placement> };
  readonly campaigns: { values(): Iterable<Campaign> };
}

/** The wheel of a year; `shows`: which recurring cards and posts are on it. */
export function wheelYear(plan: Plan, year: number, dayNames: DayNames, today: CalendarDate, shows: (card: Card) => boolean = () => true): WheelYear {
  const [from, to] = [dayNumberOf(year, 1, 1), dayNumberOf(year + 1, 1, 1)];
  return {
    year, from, to,
    items: occurrencesIn(plan.cards, year, plan, today).filter(({ card }) => shows(card)).map(itemOf),
    campaigns: campaignsIn(plan.campaigns.values(), from, to),
    red: [...dayNames.values()].filter(({ red }) => red).map((name) => ({ day: toDayNumber(name.date), name })).filter(({ day }) => day >= from && day < to),
    load: loadOf(plan, from, to, shows),
  };
}

/** An occurrence with the days that it covers. */
export function itemOf(occurrence: Occurrence): WheelItem {
  const [first, last] = slotSpan(occurrence.slot)!; // an occurrence always has days
  const [from, to] = [first, last + 1];
  const { rule, year } = occurrence;
  const span = rule.type === 'month' ? [dayNumberOf(year, rule.month, 1), rule.month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, rule.month + 1, 1)] as const : [from, to] as const;
  return { ...occurrence, from, to, spanFrom: span[0], spanTo: span[1], at: (from + to) / 2 };
}

function campaignsIn(campaigns: Iterable<Campaign>, first: number, end: number): readonly WheelCampaign[] {
  return [...campaigns].flatMap((campaign) => {
    if (!campaign.from || !campaign.to || campaign.from > campaign.to) return [];
    const [from, to] = [toDayNumber(campaign.from), toDayNumber(campaign.to) + 1];
    return from < end && to > first ? [{ campaign, from, to }] : [];
  }).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Placements that count by the Monday of their week (planning rules §4: with a date, not archived, not an idea). */
function loadOf(plan: Plan, from: number, to: number, shows: (card: Card) => boolean): ReadonlyMap<number, number> {
  const load = new Map<number, number>();
  for (const placement of plan.placements.values()) {
    const card = plan.cards.get(placement.card);
    if (!card || card.kind !== 'post' || card.status === 'idea' || card.archived || card.deletedAt !== null || !shows(card)) continue;
    const slot = effectiveSlot(card, placement);
    if (slot.precision === 'none' || slot.precision === 'quarter') continue;
    const day = slotSpan(slot)![0]; // a week and a day have days
    const monday = mondayOf(isoWeekOf(day));
    if (monday + 6 >= from && monday < to) load.set(monday, (load.get(monday) ?? 0) + 1);
  }
  return load;
}

/** The month (1–12) of the middle of an item's days: where a list of months has it. A quarter's is its first. */
export const monthOfItem = ({ rule, spanFrom, at }: WheelItem): number => civil(Math.floor(rule.type === 'month' || rule.type === 'quarter' ? spanFrom : at)).month;
