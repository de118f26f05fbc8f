/** What a week's header says about channels with a cadence: a minimum that is not met, places kept free that are all that is left. */
import { useShallow } from 'zustand/react/shallow';
import { ruleSettingFor } from '../../../../shared/collisions/settings.ts';
import type { Channel, ChannelId } from '../../../../shared/domain/records.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDays } from '../day-store.ts';
import type { DayIndex } from '../day-index.ts';

export interface WeekMinimum {
  readonly channel: Channel;
  readonly count: number;
  readonly limit: number;
}

/** The channels that have less than their weekly minimum (planning rules §4 cadence-gap). */
export function useMinimums(monday: CalendarDate): readonly WeekMinimum[] {
  const week = isoWeekOf(toDayNumber(monday));
  const unmet = useFindings(useShallow((s) => s.open.ofWeek(week).filter(({ rule, date }) => rule === 'cadence-gap' && date === null)));
  const channels = usePlan(useShallow((s) => unmet.map(({ channel }) => (channel ? s.plan.channels.get(channel) : undefined))));
  return unmet.flatMap(({ count, limit }, i) => {
    const channel = channels[i];
    return channel ? [{ channel, count: count ?? 0, limit: limit ?? 0 }] : [];
  });
}

export interface PlacesLeft {
  readonly channel: Channel;
  readonly left: number;
}

/** The channels whose weekly maximum leaves no more than the places that they keep free (planning rules §4 reserve). */
export function usePlacesLeft(monday: CalendarDate): readonly PlacesLeft[] {
  const channels = usePlan(useShallow((s) => (monday < addDays(s.today, -6) ? [] : [...s.plan.channels.values()].filter(({ cadence, archived }) => !archived && (cadence?.reserve ?? 0) > 0))));
  const settings = usePlan((s) => s.plan.settings.get('workspace'));
  const counts = useDays(useShallow(({ index }) => channels.map(({ id }) => countOn(index, id, monday))));
  return channels.flatMap((channel, i) => {
    const reserve = settings ? ruleSettingFor('reserve', channel, settings) : null;
    const most = settings ? ruleSettingFor('max-per-week', channel, settings) : null;
    if (!reserve?.on || !most?.on) return [];
    const left = Math.max(0, most.limit - (counts[i] ?? 0));
    return left <= (channel.cadence?.reserve ?? 0) ? [{ channel, left }] : [];
  });
}

/** The placements of a channel in the week of a Monday, stories and ideas left out (planning rules §4). */
function countOn(index: DayIndex, channel: ChannelId, monday: CalendarDate): number {
  const { year, week } = isoWeekOf(toDayNumber(monday));
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => index.on(addDays(monday, day)));
  const loose = index.undated('week').filter(({ slot }) => slot.precision === 'week' && slot.year === year && slot.week === week);
  return [...days, ...loose].reduce(
    (sum, { card, placements }) => sum + (card.status === 'idea' ? 0 : placements.filter((placement) => placement.channel === channel && placement.format !== 'story').length), 0,
  );
}
