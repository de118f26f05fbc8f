/** What a list of days says, and in which order: week by week, or channel by channel. For the screen and for paper. */
import type { Channel, ChannelId } from '../../../../shared/domain/records.ts';
import { fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { slotWeek } from '../../../../shared/planning/slot.ts';
import type { DayItem, TrayItem } from '../day-index.ts';

export interface AgendaDay {
  readonly date: CalendarDate;
  readonly items: readonly DayItem[];
}
/** A day that has something to say, or neighbouring ones that have not: those are one line. */
export type AgendaPart = ({ readonly type: 'day' } & AgendaDay) | { readonly type: 'empty'; readonly dates: readonly CalendarDate[] };
export interface AgendaWeek {
  readonly monday: CalendarDate;
  /** What has this week and no day. */
  readonly loose: readonly TrayItem[];
  readonly parts: readonly AgendaPart[];
}

/** The Monday of a day's week. */
export const mondayBefore = (date: CalendarDate): CalendarDate => fromDayNumber(mondayOf(isoWeekOf(toDayNumber(date))));

/** The weeks of some days in order. `loose`: what has a week and no day; `standsOut`: days that are named even when they are empty. */
export function agendaWeeks(days: readonly AgendaDay[], loose: readonly TrayItem[], standsOut: (date: CalendarDate) => boolean): readonly AgendaWeek[] {
  const weeks = new Map<CalendarDate, AgendaPart[]>();
  for (const day of days) {
    const monday = mondayBefore(day.date);
    const parts = weeks.get(monday) ?? [];
    weeks.set(monday, parts);
    const last = parts.at(-1);
    if (day.items.length > 0 || standsOut(day.date)) parts.push({ type: 'day', ...day });
    else if (last?.type === 'empty') parts[parts.length - 1] = { type: 'empty', dates: [...last.dates, day.date] };
    else parts.push({ type: 'empty', dates: [day.date] });
  }
  return [...weeks].map(([monday, parts]) => ({ monday, parts, loose: loose.filter(({ slot }) => isWeekFrom(slotWeek(slot), monday)) }));
}

const isWeekFrom = (week: ReturnType<typeof slotWeek>, monday: CalendarDate): boolean => week !== null && fromDayNumber(mondayOf(week)) === monday;

export interface ChannelDays {
  /** Null: what has no channel yet. */
  readonly channel: Channel | null;
  /** What has one of the days' weeks, and no day. */
  readonly loose: readonly TrayItem[];
  readonly days: readonly AgendaDay[];
}

/** The days of each channel on which it has something, its own placements only. A channel with nothing has no days; it is left out where it is archived. */
export function byChannel(days: readonly AgendaDay[], loose: readonly TrayItem[], channels: Iterable<Channel>): readonly ChannelDays[] {
  const mondays = [...new Set(days.map(({ date }) => mondayBefore(date)))];
  const inWeeks = loose.filter(({ slot }) => mondays.some((monday) => isWeekFrom(slotWeek(slot), monday)));
  const on = (channel: Channel | null): ChannelDays => {
    const here = <Kept extends DayItem | TrayItem>(items: readonly Kept[]): Kept[] => items.flatMap((item) => itemOn(item, channel?.id ?? null) ?? []);
    return { channel, loose: here(inWeeks), days: days.map(({ date, items }) => ({ date, items: here(items) })).filter(({ items }) => items.length > 0) };
  };
  return [...[...channels].map(on).filter((one) => !isEmpty(one) || one.channel?.archived === false), ...[on(null)].filter((one) => !isEmpty(one))];
}

/** Whether a channel has nothing in these days. */
export const isEmpty = ({ days, loose }: ChannelDays): boolean => days.length === 0 && loose.length === 0;

const narrowed = new WeakMap<DayItem | TrayItem, Map<ChannelId, DayItem | TrayItem>>();

/** An item as one channel has it: the same object as long as the item is; null where it is not on that channel. */
function itemOn<Kept extends DayItem | TrayItem>(item: Kept, channel: ChannelId | null): Kept | null {
  if (channel === null) return item.placements.length === 0 ? item : null;
  const placements = item.placements.filter((placement) => placement.channel === channel);
  if (placements.length === 0) return null;
  if (placements.length === item.placements.length) return item;
  const known = narrowed.get(item) ?? new Map<ChannelId, DayItem | TrayItem>();
  narrowed.set(item, known);
  const here = known.get(channel) ?? { ...item, placements };
  known.set(channel, here);
  return here as Kept; // made of this item
}
