/** Last week: what went out, and what did not and why. */
import type { State } from '../domain/state.ts';
import { addDays, toDayNumber } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { occurrencesIn } from '../planning/occurrence.ts';
import { daySlot, formatSlot, slotDate, slotSpan, slotTime } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { group, stepRow } from './step-row.ts';
import type { StepGroup, StepRow } from './step-row.ts';
import { binned, wentAway } from './steps-gone.ts';
import type { MovedAway } from './steps-moved.ts';
import { isOut, overdueBefore, overdueRows, rowOf } from './steps-days.ts';
import type { Standing } from './steps-days.ts';

type Plan = Pick<State, 'cards' | 'placementsOf' | 'skips' | 'pauses'>;
interface When {
  /** This week's. */
  readonly monday: CalendarDate;
  readonly today: CalendarDate;
  readonly moved: readonly MovedAway[];
  /** What is put in the bin later is this meeting's own doing; null: nobody knows. */
  readonly startedAt: LocalDateTime | null;
}

/** The week before that of a Monday. What has waited for longer is there too: somebody has to say what becomes of it. */
export function lastWeek(plan: Plan, all: readonly Standing[], { monday, today, moved, startedAt }: When): readonly StepGroup[] {
  const [first, last] = [addDays(monday, -7), addDays(monday, -1)];
  const isIn = (date: CalendarDate | null): boolean => date !== null && first <= date && date <= last;
  const out = all.flatMap((one) => {
    const gone = wentOut(one);
    return gone && isIn(slotDate(gone.slot)) ? { ...rowOf(gone, `out ${formatSlot(one.slot)}`), out: true } : [];
  });
  const told = [...overdueRows(overdueBefore(all, monday)), ...rested(plan, isIn), ...returned(plan, first, last, today)];
  const tells = (of: StepRow): boolean => told.some(({ row, placements }) => row.card === of.row.card && (placements.length + of.placements.length === 0 || placements.some((one) => of.placements.includes(one))));
  return [
    group('out', 'out', out.toSorted((a, b) => ((a.date ?? '') + (a.time ?? '~') < (b.date ?? '') + (b.time ?? '~') ? -1 : 1))),
    group('not-out', 'not-out', [...told, ...wentAway(plan, moved, first).filter((row) => !tells(row)), ...binned(plan, first, startedAt)]),
  ];
}

/** What of it is out, on the day that it was to; where that is not known, the day that it was marked. */
function wentOut({ card, slot, placements }: Standing): Standing | null {
  const out = placements.filter(({ publishedAt }) => publishedAt !== null || card.status === 'published');
  if (out.length === 0 && !isOut({ card, slot, placements })) return null;
  const marked = card.publishedAt ?? out[0]?.publishedAt ?? null;
  if (slotDate(slot) !== null || marked === null) return { card, slot, placements: out };
  return { card, slot: daySlot(marked.slice(0, 10) as CalendarDate), placements: out }; // a moment begins with its date
}

/** What a pause took off the week, and is not out since. */
function rested(plan: Plan, isIn: (date: CalendarDate | null) => boolean): readonly StepRow[] {
  const rows = new Map<string, StepRow>();
  for (const { name, taken } of plan.pauses.values()) {
    for (const { card: id, slot } of taken) {
      const card = plan.cards.get(id);
      if (!card || card.deletedAt !== null || card.status === 'published' || !slot || !isIn(slotDate(slot))) continue;
      rows.set(id, stepRow({ kind: 'card', key: `${id} paused`, card: id }, { date: slotDate(slot), time: slotTime(slot), placements: plan.placementsOf(id), why: { type: 'paused', name } }));
    }
  }
  return [...rows.values()];
}

/** What returned in the week and was left out, or forgotten. */
function returned(plan: Plan, first: CalendarDate, last: CalendarDate, today: CalendarDate): readonly StepRow[] {
  const [from, to] = [toDayNumber(first), toDayNumber(last)];
  const ended = (slot: Slot): boolean => {
    const end = slotSpan(slot)?.[1] ?? Infinity;
    return from <= end && end <= to;
  };
  const years = [...new Set([+first.slice(0, 4), +last.slice(0, 4)])]; // the last quarter ends in the year before the week's Sunday
  return years.flatMap((year) => occurrencesIn(plan.cards, year, plan, today)).filter(({ slot }) => ended(slot)).flatMap((occurrence) => {
    const { state, skip, pause, card, year, slot } = occurrence;
    const about = { date: slotDate(slot), occurrence };
    const row = { kind: 'due', key: `${card.id} ${year}`, card: card.id, year } as const;
    if (state === 'missed') return stepRow(row, { ...about, why: { type: 'missed' } });
    if (state !== 'skipped') return [];
    return stepRow(row, { ...about, why: skip ? { type: 'skipped', reason: skip.reason } : { type: 'paused', name: pause?.name ?? '' } });
  });
}
