/** What the choices of a quarter come to, and the one step that writes them (decision 27). */
import type { Commands, NewOccurrence } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import { makeOccurrences } from '../domain/commands/occurrence.ts';
import type { CardId, ChannelId, PersonId, Skip } from '../domain/records.ts';
import { skipId } from '../domain/records.ts';
import type { Diff, State } from '../domain/state.ts';
import { mondayOf, isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import type { OccurrenceWorld } from '../planning/occurrence.ts';
import { formatSlot, parseSlot, sameSlot, slotWeek, weekSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import type { QuarterWeek } from './quarter-load.ts';
import type { QuarterItem } from './quarter.ts';
import type { Choice, Choices } from './quarter-draft.ts';

/** When the card would come: where it was moved to, else where the rule has it. */
export const slotOf = (item: QuarterItem, choice: Choice | undefined): Slot => (choice?.slot == null ? null : parseSlot(choice.slot)) ?? item.slot;
export const isMoved = (item: QuarterItem, choice: Choice | undefined): boolean => !sameSlot(slotOf(item, choice), item.slot);
/** Who takes it. */
export const ownersOf = ({ card }: QuarterItem, choice: Choice | undefined): readonly PersonId[] =>
  choice?.owner == null ? card.owners : choice.owner === '' ? [] : [choice.owner as PersonId]; // chosen from the people
export const lacksReason = (choice: Choice | undefined): boolean => choice?.what === 'skip' && choice.reason.trim() === '';

/** What is chosen of what is still open. */
export function chosenOf(items: readonly QuarterItem[], choices: Choices): { readonly make: readonly QuarterItem[]; readonly skip: readonly QuarterItem[] } {
  const open = items.filter(({ key, open }) => open && choices[key]);
  return { make: open.filter(({ key }) => choices[key]!.what !== 'skip'), skip: open.filter(({ key }) => choices[key]!.what === 'skip') }; // only chosen ones are left
}

export interface StepContext {
  readonly newId: (key: string) => CardId;
  readonly by: PersonId | null;
  readonly at: LocalDateTime;
  /** The first task of a refreshed card; the year whose text it begins with, null where there is none. */
  readonly task: (year: number | null) => string;
}

/** The one step that makes and skips what was chosen. */
export function stepOf(items: readonly QuarterItem[], choices: Choices, { newId, by, at, task }: StepContext): Commands['makeOccurrences'] {
  const { make, skip } = chosenOf(items, choices);
  return {
    make: make.map((item): NewOccurrence => {
      const choice = choices[item.key]!; // chosen
      const { card, year, source } = item;
      const fresh = choice.what === 'refresh' ? { task: task(source?.origin?.year ?? null), ...(source && { textOf: source.id }) } : {};
      return { id: newId(item.key), recurring: card.id, year, to: { type: 'slot', slot: slotOf(item, choice) }, rank: card.rank, ...(choice.owner !== null && { owners: ownersOf(item, choice) }), ...fresh };
    }),
    skip: skip.map(({ card, year, key }): Skip => ({ id: skipId(card.id, year), card: card.id, year, reason: choices[key]!.reason, by, at })), // chosen
  };
}

/** The cards that a step would make, for a preview of what they would break. Null where they can't be made. */
export function previewOf(state: State, items: readonly QuarterItem[], choices: Choices): Diff | null {
  const { make } = stepOf(items, choices, { newId: previewId, by: null, at: '' as LocalDateTime, task: () => '' }); // of the preview only: no skip is looked at
  const diff = makeOccurrences(state, { make, skip: [] });
  return diff instanceof DomainError ? null : diff;
}
export const previewId = (key: string): CardId => `preview ${key}` as CardId; // no card's: it is never written

type Load = (week: QuarterWeek) => number;
/** Publications of each week with what is chosen: the recurring card's go out in the week of its slot. */
export function loadWith(world: OccurrenceWorld, items: readonly QuarterItem[], choices: Choices): Load {
  const more = new Map<number, number>();
  for (const item of chosenOf(items, choices).make) {
    const week = slotWeek(slotOf(item, choices[item.key]));
    if (week) more.set(mondayOf(week), (more.get(mondayOf(week)) ?? 0) + world.placementsOf(item.card.id).length);
  }
  return (week) => total(week.load) + (more.get(week.monday) ?? 0);
}
const total = (load: ReadonlyMap<ChannelId, number>): number => load.values().reduce((all, count) => all + count, 0);

/** Weeks in which nothing goes out, from this one on. */
export const emptyWeeks = (weeks: readonly QuarterWeek[], load: Load, today: CalendarDate): readonly QuarterWeek[] =>
  weeks.filter((week) => week.monday + 6 >= toDayNumber(today) && load(week) === 0);

/** Where something missed is brought: the quarter's emptiest week to come; null where the quarter is over. */
export function calmestWeek(weeks: readonly QuarterWeek[], load: Load, today: CalendarDate): string | null {
  const thisWeek = mondayOf(isoWeekOf(toDayNumber(today)));
  const [calmest] = weeks.filter(({ monday }) => monday > thisWeek).toSorted((a, b) => load(a) - load(b) || a.monday - b.monday);
  return calmest ? formatSlot(weekSlot(calmest)) : null;
}

/** How many cards of the quarter each person has, with what is chosen. */
export function peopleWith(load: ReadonlyMap<PersonId, number>, items: readonly QuarterItem[], choices: Choices): ReadonlyMap<PersonId, number> {
  const all = new Map(load);
  for (const item of chosenOf(items, choices).make) for (const owner of ownersOf(item, choices[item.key])) all.set(owner, (all.get(owner) ?? 0) + 1);
  return all;
}
