/** Where a moment is in a picture. */
import { dayText, weekText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { fromDayNumber, isoWeekOf, minutesOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../planning/date.ts';
import type { Picture } from './picture.ts';

export const WIDTH = 720;
/** Where the lanes' names end. */
export const LEFT = 128;
export const CHIP = { width: 76, height: 24, step: 29 } as const;

export interface Scale {
  readonly columns: number;
  /** Of a column. */
  readonly width: number;
  /** What begins in the same cell stands below each other. */
  readonly cell: (at: string) => number;
  /** Where something of that moment begins, and how much room it has. */
  readonly room: (at: string) => { readonly x: number; readonly width: number };
  readonly head: (column: number) => Head;
}
export interface Head {
  readonly strong: string;
  readonly weak: string;
  readonly day: CalendarDate | null;
}

// The pictures' dates and times are written in full.
export const dayOf = (at: string): number => toDayNumber(at.slice(0, 10) as CalendarDate);
export const timeOf = (at: string): TimeOfDay => at.slice(11, 16) as TimeOfDay;

const widthOf = (columns: number): number => (WIDTH - LEFT - 1) / columns;

export function scaleOf({ view }: Picture, language: Language): Scale {
  switch (view.shows) {
    case 'days': return calendar(dayOf(view.from), view.days, 1, (day) => {
      const [strong = '', ...weak] = dayText(fromDayNumber(day), language, 'short').split(' ');
      return { strong, weak: weak.join(' '), day: fromDayNumber(day) };
    });
    case 'weeks': return calendar(dayOf(view.from), view.weeks, 7, (day) => ({ strong: weekText(isoWeekOf(day), language), weak: '', day: fromDayNumber(day) }));
    case 'hours': {
      const columns = view.to - view.from;
      const width = widthOf(columns);
      const x = (at: string) => LEFT + (minutesOf(timeOf(at)) / 60 - view.from) * width;
      return {
        columns, width, cell: x, room: (at) => ({ x: x(at), width: CHIP.width }),
        head: (i) => ({ strong: '', weak: columns > 10 && i % 2 ? '' : `${String(view.from + i).padStart(2, '0')}:00`, day: null }), // every other one where they are close
      };
    }
    case 'shares': {
      const columns = view.to / 10;
      return { columns, width: widthOf(columns), cell: () => 0, room: () => ({ x: LEFT, width: 0 }), head: (i) => ({ strong: '', weak: `${i * 10} %`, day: null }) };
    }
  }
}

function calendar(first: number, columns: number, days: number, head: (day: number) => Head): Scale {
  const width = widthOf(columns);
  const cell = (at: string) => Math.floor((dayOf(at) - first) / days);
  return { columns, width, cell, room: (at) => ({ x: LEFT + cell(at) * width, width }), head: (i) => head(first + i * days) };
}
