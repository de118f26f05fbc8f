/** What is to be printed on which paper, and how large that is. */
import type { CalendarDate } from '../../../shared/planning/date.ts';
import type { YearMonth } from '../../../shared/planning/sections.ts';

export const WHATS = ['month', 'days', 'channels'] as const;
export const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a person has chosen: a month on a page lying down, or a list on pages standing up. */
export type Choice = { readonly paper: Paper; readonly grey: boolean } & (
  | { readonly what: 'month'; readonly month: YearMonth }
  /** Both days included. `empty`: days with nothing are said too. */
  | { readonly what: 'days' | 'channels'; readonly from: CalendarDate; readonly to: CalendarDate; readonly empty: boolean }
);

/** What the margins of `print.css` leave of a page lying down, in mm. */
export const ROOM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 277, height: 187 },
  a3: { width: 400, height: 274 },
};

/** The page of `print.css` that a choice is printed on. */
export const pageOf = ({ what, paper }: Choice): string => `${paper}-${what === 'month' ? 'lying' : 'standing'}`;
