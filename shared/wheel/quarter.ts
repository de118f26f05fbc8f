/** A quarter to be planned (planning rules §3): what returns in it, what was missed before it, how full its weeks are already. */
import type { Campaign, Card, Channel, PersonId, Placement } from '../domain/records.ts';
import { skipId } from '../domain/records.ts';
import { civil, quarterOfMonth, quarterSpan, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayName, DayNames } from '../planning/day-names.ts';
import { occurrenceOf, occurrencesIn } from '../planning/occurrence.ts';
import type { Occurrence, OccurrenceWorld } from '../planning/occurrence.ts';
import { slotSpan } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { ownersIn, weeksOf, within } from './quarter-load.ts';
import type { QuarterWeek } from './quarter-load.ts';

export interface QuarterName {
  readonly year: number;
  readonly quarter: number;
}
export interface QuarterItem extends Occurrence {
  /** Of its card and year. */
  readonly key: string;
  /** Nothing is made or said of it yet. */
  readonly open: boolean;
  /** It comes from before the quarter, or its time in it has passed. */
  readonly missed: boolean;
  /** How it went the year before. */
  readonly last: Occurrence;
  /** The latest card made of it for an earlier year: whose text a refreshed copy begins with. */
  readonly source: Card | null;
}
export interface QuarterMonth {
  readonly month: number;
  readonly items: readonly QuarterItem[];
  /** The weeks that have their Thursday in it. */
  readonly weeks: readonly QuarterWeek[];
  readonly red: readonly DayName[];
  readonly campaigns: readonly Campaign[];
}
export interface QuarterPlan extends QuarterName {
  readonly months: readonly QuarterMonth[];
  /** What has the whole quarter. */
  readonly whole: readonly QuarterItem[];
  readonly missed: readonly QuarterItem[];
  /** What rests in it, a theme being paused. */
  readonly paused: readonly Occurrence[];
  /** How many cards of the quarter each person owns already. */
  readonly load: ReadonlyMap<PersonId, number>;
}
export interface QuarterWorld extends OccurrenceWorld {
  readonly cards: { get(id: string): Card | undefined; values(): Iterable<Card> };
  readonly placements: { values(): Iterable<Placement> };
  readonly channels: { get(id: string): Channel | undefined };
  readonly campaigns: { values(): Iterable<Campaign> };
}

/** The quarter to plan where none is named: the coming one; of another year than it lies in, today's or the first. */
export function quarterToPlan(year: number | null, today: CalendarDate): QuarterName {
  const now = civil(toDayNumber(today));
  const current = quarterOfMonth(now.month);
  const coming = current === 4 ? { year: now.year + 1, quarter: 1 } : { year: now.year, quarter: current + 1 };
  if (year === null || year === coming.year) return coming;
  return { year, quarter: year === now.year ? current : 1 };
}

/** A day, or a week's Thursday: what says which quarter and month a slot is in. */
export const middleOf = (slot: Slot): number | null => {
  const span = slotSpan(slot);
  return span && Math.floor((span[0] + span[1]) / 2);
};

/** Everything of the quarter that the session goes through. `shows`: which recurring cards. */
export function quarterPlan(plan: QuarterWorld, name: QuarterName, dayNames: DayNames, today: CalendarDate, shows: (card: Card) => boolean = () => true): QuarterPlan {
  const [first, last] = quarterSpan(name.year, name.quarter);
  const isIn = (slot: Slot): boolean => within(middleOf(slot), first, last);
  const made = madeByYear(plan.cards.values());
  const of = (card: Card, year: number): Occurrence => occurrenceOf(card, year, made.get(skipId(card.id, year)) ?? [], plan, today);
  const cards = occurrencesIn(plan.cards, name.year, plan, today).map(({ card }) => card).filter(shows);
  const items: QuarterItem[] = [];
  const paused: Occurrence[] = [];
  for (const card of cards) {
    const years = [name.year + 1, name.year, name.year - 1].map((year) => of(card, year));
    for (const one of toPlan(years, isIn, first)) {
      if (one.state === 'skipped' && !one.skip) paused.push(one);
      else items.push(itemOf(one, of(card, one.year - 1), latestBefore(made, card, one.year), isIn(one.slot)));
    }
  }
  items.sort((a, b) => middleOf(a.slot)! - middleOf(b.slot)! || (a.card.title < b.card.title ? -1 : 1)); // an occurrence has days
  const inMonths = items.filter(({ missed, slot }) => !missed && slot.precision !== 'quarter');
  const weeks = weeksOf(plan, first, last);
  return {
    ...name,
    months: [2, 1, 0].map((back): QuarterMonth => {
      const month = name.quarter * 3 - back;
      const isOf = (day: number | null): boolean => day !== null && civil(day).month === month;
      const red = [...dayNames.values()].filter((day) => day.red && within(toDayNumber(day.date), first, last) && isOf(toDayNumber(day.date)));
      return { month, items: inMonths.filter(({ slot }) => isOf(middleOf(slot))), weeks: weeks.filter(({ monday }) => isOf(monday + 3)), red, campaigns: campaignsIn(plan, name.year, month) };
    }),
    whole: items.filter(({ missed, slot }) => !missed && slot.precision === 'quarter'),
    missed: items.filter(({ missed }) => missed),
    paused,
    load: ownersIn(plan.cards.values(), isIn),
  };
}

/** All that can be chosen about, in the order of the screen. */
export const itemsOf = ({ missed, months, whole }: QuarterPlan): readonly QuarterItem[] => [...missed, ...months.flatMap(({ items }) => items), ...whole];
export const weeksIn = ({ months }: QuarterPlan): readonly QuarterWeek[] => months.flatMap(({ weeks }) => weeks);

/**
 * What is planned of a card: its occurrences in the quarter, holidays of the neighbouring years too. Where it has none, the
 * latest before it, if that was missed, or if somebody has brought it into the quarter.
 * `years`: latest first.
 */
function toPlan(years: readonly Occurrence[], isIn: (slot: Slot) => boolean, first: number): readonly Occurrence[] {
  const own = years.filter(({ slot }) => isIn(slot));
  if (own.length > 0) return own;
  const latest = years.find(({ slot }) => middleOf(slot)! < first); // an occurrence has days
  const brought = latest?.made.some(({ slot }) => isIn(slot));
  return latest && (latest.state === 'missed' || brought) ? [latest] : [];
}

function itemOf(one: Occurrence, last: Occurrence, source: Card | null, isIn: boolean): QuarterItem {
  const { state } = one;
  return { ...one, key: skipId(one.card.id, one.year), open: state === 'due' || state === 'later' || state === 'missed', missed: !isIn || state === 'missed', last, source };
}

type Made = ReadonlyMap<string, readonly Card[]>;
/** The cards made of each recurring one for each year, the bin left out. */
function madeByYear(cards: Iterable<Card>): Made {
  return Map.groupBy([...cards].filter(({ origin, deletedAt }) => origin && deletedAt === null), ({ origin }) => skipId(origin!.card, origin!.year)); // only those with one are left
}

/** So many years back a card's text is looked for. */
const YEARS_BACK = 10;
function latestBefore(made: Made, card: Card, year: number): Card | null {
  for (let before = year - 1; before >= year - YEARS_BACK; before--) {
    const found = made.get(skipId(card.id, before))?.at(-1);
    if (found) return found;
  }
  return null;
}

function campaignsIn(plan: QuarterWorld, year: number, month: number): readonly Campaign[] {
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return [...plan.campaigns.values()].filter(({ from, to }) => from && to && from.slice(0, 7) <= name && to.slice(0, 7) >= name);
}
