/** What came of a planned quarter: what was made, skipped, moved, and the weeks that are still empty. */
import type { Card, Skip } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import { occurrenceIn } from '../planning/recurrence.ts';
import { sameSlot, slotSpan } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { emptyWeeks, loadWith } from './quarter-choices.ts';
import type { Draft } from './quarter-draft.ts';
import { itemsOf, weeksIn } from './quarter.ts';
import type { QuarterWeek } from './quarter-load.ts';
import type { QuarterItem, QuarterPlan, QuarterWorld } from './quarter.ts';

export interface MadeCard {
  readonly card: Card;
  /** It began with an earlier text. */
  readonly fresh: boolean;
  /** Where the rule had it, if it is somewhere else now; with its year where that is over. */
  readonly from: Slot | null;
}
export interface QuarterSummary {
  /** By day. */
  readonly made: readonly MadeCard[];
  readonly skipped: readonly { readonly card: Card; readonly skip: Skip }[];
  /** What nobody has decided about yet. */
  readonly open: readonly QuarterItem[];
  readonly empty: readonly QuarterWeek[];
}
interface World extends QuarterWorld {
  readonly skips: { get(id: string): Skip | undefined };
}

/** Null where nothing of the session stands: it is not done yet, or it was taken back. */
export function quarterSummary(world: World, plan: QuarterPlan, { choices, made }: Draft, today: CalendarDate): QuarterSummary | null {
  if (!made) return null;
  const cards = Object.entries(made).flatMap(([key, id]) => {
    const card = world.cards.get(id);
    return card?.deletedAt === null ? [madeCard(world, card, choices[key]?.what === 'refresh')] : [];
  });
  const skipped = Object.entries(choices).flatMap(([key, { what }]) => {
    const skip = what === 'skip' ? world.skips.get(key) : undefined;
    const card = skip && world.cards.get(skip.card);
    return card && skip ? [{ card, skip }] : [];
  });
  if (cards.length + skipped.length === 0) return null;
  return {
    made: cards.sort((a, b) => firstDay(a.card) - firstDay(b.card)), skipped, open: itemsOf(plan).filter(({ open }) => open),
    empty: emptyWeeks(weeksIn(plan), loadWith(world, [], {}), today),
  };
}

function madeCard(world: World, card: Card, fresh: boolean): MadeCard {
  const rule = card.origin && world.cards.get(card.origin.card)?.rule;
  const usual = card.origin && rule ? occurrenceIn(rule, card.origin.year) : card.slot;
  return { card, fresh, from: sameSlot(usual, card.slot) ? null : usual };
}
const firstDay = ({ slot }: Card): number => slotSpan(slot)?.[0] ?? Infinity;
