/** Rows of what the year keeps: skips, pauses, series. */
import type { Pause, Series, Skip } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { flag, json } from './row-map.ts';
import type { WholeRowMap } from './row-map.ts';

// The casts in this file say: a row holds what `toRow` wrote.

type SkipRow = [Skip['id'], Skip['card'], number, string, Skip['by'], Skip['at']];
export const skipRows: WholeRowMap<Skip> = {
  table: 'skip',
  columns: ['id', 'card', 'year', 'reason', 'person', 'at'],
  toRow: (s) => [s.id, s.card, s.year, s.reason, s.by, s.at],
  fromRow: ([id, card, year, reason, by, at]: SkipRow): Skip => ({ id, card, year, reason, by, at }),
  children: [],
};

type PauseRow = [Pause['id'], string, filter: string, CalendarDate, CalendarDate, taken: string];
export const pauseRows: WholeRowMap<Pause> = {
  table: 'pause',
  columns: ['id', 'name', 'filter', 'first_day', 'last_day', 'taken'],
  toRow: (p) => [p.id, p.name, json(p.filter), p.from, p.to, json(p.taken)],
  fromRow: ([id, name, filter, from, to, taken]: PauseRow): Pause => ({
    id, name, filter: JSON.parse(filter) as Pause['filter'], from, to, taken: JSON.parse(taken) as Pause['taken'],
  }),
  children: [],
};

type SeriesRow = [Series['id'], string, rule: string, CalendarDate, CalendarDate, number];
export const seriesRows: WholeRowMap<Series> = {
  table: 'series',
  columns: ['id', 'name', 'rule', 'first_day', 'last_day', 'skip_red_days'],
  toRow: (s) => [s.id, s.name, json(s.rule), s.from, s.to, flag(s.skipRedDays)],
  fromRow: ([id, name, rule, from, to, skipRedDays]: SeriesRow): Series => ({
    id, name, rule: JSON.parse(rule) as Series['rule'], from, to, skipRedDays: skipRedDays === 1,
  }),
  children: [],
};
