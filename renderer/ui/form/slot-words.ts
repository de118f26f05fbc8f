import { slotText, weekText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { slotDate, slotWeek } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

/** "ons 25 nov 12:00 · v. 48"; where its day or its week is of another year than this, the week says which: "lör 2 jan · v. 53 2026". */
export function slotWords(slot: Slot, thisYear: string, language: Language): string {
  const week = slotWeek(slot);
  const date = slotDate(slot);
  const words = date && week ? `${slotText(slot, language)} · ${weekText(week, language)}` : slotText(slot, language);
  const near = [date?.slice(0, 4), week && String(week.year)].every((year) => !year || year === thisYear);
  return near || !week ? words : `${words} ${week.year}`;
}
