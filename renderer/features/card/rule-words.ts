/** The rule of a recurring card on its face: this year's week or day where that says it, else the rule in a word. */
import type { Language } from '../../../shared/i18n/language.ts';
import { monthName, slotText, weekText, weekdayNames } from '../../../shared/i18n/dates.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { MovableHoliday, RecurrenceRule } from '../../../shared/planning/recurrence-rule.ts';
import { occurrenceIn } from '../../../shared/planning/recurrence.ts';

const NTH = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "v. 44", "13 december", "lör 7 nov, första lördagen", "sön 29 nov, första advent": what is known of this year first. */
export function ruleWords(rule: RecurrenceRule, year: number, t: Translate, language: Language): string {
  switch (rule.type) {
    case 'quarter': return `Q${rule.quarter}`;
    case 'month': return monthName(rule.month, language);
    case 'week': return weekText({ week: rule.week }, language);
    case 'date': return `${rule.day} ${monthName(rule.month, language)}`;
    case 'nth-weekday': {
      const nth = t(`board.nth.${NTH[rule.nth - 1] ?? 'last'}`);
      return t('board.nthWeekday', { nth, weekday: weekdayNames(language, 'long')[rule.weekday - 1] ?? '', when: slotText(occurrenceIn(rule, year), language) });
    }
    case 'holiday': return `${slotText(occurrenceIn(rule, year), language)}, ${besideHoliday(rule.holiday, rule.days, t)}`;
  }
}

/** "mors dag", "2 dagar före mors dag". */
function besideHoliday(holiday: MovableHoliday, days: number, t: Translate): string {
  const name = t(`board.holiday.${holiday}`);
  return days === 0 ? name : t('board.beside', { days: t('board.days', { count: Math.abs(days) }), side: t(days < 0 ? 'board.before' : 'board.after'), holiday: name });
}
