/** The rule of a recurring card as a person says it. */
import { assertNever } from '../domain/errors.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { monthName, weekdayNames } from './dates.ts';
import type { Language } from './language.ts';
import type { Translate } from './messages.ts';

/** "vecka 47", "sista fredagen i november", "7 dagar före påskdagen". */
export function ruleInWords(rule: RecurrenceRule, t: Translate, language: Language): string {
  switch (rule.type) {
    case 'quarter': return t('recurrence.quarter', { quarter: String(rule.quarter) });
    case 'month': return monthName(rule.month, language);
    case 'week': return t('recurrence.week', { week: String(rule.week) });
    case 'date': return t('recurrence.date', { day: String(rule.day), month: monthName(rule.month, language) });
    case 'nth-weekday': {
      const weekday = weekdayNames(language, 'long')[rule.weekday - 1] ?? '';
      return t('recurrence.nthWeekday', { nth: rule.nth < 0 ? 'last' : String(rule.nth), weekday, month: monthName(rule.month, language) });
    }
    case 'holiday': {
      const holiday = t(`recurrence.holiday.${rule.holiday}`);
      if (rule.days === 0) return holiday;
      return t(rule.days < 0 ? 'recurrence.before' : 'recurrence.after', { days: Math.abs(rule.days), holiday });
    }
    default: return assertNever(rule);
  }
}
