/** A new year's cards made of all that returns: where each would come, beside where it comes this year (planning rules §3). */
import type { Commands, NewOccurrence } from '../domain/command.ts';
import type { Card, CardId } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayNames } from '../planning/day-names.ts';
import { madeIn, occurrenceOf, occurrencesIn } from '../planning/occurrence.ts';
import type { Occurrence, OccurrenceWorld } from '../planning/occurrence.ts';
import { ruleInYears } from '../planning/rule-years.ts';
import type { RuleNote } from '../planning/rule-years.ts';
import { slotDate, slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { dayRemark } from './day-remark.ts';
import type { DayRemark } from './day-remark.ts';

export interface RollItem extends Occurrence, DayRemark {
  /** How it stands the year before. */
  readonly before: Occurrence;
  /** A holiday, a weekday or the first week of a month: it comes on another date, or in another week, than the year before. */
  readonly moves: boolean;
  readonly note: RuleNote | null;
  /** A card can be made of it: there is none yet, nobody has left it out, and its theme does not rest. */
  readonly open: boolean;
}

/** All recurring cards in a new year, by their days in it. `shows`: which of them. */
export function rollForward(
  plan: OccurrenceWorld & { readonly cards: { values(): Iterable<Card> } }, year: number, dayNames: DayNames, today: CalendarDate, shows: (card: Card) => boolean = () => true,
): readonly RollItem[] {
  const made = madeIn(plan.cards.values(), year - 1);
  return occurrencesIn(plan.cards, year, plan, today).filter(({ card }) => shows(card)).map((item): RollItem => {
    const before = occurrenceOf(item.card, year - 1, made.get(item.card.id) ?? [], plan, today);
    const { note } = ruleInYears(item.rule, year, 1)[0]!; // one year was asked for
    return {
      ...item, before, note, moves: note === null && dayOfYear(before.slot) !== dayOfYear(item.slot),
      open: item.state === 'due' || item.state === 'later' || item.state === 'missed', ...dayRemark(item.slot, dayNames),
    };
  });
}

/** The day without its year, or the week's number. */
const dayOfYear = (slot: Slot): string | number | undefined => slotDate(slot)?.slice(5) ?? slotWeek(slot)?.week;

/** What is chosen before anybody has: all that has no card yet and whose time has not passed. */
export const usualRoll = (items: readonly RollItem[]): ReadonlySet<CardId> => new Set(items.filter(({ open, state }) => open && state !== 'missed').map(({ card }) => card.id));

/** The one step that makes the chosen cards, each in its rule's slot of the year. */
export function rollStep(items: readonly RollItem[], chosen: ReadonlySet<CardId>, newId: () => CardId): Commands['makeOccurrences'] {
  const make = items.filter(({ open, card }) => open && chosen.has(card.id));
  return { make: make.map(({ card, year, slot }): NewOccurrence => ({ id: newId(), recurring: card.id, year, to: { type: 'slot', slot }, rank: card.rank })), skip: [] };
}
