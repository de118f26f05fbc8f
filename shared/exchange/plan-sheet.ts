/** The plan as a sheet: the rows of the CSV, with days as days. */
import type { State } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import type { Translate } from '../i18n/messages.ts';
import { ruleInWords } from '../i18n/rule-in-words.ts';
import { parseDate } from '../planning/date.ts';
import { formatRule, parseRule } from '../planning/recurrence-text.ts';
import { COLUMNS, headersIn } from './csv/columns.ts';
import type { Column } from './csv/columns.ts';
import { planRows } from './csv/write-csv.ts';
import type { ExportRange } from './range.ts';
import { wheelWords } from './wheel/wheel-words.ts';
import type { SheetOut } from './wheel/sheet-out.ts';

const WIDTHS: Partial<Record<Column, number>> = { id: 12, title: 44, text: 60, owners: 22, channel: 26, category: 22, status: 14, recurring: 26, tags: 20, campaign: 20 };

/** What is planned in a range: a row for each placement, as in the CSV; rules in words where those read back. */
export function planSheet(state: State, range: ExportRange, language: Language): SheetOut {
  const [day, recurring] = [COLUMNS.indexOf('date'), COLUMNS.indexOf('recurring')];
  const t = translate(language);
  return {
    name: wheelWords[language].plan, headings: headersIn(language), widths: COLUMNS.map((column) => WIDTHS[column] ?? 12),
    rows: planRows(state, range, language).map((row) => row.map((cell, i) => {
      if (i === recurring && cell !== '') return ruleCell(cell, t, language);
      const date = i === day ? parseDate(cell) : null;
      return date ? { date } : cell;
    })),
  };
}

/** "vecka 47" for `week 47`; a rule whose words the CSV's column doesn't know is left as it was. */
function ruleCell(code: string, t: Translate, language: Language): string {
  const rule = parseRule(code);
  const words = rule ? ruleInWords(rule, t, language) : '';
  const back = parseRule(words);
  return back && formatRule(back) === code ? words : code;
}
