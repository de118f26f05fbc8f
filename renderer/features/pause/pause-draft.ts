/** A pause as it is being thought of: its fields as typed, and what they mean. */
import { LONGEST_PAUSE } from '../../../shared/domain/lengths.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { addDays, toDayNumber } from '../../../shared/planning/date.ts';
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
/** What is wrong with the last day beside the first. */
type EndProblem = 'endsBefore' | 'tooLong' | null;
export interface PauseMeant {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly problem: EndProblem;
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

export function endProblem(from: CalendarDate, to: CalendarDate): EndProblem {
  if (to < from) return 'endsBefore';
  return toDayNumber(to) - toDayNumber(from) > LONGEST_PAUSE ? 'tooLong' : null;
}

export function readPause({ from, to, all, filter }: Omit<PauseDraft, 'name'>, today: CalendarDate): PauseMeant {
  const [first, last] = [dateFromText(from, today), dateFromText(to, today)];
  return { from: first, to: last, problem: first && last && endProblem(first, last), filter: all ? NO_FILTER : filterCount(filter) > 0 ? filter : null };
}
