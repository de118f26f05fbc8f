/** A series as it is being put together: its days, those left out, and the command that makes its cards. */
import type { Commands } from '../../../shared/domain/command.ts';
import { cardsOfSeries } from '../../../shared/domain/commands/series.ts';
import type { Card, CardId, Series, SeriesId } from '../../../shared/domain/records.ts';
import type { State } from '../../../shared/domain/state.ts';
import { addDays, civil, isoWeekOf, mondayOf, fromDayNumber, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import type { DayNames } from '../../../shared/planning/day-names.ts';
import { SERIES_MOST, furtherDays, seriesDays } from '../../../shared/planning/series.ts';
import type { SeriesRule } from '../../../shared/planning/series-rule.ts';
import { slotDate, slotSpan } from '../../../shared/planning/slot.ts';

/** So many weeks are suggested: a quarter. */
const WEEKS = 12;

export interface SeriesDraft {
  readonly rule: SeriesRule;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly skipRed: boolean;
  /** Days of the rule that were unticked. */
  readonly off: ReadonlySet<CalendarDate>;
}

/** What a draft comes to. */
export interface SeriesPlan {
  /** The card's own day; null where it has one of the series, and nothing of it changes. */
  readonly own: CalendarDate | null;
  /** That day is none of the rule’s. */
  readonly apart: boolean;
  /** Days for new cards, unticked ones too. */
  readonly days: readonly CalendarDate[];
  /** Red days that are left out. */
  readonly red: readonly CalendarDate[];
  /** There would be more than are made in one go. */
  readonly cut: boolean;
}

/** The rule of a kind that a day suggests: its weekday, its place in the month, its date. */
export function ruleFor(type: SeriesRule['type'], date: CalendarDate): SeriesRule {
  const number = toDayNumber(date);
  const { day } = civil(number);
  if (type === 'weekly') return { type, weekdays: [weekdayOf(number)], every: 1 };
  return type === 'month-day' ? { type, day } : { type, nth: day > 28 ? -1 : Math.ceil(day / 7), weekday: weekdayOf(number) };
}

/** Where one begins: weekly from the card's day on; a series that is there goes on from its last day. */
export function draftFor(card: Card, series: Series | undefined, last: CalendarDate, today: CalendarDate): SeriesDraft {
  const slot = slotSpan(card.slot);
  const begin = slotDate(card.slot) ?? fromDayNumber(Math.max(slot ? slot[0] : mondayOf(isoWeekOf(toDayNumber(today) + 7)), toDayNumber(today)));
  const from = series ? addDays(last, 1) : begin;
  return { rule: series?.rule ?? ruleFor('weekly', from), from, to: addDays(from, 7 * WEEKS - 1), skipRed: series?.skipRedDays ?? true, off: new Set() };
}

/** The last day on which a series has a card; where none has one, the day it was to end. */
export function lastDayOf(state: Pick<State, 'cards'>, series: Series): CalendarDate {
  const dates = cardsOfSeries(state, series.id).flatMap(({ slot }) => slotDate(slot) ?? []);
  return dates.at(-1) ?? series.to;
}

export function planOfDraft({ rule, from, to, skipRed, off }: SeriesDraft, card: Card, series: Series | undefined, names: DayNames): SeriesPlan {
  const isRed = (date: CalendarDate): boolean => names.get(date)?.red ?? false;
  const days = (without: typeof isRed | null) => (series ? furtherDays(series, addDays(from, -1), to, without) : seriesDays(rule, from, to, without));
  const found = days(skipRed ? isRed : null);
  const own = series ? null : (slotDate(card.slot) ?? found.find((date) => !off.has(date)) ?? null);
  const apart = own !== null && !days(null).includes(own);
  return { own, apart, days: found.filter((date) => date !== own), red: skipRed ? days(null).filter((date) => isRed(date) && date !== own) : [], cut: found.length === SERIES_MOST };
}

/** Ids and ranks for what is made: new ones, or any that only a preview sees. */
export interface Fresh {
  readonly series: SeriesId;
  readonly card: (date: CalendarDate) => CardId;
  readonly rank: () => string;
}

/** The command that makes it. */
export function seriesCommand({ rule, from, to, skipRed, off }: SeriesDraft, { own, days }: SeriesPlan, card: Card, series: Series | undefined, fresh: Fresh): Commands['makeSeries'] {
  const record: Series = series ? { ...series, to } : { id: fresh.series, name: card.title, rule, from, to, skipRedDays: skipRed };
  const made = days.filter((date) => !off.has(date)).map((date) => ({ id: fresh.card(date), date, rank: fresh.rank() }));
  return { series: record, of: card.id, days: made, ...(own && { day: own }) };
}
