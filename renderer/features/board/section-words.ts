/** What a section is called: in bold and beside it on screen, and in full for screen readers. */
import type { Section } from '../../../shared/planning/sections.ts';
import { capital, dayText, monthName, monthText, weekRange, weekText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';

export interface SectionWords {
  readonly bold: string;
  readonly beside: string;
  /** "tisdag 24 november", "v. 50 7–13 dec", "Ingen dag än, v. 48". */
  readonly full: string;
}

export function sectionWords(section: Section, t: Translate, language: Language): SectionWords {
  const { kind, date, week, month, quarter } = section;
  if (date) {
    const [weekday = '', ...rest] = dayText(date, language, 'short').split(' ');
    return { bold: weekday, beside: rest.join(' '), full: dayText(date, language, 'long') };
  }
  if (kind === 'no-day' && week) return { bold: t('word.section.noDay'), beside: '', full: `${t('word.section.noDay')}, ${weekText(week, language)}` };
  if (week) {
    const [bold, beside] = [weekText(week, language), weekRange(week, language, 'short')];
    return { bold, beside, full: `${bold} ${beside}` };
  }
  if (month) {
    const bold = capital(monthName(month.month, language));
    return month.year === 0 ? plain(bold) : { bold, beside: String(month.year), full: monthText(month, language) };
  }
  if (quarter) {
    if (quarter.year === 0) return plain(t('word.section.wholeQuarter'));
    return { bold: `Q${quarter.quarter}`, beside: String(quarter.year), full: `Q${quarter.quarter} ${quarter.year}` };
  }
  return plain(kind === 'ideas' ? t('word.column.ideas') : t(kind === 'overdue' ? 'word.section.overdue' : 'word.section.noDate'));
}

const plain = (text: string): SectionWords => ({ bold: text, beside: '', full: text });
