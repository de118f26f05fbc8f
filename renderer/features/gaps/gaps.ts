/** Places where a channel expects something and nothing is planned (planning rules §4 cadence-gap), and how they are filled. */
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { PLATFORM_FORMATS, PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { NewPlacement } from '../../../shared/domain/command.ts';
import type { Channel, ChannelId, PlacementId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { useFilter } from '../../store/filter.ts';
import { useFindings } from '../../store/findings.ts';

/** A channel's day, whether something is expected there or not. */
export interface ChannelDay {
  readonly channel: ChannelId;
  readonly date: CalendarDate;
}
/** A finding that a channel has nothing on a day. */
export type Gap = Finding & ChannelDay;
export const isGap = (finding: Finding): finding is Gap => finding.rule === 'cadence-gap' && finding.channel !== null && finding.date !== null;

/** A day on which a channel is silent belongs to nobody and to no category: of a filter only the channels count. */
export const isShown = ({ channel }: ChannelDay, { channels }: Filter): boolean => channels.length === 0 || channels.includes(channel);

const NONE: readonly CalendarDate[] = [];
/** The gaps of some days, in order, on the channels that are shown. */
export function useGaps(dates: readonly CalendarDate[] = NONE): readonly Gap[] {
  const filter = useFilter();
  return useFindings(useShallow((s) => dates.flatMap((date) => s.open.ofDay(date).filter(isGap).filter((gap) => isShown(gap, filter)))));
}

/** "FB Kommunen". */
export const channelShort = (channel: Channel | undefined): string => (channel ? `${PLATFORM_GLYPHS[channel.platform]} ${channel.account}` : '');

/** A placement on a channel in the format that it mostly has. */
export function newPlacement({ id: channel, formats, platform }: Channel): NewPlacement {
  const format = formats[0] ?? PLATFORM_FORMATS[platform][0] ?? 'post';
  return { id: crypto.randomUUID() as PlacementId, channel, format }; // a new id is one of a placement made here
}
