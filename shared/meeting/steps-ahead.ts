/** What is coming up: due recurring cards, campaigns, red days, notes of days; and what returns in the next quarter. */
import type { State } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import { addDays, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayNames } from '../planning/day-names.ts';
import { occurrencesIn } from '../planning/occurrence.ts';
import type { Occurrence } from '../planning/occurrence.ts';
import { DUE_DAYS } from '../planning/recurrence.ts';
import { slotDate, slotSpan } from '../planning/slot.ts';
import { quarterPlan, quarterToPlan } from '../wheel/quarter.ts';
import type { QuarterItem } from '../wheel/quarter.ts';
import { group, stepRow } from './step-row.ts';
import type { StepGroup, StepRow } from './step-row.ts';

export interface AheadWorld {
  readonly plan: Pick<State, 'cards' | 'placements' | 'placementsOf' | 'channels' | 'campaigns' | 'dayNotes' | 'skips' | 'pauses'>;
  readonly dayNames: DayNames;
  readonly today: CalendarDate;
  readonly language: Language;
}

const firstDay = (occurrence: Occurrence): CalendarDate => fromDayNumber(slotSpan(occurrence.slot)![0]); // an occurrence has days
const fact = (key: string, text: string, date: CalendarDate, to: CalendarDate | null): StepRow => stepRow({ kind: 'fact', key, text, card: null }, { date, to });

/** The next eight weeks, one by one; what began before is told in the first. */
export function ahead({ plan, dayNames, today, language }: AheadWorld): readonly StepGroup[] {
  const end = addDays(today, DUE_DAYS);
  const lies = (from: CalendarDate, to: CalendarDate): boolean => from <= end && to >= today;
  const rows: StepRow[] = [];
  for (const { date, red, name } of dayNames.values()) if (red && lies(date, date)) rows.push(fact(`red ${date}`, name[language], date, null));
  for (const { id, name, from, to } of plan.campaigns.values()) if (from && lies(from, to ?? from)) rows.push(fact(id, name, from, to));
  for (const { id, name, from, to } of plan.dayNotes.values()) if (lies(from, to)) rows.push(fact(id, name, from, from < to ? to : null));
  for (const year of new Set([+today.slice(0, 4), +end.slice(0, 4)])) {
    for (const one of occurrencesIn(plan.cards, year, plan, today)) if (one.state === 'due') rows.push(dueRow(one));
  }
  const by = new Map<number, StepRow[]>();
  const begins = ({ date }: StepRow): CalendarDate => (date !== null && date > today ? date : today);
  for (const row of rows.toSorted((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0))) {
    const monday = mondayOf(isoWeekOf(toDayNumber(begins(row))));
    by.set(monday, [...(by.get(monday) ?? []), row]);
  }
  return [...by].map(([monday, own]) => group('week', String(monday), own, { week: isoWeekOf(monday) }));
}

const dueRow = (one: Occurrence): StepRow => stepRow({ kind: 'due', key: `${one.card.id} ${one.year}`, card: one.card.id, year: one.year }, { date: slotDate(one.slot) ?? firstDay(one), occurrence: one });

/** What returns in the quarter that comes, month by month, and how it stands with it: what is made is its card. */
export function quarterAhead({ plan, dayNames, today }: AheadWorld): readonly StepGroup[] {
  const of = quarterPlan(plan, quarterToPlan(null, today), dayNames, today);
  const rows = (items: readonly QuarterItem[]): readonly StepRow[] => items.map((item) => {
    const made = item.made[0];
    if (!made) return dueRow(item);
    return stepRow({ kind: 'card', key: `${made.id} made`, card: made.id }, { date: slotDate(made.slot), placements: plan.placementsOf(made.id), occurrence: item });
  });
  return [
    group('missed', 'missed', rows(of.missed)),
    ...of.months.map(({ month, items }) => group('month', String(month), rows(items), { month })),
    group('whole', 'whole', rows(of.whole)),
  ];
}
