/** A pause as it is being thought of: its fields as typed, and what they mean. */
import type { Card } from '../../../shared/domain/records.ts';
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { NO_FILTER, filterCount } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import type { Language } from '../../../shared/i18n/language.ts';

export interface PauseDraft {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Everything rests; else what the filter says. */
  readonly all: boolean;
  readonly filter: Filter;
}
export interface PauseMeant {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly endsBefore: boolean;
  /** What rests; null as long as nothing is chosen. */
  readonly filter: Filter | null;
}

/** A pause is four weeks unless somebody says otherwise. */
const DAYS = 28;

/** To begin with: today to in four weeks; everything, or the theme of a recurring card. */
export function draftOf(like: Card | null, today: CalendarDate, language: Language): PauseDraft {
  const filter: Filter = { ...NO_FILTER, ...(like?.category ? { categories: [like.category] } : like?.tags.length ? { tags: like.tags } : {}) };
  return { name: '', from: dateText(today, language), to: dateText(addDays(today, DAYS), language), all: filterCount(filter) === 0, filter };
}

export function readPause({ from, to, all, filter }: PauseDraft, today: CalendarDate): PauseMeant {
  const [first, last] = [dateFromText(from, today), dateFromText(to, today)];
  return { from: first, to: last, endsBefore: first !== null && last !== null && last < first, filter: all ? NO_FILTER : filterCount(filter) > 0 ? filter : null };
}
