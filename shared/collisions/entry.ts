/** A placement as the rules see it, and the places where rules look at some together: a channel's week, a person's week … */
import type { Cadence, Card, CardId, CategoryId, Channel, ChannelId, Format, PersonId, Placement, RuleId, TagId } from '../domain/records.ts';
import { isoWeekOf } from '../planning/date.ts';
import type { CalendarDate, IsoWeek, TimeOfDay } from '../planning/date.ts';
import type { Finding } from './finding.ts';
import type { EffectiveRule } from './settings.ts';

export const MINUTES_A_DAY = 1440;
/** `Entry.order` counts a day's minutes and one more, for entries without a time. */
export const ORDERS_A_DAY = MINUTES_A_DAY + 1;

/** Only stories are counted on their own (planning rules §4). */
export const isStory = (format: Format): boolean => format === 'story';
/** The number of the week that a day number lies in. */
export const weekNumberOf = (day: number): number => Math.floor((day + 3) / 7);
/** The day number of the Monday of a week number. */
export const mondayOfNumber = (week: number): number => week * 7 - 3;

const isoWeeks = new Map<number, IsoWeek>();
/** The ISO week of a week number; asked for by every finding, so remembered. */
export function isoWeekOfNumber(week: number): IsoWeek {
  let iso = isoWeeks.get(week);
  if (!iso) isoWeeks.set(week, (iso = isoWeekOf(mondayOfNumber(week))));
  return iso;
}

/** Staffed hours of a weekday in minutes, the end included. */
export type Hours = readonly [from: number, to: number] | null;

/** A channel as the checker sees it: its rules and hours worked out, its weeks beside them. */
export interface CheckedChannel {
  readonly id: ChannelId;
  record: Channel | null;
  name: string;
  rules: Readonly<Record<RuleId, EffectiveRule>>;
  /** Monday … Sunday. */
  hours: readonly Hours[];
  /** What is expected here; null also of an archived channel. */
  cadence: Cadence | null;
  readonly weeks: Map<number, ChannelWeek>;
}

/** A placement that counts. */
export interface Entry {
  readonly placement: Placement;
  readonly card: Card;
  readonly channel: CheckedChannel;
  readonly week: number;
  /** Day number; null with week precision. */
  readonly day: number | null;
  readonly date: CalendarDate | null;
  /** Minutes since midnight; null without a time. */
  readonly minute: number | null;
  readonly time: TimeOfDay | null;
  readonly story: boolean;
  /** The first of the cards that it goes out again as; its own where it is none's. */
  readonly first: CardId;
  /** Sorts by date, time (none last); a week comes after its days. */
  readonly order: number;
}

/** A channel's placements of a week, in order, and what the rules find there. */
export interface ChannelWeek {
  readonly kind: 'channel-week';
  readonly channel: CheckedChannel;
  readonly week: number;
  readonly entries: Entry[];
  sorted: boolean;
  findings: readonly Finding[];
}

/** A person's dated placements of a week, in no order. */
export interface PersonWeek {
  readonly kind: 'person-week';
  readonly person: PersonId;
  readonly week: number;
  readonly entries: Entry[];
  findings: readonly Finding[];
}

/** A day's placements of cards that expect many comments, in no order. */
export interface AnswerDay {
  readonly kind: 'answer-day';
  readonly day: number;
  readonly entries: Entry[];
  findings: readonly Finding[];
}

/** The placements of a card and of those that it goes out again as, in no order; named by the first of them. */
export interface CardPlace {
  readonly kind: 'card';
  readonly card: CardId;
  readonly entries: Entry[];
  findings: readonly Finding[];
}

/** The placements of the days that the mix is counted over, by category. */
export interface MixWindow {
  readonly kind: 'mix';
  /** Day numbers, both included; from lies after to while nobody asks. */
  from: number;
  to: number;
  readonly shares: Map<CategoryId | null, Entry[]>;
  targets: readonly { readonly category: CategoryId; readonly target: number }[];
  findings: readonly Finding[];
}

/** On which days a category or tag that should be seen now and then has placements. */
export interface SeenSubject {
  readonly kind: 'seen';
  readonly category: CategoryId | null;
  readonly tag: TagId | null;
  /** Null once nobody wants to see it any more. */
  weeks: number | null;
  /** How many placements, by day number. */
  readonly days: Map<number, number>;
  findings: readonly Finding[];
}

/** Where rules look at some placements together: a channel's week, or beyond. */
export type Place = ChannelWeek | PlaceBeyond;
export type PlaceBeyond = PersonWeek | AnswerDay | CardPlace | MixWindow | SeenSubject;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By date, time (none last), title, id: the order of placements in a finding. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.order - b.order || byText(a.card.title, b.card.title) || byText(a.placement.id, b.placement.id);
}

/** The text that a placement goes out with, as a sketch. */
export function printOf({ placement, card }: Entry): string | null {
  return placement.textPrint ?? card.textPrint;
}

/** The owners of a card, each once. */
export function ownersOf({ owners }: Card): readonly PersonId[] {
  if (owners.length < 2) return owners;
  return owners.filter((owner, i) => owners.indexOf(owner) === i);
}
