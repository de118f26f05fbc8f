/** The wheel of a year as a sheet, in columns that the import reads back. */
import type { Card } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import { capital, monthName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/messages.ts';
import { ruleInWords } from '../../i18n/rule-in-words.ts';
import { civil } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { occurrencesIn } from '../../planning/occurrence.ts';
import type { Occurrence } from '../../planning/occurrence.ts';
import { slotDate, slotSpan } from '../../planning/slot.ts';
import { headingOf } from './mapping.ts';
import { wheelWords } from './wheel-words.ts';
import type { SheetOut, ValueOut } from './sheet-out.ts';

const COLUMNS = [
  ['month', 12], ['when', 12], ['title', 44], ['rule', 28], ['ignore', 12], ['owners', 22], ['channel', 30], ['category', 22], ['campaign', 20], ['lead', 14],
] as const;

/** Every recurring card in a year, by date. What it says of the rule is read back before the month and the date, which are this year's. */
export function wheelSheet(state: State, year: number, today: CalendarDate, language: Language, shows: (card: Card) => boolean = () => true): SheetOut {
  const occurrences = occurrencesIn(state.cards, year, state, today).filter(({ card }) => shows(card));
  return {
    name: `${wheelWords[language].sheet} ${year}`, headings: COLUMNS.map(([role]) => headingOf(role, language)), widths: COLUMNS.map(([, width]) => width),
    rows: occurrences.map((one) => rowOf(one, state, language)),
  };
}

function rowOf({ card, rule, slot, state: standing }: Occurrence, state: State, language: Language): ValueOut[] {
  const t = translate(language);
  const [from, to] = slotSpan(slot)!; // an occurrence always has days
  const month = 'month' in rule ? rule.month : civil(slot.precision === 'quarter' ? from : Math.floor((from + to) / 2)).month;
  const date = slotDate(slot);
  const written = slot.precision === 'week' ? t('recurrence.week', { week: String(slot.week) }) : t('recurrence.quarter', { quarter: String(Math.ceil(month / 3)) });
  const names = (ids: readonly string[], table: { get(id: string): { readonly name: string } | undefined }): string => ids.map((id) => table.get(id)?.name ?? '').filter((name) => name !== '').join('; ');
  return [
    capital(monthName(month, language)), date ? { date } : written, card.title, ruleInWords(rule, t, language), t(`board.occurrence.${standing}`), names(card.owners, state.people),
    names([...new Set(state.placementsOf(card.id).map(({ channel }) => channel))], state.channels), names(card.category ? [card.category] : [], state.categories),
    names(card.campaign ? [card.campaign] : [], state.campaigns), card.leadWeeks || null,
  ];
}
