/** The rule of a series as a person says it. */
import { assertNever } from '../domain/errors.ts';
import type { SeriesRule } from '../planning/series-rule.ts';
import { weekdayNames } from './dates.ts';
import type { Language } from './language.ts';
import type { Translate } from './messages.ts';

/** "varje fredag", "varannan tisdag och torsdag", "varje vardag", "första måndagen i månaden". */
export function seriesInWords(rule: SeriesRule, t: Translate, language: Language): string {
  const names = weekdayNames(language, 'long');
  switch (rule.type) {
    case 'weekly': {
      const { every, weekdays: days } = rule;
      if (days.length === 7) return t('series.daily', { every });
      if (days.join('') === '12345') return t('series.workdays', { every });
      const said = days.map((day) => names[day - 1] ?? '');
      return `${t('series.every', { every })} ${[said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(t('series.and'))}`;
    }
    case 'nth-weekday': return t('series.nthWeekday', { nth: String(rule.nth), weekday: names[rule.weekday - 1] ?? '' });
    case 'month-day': return rule.day === 31 ? t('series.lastDay') : t('series.monthDay', { day: rule.day });
    default: return assertNever(rule);
  }
}
