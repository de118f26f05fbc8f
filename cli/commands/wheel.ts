/** `wheel`: the recurring cards, with their occurrence of a year and how it stands with it. */
import { slotText } from '../../shared/i18n/dates.ts';
import { occurrencesIn } from '../../shared/planning/occurrence.ts';
import { formatRule } from '../../shared/planning/recurrence-text.ts';
import { formatSlot } from '../../shared/planning/slot.ts';
import { FINE } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';

export function wheel(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return reading(args, t, (host) => {
    const today = host.today();
    const entries = occurrencesIn(host.state.cards, args.year ?? Number(today.slice(0, 4)), host.state, today);
    if (args.json) {
      const json = entries.map(({ card, rule, year, slot, state, made }) => ({
        title: card.title, rule: formatRule(rule), year, slot: { precision: slot.precision, value: formatSlot(slot) }, state, card: made[0]?.title ?? null,
      }));
      out(`${JSON.stringify(json, null, 2)}\n`);
    } else for (const { card, slot, state } of entries) out(`${slotText(slot, args.language).padEnd(11)}  ${card.title} (${t(`board.occurrence.${state}`)})\n`);
    return FINE;
  });
}
