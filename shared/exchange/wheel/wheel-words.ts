/** The words of the files that a wheel and a plan are written to. Only the host writes them: they are no part of the page's messages. */
import type { Language } from '../../i18n/language.ts';

interface Words extends Readonly<Record<'sheet' | 'plan' | 'list' | 'grid' | 'owner', string>> {
  readonly categories: readonly string[];
  /** When, and what. */
  readonly examples: readonly (readonly [when: string, title: string])[];
}

export const wheelWords: Readonly<Record<Language, Words>> = {
  sv: {
    sheet: 'Årshjul', plan: 'Plan', list: 'Lista', grid: 'Månader', owner: 'Förnamn Efternamn', categories: ['Medborgare', 'Medarbetare'],
    examples: [
      ['vecka 47', 'Exempel: budgeten i fullmäktige'], ['13 december', 'Exempel: Lucia i biblioteket'], ['7 dagar före påskdagen', 'Exempel: öppettider i påsk'],
      ['sista fredagen i november', 'Exempel: handla lokalt'], ['maj', 'Exempel: sommarjobb'], ['kvartal 1', 'Exempel: bokslutet i siffror'],
    ],
  },
  en: {
    sheet: 'Annual wheel', plan: 'Plan', list: 'List', grid: 'Months', owner: 'First Last', categories: ['Citizens', 'Employees'],
    examples: [
      ['week 47', 'Example: the budget is decided'], ['13 December', 'Example: Lucia at the library'], ['7 days before Easter Sunday', 'Example: opening hours at Easter'],
      ['last Friday of November', 'Example: shop locally'], ['May', 'Example: summer jobs'], ['quarter 1', 'Example: the year in figures'],
    ],
  },
};

const EXAMPLE = new RegExp(`^(?:${Object.values(wheelWords).map(({ examples: [[, title] = ['', '']] }) => title.split(':')[0]).join('|')}): `);
/** Whether a title is one of the template's examples, as they begin: nobody means to make them. */
export const isExample = (title: string): boolean => EXAMPLE.test(title);
