/** A year as the wheel shows it: what returns with the days that it covers, campaigns, red days, how much goes out each week. */
import type { Campaign, Card } from '../domain/records.ts';
import { civil, dayNumberOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayName, DayNames } from '../planning/day-names.ts';
import { occurrenceOf } from '../planning/occurrence.ts';
import type { Occurrence, OccurrenceWorld } from '../planning/occurrence.ts';
import { slotSpan } from '../planning/slot.ts';
import { YearIndex } from './year-index.ts';
import type { IndexedPlan } from './year-index.ts';

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
interface Plan extends OccurrenceWorld, IndexedPlan {
  readonly campaigns: { values(): Iterable<Campaign> };
}

/** The wheel of a year; `shows`: which recurring cards and posts are on it. `index`: of that plan and `shows`, where one is kept. */
export function wheelYear(plan: Plan, year: number, dayNames: DayNames, today: CalendarDate, shows: (card: Card) => boolean = () => true, index = new YearIndex(plan, shows)): WheelYear {
  const [from, to] = [dayNumberOf(year, 1, 1), dayNumberOf(year + 1, 1, 1)];
  const returning = index.recurring().filter((card) => !card.archived && card.deletedAt === null && shows(card));
  return {
    year, from, to,
    items: returning.map((card) => itemOf(occurrenceOf(card, year, index.madeOf(card.id, year), plan, today))).sort(byTime),
    campaigns: campaignsIn(plan.campaigns.values(), from, to),
    red: [...dayNames.values()].filter(({ red }) => red).map((name) => ({ day: toDayNumber(name.date), name })).filter(({ day }) => day >= from && day < to),
    load: index.load(from, to),
  };
}

/** In the order of the year; those of one moment by what begins first, then by title. */
function byTime(a: WheelItem, b: WheelItem): number {
  return a.at - b.at || a.from - b.from || (a.card.title < b.card.title ? -1 : a.card.title > b.card.title ? 1 : 0);
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

/** The month (1–12) of the middle of an item's days: where a list of months has it. A quarter's is its first. */
export const monthOfItem = ({ rule, spanFrom, at }: WheelItem): number => civil(Math.floor(rule.type === 'month' || rule.type === 'quarter' ? spanFrom : at)).month;
