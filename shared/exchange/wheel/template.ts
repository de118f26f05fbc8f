/** A template to fill in: the wheel's columns with a few rows that show how, and another sheet with the months across. */
import { capital, monthName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { wheelWords } from './wheel-words.ts';
import { headingOf } from './mapping.ts';
import type { SheetOut, ValueOut } from './sheet-out.ts';

const COLUMNS = [['when', 30], ['title', 44], ['owners', 22], ['channel', 30], ['category', 22], ['campaign', 20], ['lead', 24]] as const;

/** The sheets of the template. */
export function wheelTemplate(language: Language): SheetOut[] {
  const words = wheelWords[language];
  const rows = words.examples.map(([when, title], i): ValueOut[] => [when, title, words.owner, 'Facebook', words.categories[i % 2] ?? '', null, i === 0 ? 4 : null]);
  const months = Array.from({ length: 12 }, (_, i) => capital(monthName(i + 1, language)));
  return [
    { name: words.list, headings: COLUMNS.map(([role]) => headingOf(role, language)), widths: COLUMNS.map(([, width]) => width), rows },
    {
      name: words.grid, headings: [headingOf('category', language), ...months], widths: [24, ...months.map(() => 18)],
      rows: words.categories.map((category) => [category, ...months.map(() => null)]),
    },
  ];
}
