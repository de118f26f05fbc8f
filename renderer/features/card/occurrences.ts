/** What recurring cards come to in a year; the cards made of them are gathered once for each state of the plan. */
import { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { madeIn, occurrenceOf } from '../../../shared/planning/occurrence.ts';
import type { Occurrence } from '../../../shared/planning/occurrence.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { hasBegun } from './lead.ts';

type Now = Pick<PlanStore, 'plan' | 'version' | 'today'>;
interface OfYear {
  readonly made: ReadonlyMap<string, readonly Card[]>;
  readonly worked: Map<Card, Occurrence>;
}
let known: Now & { readonly byYear: Map<number, OfYear> } = { plan: new MemoryState(), version: -1, today: '' as CalendarDate, byYear: new Map() }; // of no plan yet

/** How it stands with a recurring card in a year, as the plan is now; a card on screen asks several times. */
export function occurrenceNow(card: Card, year: number, { plan, version, today }: Now): Occurrence {
  if (known.plan !== plan || known.version !== version || known.today !== today) known = { plan, version, today, byYear: new Map() };
  let of = known.byYear.get(year);
  if (!of) known.byYear.set(year, (of = { made: madeIn(plan.cards.values(), year), worked: new Map() }));
  let occurrence = of.worked.get(card);
  if (!occurrence) of.worked.set(card, (occurrence = occurrenceOf(card, year, of.made.get(card.id) ?? [], plan, today)));
  return occurrence;
}

/** Nothing is made yet, and the week in which to begin has come: it may be long before the card is due. */
export const isToBegin = ({ card, slot, state }: Occurrence, { today }: Now): boolean => (state === 'due' || state === 'later') && hasBegun(card.leadWeeks, slot, today);

/** The year for which a recurring card is due (planning rules §3) or to be begun: this one, or the next as it draws near; null for neither. */
export function dueYear(card: Card, now: Now): number | null {
  const year = +now.today.slice(0, 4);
  const isDue = (one: number): boolean => {
    const occurrence = occurrenceNow(card, one, now);
    return occurrence.state === 'due' || isToBegin(occurrence, now);
  };
  return [year, year + 1].find(isDue) ?? null;
}

/** The years to speak of: this one, and the next as well where something is to be said of it. */
export function yearsNow(card: Card, now: Now): readonly number[] {
  const year = +now.today.slice(0, 4);
  const next = occurrenceNow(card, year + 1, now);
  return next.state !== 'later' || isToBegin(next, now) ? [year, year + 1] : [year];
}
