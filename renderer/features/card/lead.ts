/** When the work on something begins: the week, some weeks before its slot. */
import { weekText } from '../../../shared/i18n/dates.ts';
import type { Card } from '../../../shared/domain/records.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { mondayOf, toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import { leadSlot } from '../../../shared/planning/occurrence.ts';
import { slotSpan, slotWeek } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

/** Null where nobody has said when to begin, or there is no date. */
function leadWeek(leadWeeks: number, slot: Slot): IsoWeek | null {
  const lead = leadSlot(leadWeeks, slot);
  return lead && slotWeek(lead);
}

/** "v. 43"; with the year where that is not the slot's. Null where there is nothing to say. */
export function leadText(leadWeeks: number, slot: Slot, language: Language): string | null {
  const week = leadWeek(leadWeeks, slot);
  return week && `${weekText(week, language)}${week.year === slotWeek(slot)?.year ? '' : ` ${week.year}`}`;
}

/** The week in words, and whether it has come. */
export function leadOf({ leadWeeks }: Pick<Card, 'leadWeeks'>, slot: Slot, today: CalendarDate, language: Language): { readonly when: string; readonly begun: boolean } | null {
  const when = leadText(leadWeeks, slot, language);
  return when === null ? null : { when, begun: hasBegun(leadWeeks, slot, today) };
}

/** The week in which to begin has come. */
export function hasBegun(leadWeeks: number, slot: Slot, today: CalendarDate): boolean {
  const week = leadWeek(leadWeeks, slot);
  return week !== null && mondayOf(week) <= toDayNumber(today);
}

/** Nobody has begun with a post whose week to begin has come. Once its slot has passed, that is said otherwise. */
export const isPostToBegin = ({ kind, status, leadWeeks, slot }: Card, today: CalendarDate): boolean =>
  leadWeeks > 0 && kind === 'post' && (status === 'planned' || status === 'idea') && hasBegun(leadWeeks, slot, today) && slotSpan(slot)![1] >= toDayNumber(today); // begun: it has days
