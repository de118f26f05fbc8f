/** How it stands with a recurring card in a year, in a sentence, and in a line of its years. */
import type { Card } from '../domain/records.ts';
import { capital, dayText, slotText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/messages.ts';
import { fromDayNumber, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Occurrence } from '../planning/occurrence.ts';
import { DUE_DAYS } from '../planning/recurrence.ts';
import { slotDate, slotSpan } from '../planning/slot.ts';
import { monthTitle, whenLong, whenShort } from './item-words.ts';
import { nearness } from './nearness.ts';
import { itemOf } from './wheel-year.ts';

/** "Dags nu. Vecka 49 börjar om 7 dagar och har inget kort." */
export function stateSentence(item: Occurrence, today: CalendarDate, t: Translate, language: Language): string {
  const { state, made, year, skip, pause } = item;
  const { from, spanFrom, spanTo } = itemOf(item);
  switch (state) {
    case 'due': {
      const { how, count } = nearness({ from: spanFrom, to: spanTo }, toDayNumber(today));
      return t('wheelPanel.is.due', { near: t(spanTo - spanFrom === 1 ? 'wheelPanel.is.day' : 'wheelPanel.is.span', { when: dueWhen(item, t, language), how, count }) });
    }
    case 'planned': return t('wheelPanel.is.planned', { count: made.length, when: madeWhen(made, language) });
    case 'published': return t('wheelPanel.is.published', { when: publishedWhen(made, language) });
    case 'missed': return t('wheelPanel.is.missed');
    case 'skipped':
      if (skip) return t('wheelPanel.is.skipped', { year: String(year), reason: skip.reason });
      return pause ? t('wheelPanel.is.paused', { name: pause.name, from: dayText(pause.from, language, 'short'), to: dayText(pause.to, language, 'short') }) : t('board.occurrence.skipped');
    case 'later': return t('wheelPanel.is.later', { when: dayText(fromDayNumber(from - DUE_DAYS), language, 'short') });
  }
}

/** "Vecka 49", "December", "Q4", "Mån 23 nov": at the beginning of a sentence. */
function dueWhen({ slot, rule }: Occurrence, t: Translate, language: Language): string {
  if (rule.type === 'month') return monthTitle(rule.month, language);
  if (slot.precision === 'week') return t('wheelPanel.is.week', { week: slot.week });
  return capital(slotDate(slot) ? slotText(slot, language) : whenShort(slot, language));
}

/** "Publicerat tor 4 dec", "Inget kort ännu, v. 49, 30 nov–6 dec". */
export function yearWords({ state, made, slot, rule, skip, pause }: Occurrence, t: Translate, language: Language): string {
  const when = state === 'planned' ? madeWhen(made, language) : state === 'published' ? publishedWhen(made, language) : whenLong(slot, language, rule);
  if (state === 'skipped' && !skip) return t('wheelPanel.was.paused', { reason: pause?.name ?? '' });
  return t(`wheelPanel.was.${state}`, { when, reason: skip?.reason ?? '' });
}

const firstDay = ({ slot }: Card): number => slotSpan(slot)?.[0] ?? Infinity;
/** The slot of the first of the cards. */
const madeWhen = (made: readonly Card[], language: Language): string => slotText(made.toSorted((a, b) => firstDay(a) - firstDay(b))[0]!.slot, language); // planned: there is one

/** The day that the last of them was published, as far as that is known. */
function publishedWhen(made: readonly Card[], language: Language): string {
  const days = made.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
  const last = days.at(-1)?.slice(0, 10) as CalendarDate | undefined; // a moment begins with its date
  return last ? dayText(last, language, 'short') : madeWhen(made, language);
}
