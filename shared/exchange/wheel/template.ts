/** A template to fill in: the wheel's columns with a few rows that show how, and another sheet with the months across. */
import { capital, monthName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/messages.ts';
import { headingOf } from './mapping.ts';
import type { SheetOut, ValueOut } from './sheet-out.ts';

const COLUMNS = [['when', 30], ['title', 44], ['owners', 22], ['channel', 30], ['category', 22], ['campaign', 20], ['lead', 24]] as const;
const EXAMPLES = ['week', 'day', 'holiday', 'nth', 'month', 'quarter'] as const;

/** The sheets of the template. */
export function wheelTemplate(language: Language): SheetOut[] {
  const t = translate(language);
  const channel = t('wheelFile.template.channel');
  const rows = EXAMPLES.map((which, i): ValueOut[] => [
    t(`wheelFile.template.${which}.when`), t(`wheelFile.template.${which}.title`), t('wheelFile.template.owner'), channel, t(`wheelFile.template.category${(i % 2) + 1 as 1 | 2}`), null, i === 0 ? 4 : null, // 1 or 2
  ]);
  const months = Array.from({ length: 12 }, (_, i) => capital(monthName(i + 1, language)));
  return [
    { name: t('wheelFile.template.list'), headings: COLUMNS.map(([role]) => headingOf(role, language)), widths: COLUMNS.map(([, width]) => width), rows },
    {
      name: t('wheelFile.template.grid'), headings: [headingOf('category', language), ...months], widths: [24, ...months.map(() => 18)],
      rows: [[t('wheelFile.template.category1'), ...months.map(() => null)], [t('wheelFile.template.category2'), ...months.map(() => null)]],
    },
  ];
}
