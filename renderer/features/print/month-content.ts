/** What stands on the page of a month, and how long its texts are. */
import { useMemo } from 'react';
import { capital } from '../../../shared/i18n/dates.ts';
import type { ChannelId } from '../../../shared/domain/records.ts';
import { fromDayNumber, mondayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import { monthGrid } from '../../../shared/planning/month-grid.ts';
import type { GridDay } from '../../../shared/planning/month-grid.ts';
import { barsOver } from '../../../shared/planning/periods.ts';
import type { Bar } from '../../../shared/planning/periods.ts';
import type { YearMonth } from '../../../shared/planning/sections.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useDaysFrom } from '../calendar/agenda/use-agenda.ts';
import { inWeek } from '../calendar/day-index.ts';
import type { DayItem, TrayItem } from '../calendar/day-index.ts';
import { useUndated } from '../calendar/day-store.ts';
import { useNotes, usePeriods } from '../calendar/periods.ts';
import type { WeekText, Words } from './fit-month.ts';

export interface SheetDay extends GridDay {
  readonly red: boolean;
  /** The day's own names: a red day's, a theme's. */
  readonly names: readonly string[];
  /** A neighbouring month's days have none: they are on its own page. */
  readonly items: readonly DayItem[];
}
export interface SheetWeek {
  readonly week: IsoWeek;
  readonly monday: CalendarDate;
  readonly bars: readonly Bar[];
  /** What has only the week. */
  readonly loose: readonly TrayItem[];
  readonly days: readonly SheetDay[];
}

export function useMonthContent(month: YearMonth): readonly SheetWeek[] {
  const { language } = useSpeech();
  const grid = useMemo(() => monthGrid(month), [month]);
  const listed = useDaysFrom(grid[0]!.days[0]!.date, grid.length * 7); // a month has weeks, a week has days
  const undated = useUndated('week');
  const periods = usePeriods();
  const dayNames = usePlan((s) => s.dayNames);
  const notes = useNotes();
  return useMemo(() => {
    return grid.map(({ week, days }, w): SheetWeek => {
      const monday = fromDayNumber(mondayOf(week));
      return {
        week, monday, bars: barsOver(periods, monday, 7), loose: inWeek(undated, monday),
        days: days.map((day, d): SheetDay => {
          const named = dayNames.get(day.date);
          const names = [...(named ? [capital(named.name[language])] : []), ...(notes.get(day.date) ?? []).filter(({ from, to }) => from === to).map(({ name }) => name)];
          return { ...day, red: named?.red === true, names: day.inMonth ? names : [], items: day.inMonth ? (listed[w * 7 + d]?.items ?? []) : [] };
        }),
      };
    });
  }, [grid, listed, undated, periods, dayNames, notes, language]);
}

/** The short names of the channels that an item is on, each once. */
export const codesOf = ({ placements }: DayItem | TrayItem, codes: ReadonlyMap<ChannelId, string>): readonly string[] => [...new Set(placements.flatMap(({ channel }) => codes.get(channel) ?? []))];

const pen = document.createElement('canvas').getContext('2d');
const EM = 100;
const known = new Map<string, number>();
/** How long a word is in em, in the letters of the page. */
function lengthOf(word: string, weight: 400 | 600): number {
  const key = `${weight}${word}`;
  let length = known.get(key);
  if (length === undefined && pen) {
    pen.font = `${weight} ${EM}px "Inter Variable", Inter, system-ui, sans-serif`;
    known.set(key, (length = pen.measureText(word).width / EM));
  }
  return length ?? word.length * 0.6; // no page without a canvas is known; this is more than any word needs
}
const wordsOf = (text: string, weight: 400 | 600 = 400): Words => text.split(/\s+/).map((word) => lengthOf(word, weight));

/** Signs as `.sheet-month` draws them, with the space beside them; the frame of a channel's short name, in letters of their own size. */
const SIGN = { status: 1.3, category: 1.15, severity: 1 };
const CODE = { size: 1, frame: 0.8 };

function wordsOfItem(item: DayItem | TrayItem, codes: ReadonlyMap<ChannelId, string>): Words {
  const signs = SIGN.status + (item.card.category ? SIGN.category : 0);
  const time = 'date' in item && item.time ? lengthOf(item.time, 600) : 0;
  return [signs + time, ...codesOf(item, codes).map((code) => lengthOf(code, 600) * CODE.size + CODE.frame), ...wordsOf(item.card.title), SIGN.severity];
}

/** The column of the week's number, in mm; a weekend's day is narrower than another by so much. */
export const WEEK_COLUMN = 12;
export const WEEKEND = 0.75;

/** The room that the weeks need on a page of a width in mm. */
export function textOf(weeks: readonly SheetWeek[], codes: ReadonlyMap<ChannelId, string>, width: number): readonly WeekText[] {
  const day = (width - WEEK_COLUMN) / (5 + 2 * WEEKEND);
  return weeks.map(({ bars, loose, days }) => ({
    lanes: bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    loose: loose.map((item) => [6, ...wordsOfItem(item, codes)]),
    width: width - WEEK_COLUMN,
    days: days.map(({ weekend, names, items }) => ({ width: weekend ? day * WEEKEND : day, names: names.map((name) => wordsOf(name, 600)), items: items.map((item) => wordsOfItem(item, codes)) })),
  }));
}
