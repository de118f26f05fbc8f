/** How minutes tell a decision, a note and a to-do. */
import type { MeetingNote } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { historyNames } from '../history/names.ts';
import { dayText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';

/** The cells of its row. */
export function noteRow({ kind, text, card, person, due, done }: MeetingNote, plan: State, language: Language): readonly string[] {
  const t = translate(language);
  const title = card === null ? undefined : plan.cards.get(card)?.title;
  const said = title === undefined || text.includes(title) ? text : t('minutes.about', { text, title });
  if (kind !== 'todo') return [said];
  return [person === null ? t('minutes.nobody') : historyNames(plan, t).person(person), done ? t('minutes.done', { text: said }) : said, due === null ? '' : dayText(due, language, 'short')];
}
