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
  readonly days: readonly AgendaDay[];
}

/** The days of each channel on which it has something, its own placements only. A channel with nothing has no days; it is left out where it is archived. */
export function byChannel(days: readonly AgendaDay[], channels: Iterable<Channel>): readonly ChannelDays[] {
  const on = (id: ChannelId | null): readonly AgendaDay[] =>
    days.flatMap(({ date, items }) => {
      const here = items.flatMap((item) => itemOn(item, id) ?? []);
      return here.length > 0 ? [{ date, items: here }] : [];
    });
  const lists = [...channels].map((channel) => ({ channel, days: on(channel.id) }));
  const none = on(null);
  return [...lists.filter(({ channel, days }) => days.length > 0 || !channel.archived), ...(none.length > 0 ? [{ channel: null, days: none }] : [])];
}

const narrowed = new WeakMap<DayItem, Map<ChannelId, DayItem>>();

/** An item as one channel has it: the same object as long as the item is; null where it is not on that channel. */
function itemOn(item: DayItem, channel: ChannelId | null): DayItem | null {
  if (channel === null) return item.placements.length === 0 ? item : null;
  const placements = item.placements.filter((placement) => placement.channel === channel);
  if (placements.length === 0) return null;
  if (placements.length === item.placements.length) return item;
  const known = narrowed.get(item) ?? new Map<ChannelId, DayItem>();
  narrowed.set(item, known);
  const here = known.get(channel) ?? { ...item, placements };
  known.set(channel, here);
  return here;
}
