/** `wheel`: the recurring cards, with their occurrence of a year and how it stands with it. */
import type { Card } from '../../shared/domain/records.ts';
import type { State } from '../../shared/domain/state.ts';
import { slotText } from '../../shared/i18n/dates.ts';
import { ruleOf } from '../../shared/planning/columns.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { occurrenceIn, occurrenceState } from '../../shared/planning/recurrence.ts';
import { formatRule } from '../../shared/planning/recurrence-text.ts';
import { formatSlot, slotSpan } from '../../shared/planning/slot.ts';
import { FINE } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';

export function wheel(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return reading(args, t, (host) => {
    const today = host.today();
    const entries = entriesOf(host.state, args.year ?? Number(today.slice(0, 4)), today);
    if (args.json) {
      const json = entries.map(({ title, rule, year, slot, state, card }) => ({
        title, rule: formatRule(rule), year, slot: { precision: slot.precision, value: formatSlot(slot) }, state, card,
      }));
      out(`${JSON.stringify(json, null, 2)}\n`);
    } else for (const { title, slot, state } of entries) out(`${slotText(slot, args.language).padEnd(11)}  ${title} (${t(`board.occurrence.${state}`)})\n`);
    return FINE;
  });
}

function entriesOf(state: State, year: number, today: CalendarDate) {
  const cards = [...state.cards.values()].filter((card) => card.deletedAt === null);
  const madeOf = Map.groupBy(cards.filter(({ origin }) => origin?.year === year), ({ origin }) => origin?.card);
  const entry = (card: Card) => {
    const rule = ruleOf(card);
    const made = madeOf.get(card.id) ?? [];
    const slot = occurrenceIn(rule, year);
    return { title: card.title, rule, year, slot, state: occurrenceState({ id: card.id, rule }, year, made, today), card: made[0]?.title ?? null };
  };
  const firstDay = ({ slot }: ReturnType<typeof entry>): number => slotSpan(slot)?.[0] ?? 0;
  const byTitle = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return cards.filter(({ kind, archived }) => kind === 'recurring' && !archived).map(entry)
    .sort((a, b) => firstDay(a) - firstDay(b) || byTitle(a.title, b.title));
}
