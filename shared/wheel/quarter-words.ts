/** A slot as the session of a quarter says it: with its year where that is not the quarter's. */
import type { Slot } from '../planning/slot.ts';
import { quarterSpan } from '../planning/date.ts';
import { slotText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { whenLong, whenShort } from './item-words.ts';
import { within } from './quarter-load.ts';
import { middleOf } from './quarter.ts';
import type { QuarterName } from './quarter.ts';

const WAYS = { short: whenShort, text: slotText, long: whenLong } as const;

/** "v. 9", "v. 53 2026", "v. 53 2026, 28 dec–3 jan" in a quarter of 2027. */
export function whenIn(slot: Slot, { year }: Pick<QuarterName, 'year'>, language: Language, way: keyof typeof WAYS = 'text'): string {
  const text = WAYS[way](slot, language);
  if (slot.precision === 'none') return text;
  const own = 'date' in slot ? slot.date.slice(0, 4) : String(slot.year);
  return own === String(year) || text.includes(own) ? text : text.replace(/^(.+?)(?= \d\d:\d\d|,|$)/, (when) => `${when} ${own}`);
}

/** Whether a slot is in another quarter: a week is in the one that has its Thursday. */
export const isOutside = (slot: Slot, { year, quarter }: QuarterName): boolean => slot.precision !== 'none' && !within(middleOf(slot), ...quarterSpan(year, quarter));
