/** What is being chosen in the dialog: texts as they are typed, what they mean, and what was chosen last time. */
import { addDays, dayNumberOf, daysInMonth, fromDayNumber, parseDate, toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { monthOf } from '../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../shared/planning/sections.ts';
import { usePlan } from '../../store/plan-store.ts';
import { calendarStart, routeNow } from '../../store/route.ts';
import type { View } from '../../store/route.ts';
import { useAgenda } from '../calendar/agenda/agenda-state.ts';
import type { Choice } from './paper.ts';

export interface Draft {
  readonly what: Choice['what'];
  readonly month: YearMonth;
  readonly from: string;
  readonly to: string;
  readonly empty: boolean;
  readonly paper: Choice['paper'];
  readonly grey: boolean;
}

const LONGEST = 366;
let last: Pick<Draft, 'paper' | 'grey' | 'empty'> = { paper: 'a4', grey: false, empty: false };
export const keepDraft = ({ paper, grey, empty }: Draft): void => void (last = { paper, grey, empty });

/** What is on screen now, on the paper of last time. */
export function draftNow(): Draft {
  return draftOf(routeNow().view, usePlan.getState().today);
}

function draftOf(view: View, today: CalendarDate): Draft {
  const { weeks, by } = useAgenda.getState();
  const mode = view.name === 'calendar' ? view.mode : 'agenda';
  const at = view.name === 'calendar' ? (view.at ?? today) : today;
  const month = monthOf(mode === 'month' ? at : today);
  const from = mode === 'month' ? dateOfMonth(month) : calendarStart('agenda', at);
  const days = mode === 'week' ? 7 : mode === 'month' ? daysInMonth(month.year, month.month) : mode === 'agenda' && view.name === 'calendar' ? +weeks * 7 : 28;
  const what = mode === 'month' ? 'month' : mode === 'channels' || (view.name === 'calendar' && by === 'channel') ? 'channels' : 'days';
  return { ...last, what, month, from, to: addDays(from, days - 1) };
}

const dateOfMonth = ({ year, month }: YearMonth): CalendarDate => fromDayNumber(dayNumberOf(year, month, 1));

/** What a draft means; or what is wrong with it. */
export function readDraft({ what, month, from, to, empty, paper, grey }: Draft): { readonly choice: Choice | null; readonly problem: 'from' | 'to' | 'period' | null } {
  if (what === 'month') return { choice: { what, month, paper, grey }, problem: null };
  const [first, end] = [parseDate(from.trim()), parseDate(to.trim())];
  if (!first || !end) return { choice: null, problem: first ? 'to' : 'from' };
  const days = toDayNumber(end) - toDayNumber(first) + 1;
  if (days < 1 || days > LONGEST) return { choice: null, problem: 'period' };
  return { choice: { what, from: first, to: end, empty, paper, grey }, problem: null };
}
