/** The counts of the matrix's rows, in step with the plan. */
import { useShallow } from 'zustand/react/shallow';
import { weekNumberOf } from '../../../../shared/collisions/entry.ts';
import type { Entry } from '../../../../shared/collisions/entry.ts';
import type { FindingIndex } from '../../../../shared/collisions/finding-index.ts';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useShows } from '../../../store/filter.ts';
import { useFindings } from '../../../store/findings.ts';
import { useDays } from '../day-store.ts';
import { countWeek, sumOf } from './counts.ts';
import type { Count } from './counts.ts';

const NONE: readonly Entry[] = [];
/** What counts on a channel in the week of a Monday. */
export function entriesOf({ ledger }: FindingIndex, id: ChannelId, monday: CalendarDate): readonly Entry[] {
  const channel = ledger.channels.get(id);
  return channel ? ledger.entries(channel, weekNumberOf(toDayNumber(monday))) : NONE;
}

/** A channel's weeks, eight counts each: its days and the whole of it. */
export function useCounts(channel: ChannelId, mondays: readonly CalendarDate[]): readonly Count[] {
  const shows = useShows();
  return useFindings(useShallow(({ index }) => mondays.flatMap((monday) => countWeek(index ? entriesOf(index, channel, monday) : NONE, shows))));
}

const everything = (): boolean => true;
/** The same for several channels together, as numbers. */
export function useSums(channels: readonly ChannelId[], mondays: readonly CalendarDate[]): readonly number[] {
  return useFindings(useShallow(({ index }) => mondays.flatMap((monday) => {
    const all = channels.map((channel) => countWeek(index ? entriesOf(index, channel, monday) : NONE, everything));
    return [0, 1, 2, 3, 4, 5, 6, 7].map((at) => sumOf(all.flatMap((week) => week[at] ?? [])));
  })));
}

/** How many ideas stand on each of some days of a channel: they count nowhere, and yet somebody thought of something. */
export function useIdeas(channel: ChannelId, dates: readonly CalendarDate[]): readonly number[] {
  return useDays(useShallow(({ index }) => dates.map((date) =>
    index.on(date).reduce((sum, { card, placements }) => sum + (card.status === 'idea' ? placements.filter((placement) => placement.channel === channel).length : 0), 0))));
}
