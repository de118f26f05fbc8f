/** What a section of the board is called: its heading as one line. */
import { dayText, monthName, monthText, weekRange, weekText } from '../shared/i18n/dates.ts';
import type { Language } from '../shared/i18n/language.ts';
import type { Translate } from '../shared/i18n/messages.ts';
import type { Section } from '../shared/planning/sections.ts';

/** "Overdue", "mån 23 nov", "v. 50 7–13 dec", "februari 2027", "Q2 2027". */
export function sectionTitle({ kind, date, week, month, quarter }: Section, language: Language, t: Translate): string {
  switch (kind) {
    case 'overdue': return t('word.section.overdue');
    case 'no-day': return t('word.section.noDay');
    case 'no-date': return t('word.section.noDate');
    case 'ideas': return t('word.column.ideas');
    case 'day': return date ? dayText(date, language, 'short') : '';
    case 'week': return week ? `${weekText(week, language)} ${weekRange(week, language, 'short')}` : '';
    case 'month': return month ? monthText(month, language) : '';
    case 'recurring-month': return month ? monthName(month.month, language) : '';
    case 'quarter': return quarter?.year ? `Q${quarter.quarter} ${quarter.year}` : t('word.section.wholeQuarter');
  }
}
