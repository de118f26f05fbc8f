/** Where something goes out, as short as the room says it: the usual format and a platform's main account go unwritten. */
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import type { Card, Channel, Placement } from '../../../../shared/domain/records.ts';
import type { State } from '../../../../shared/domain/state.ts';
import { weekdayNames } from '../../../../shared/i18n/dates.ts';
import { toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import { sameSlot, slotDate, slotTime } from '../../../../shared/planning/slot.ts';
import type { Words } from './line.ts';

export interface Chip {
  readonly code: string;
  /** What is not the usual: account, format, a time of its own. */
  readonly rest: string;
  /** All of it, for those who listen. */
  readonly name: string;
}

/** The account that people mean when they only name the platform: its first primary channel. */
function isMain(channel: Channel, channels: State['channels']): boolean {
  const own = [...channels.values()].filter(({ platform, archived }) => platform === channel.platform && !archived);
  return (own.find(({ primary }) => primary) ?? own[0])?.id === channel.id;
}

/** "FB", "FB Visit". */
export function channelCode(channel: Channel | undefined, channels: State['channels']): string {
  if (!channel) return '';
  return isMain(channel, channels) ? PLATFORM_GLYPHS[channel.platform] : `${PLATFORM_GLYPHS[channel.platform]} ${channel.account}`;
}

/** The chips of some placements of a card; a time of its own is said where it is another than the card's. */
export function chipsOf(card: Card, placements: readonly Placement[], { channels }: Pick<State, 'channels'>, { t, language }: Words): readonly Chip[] {
  return placements.flatMap(({ channel: id, format, slot }) => {
    const channel = channels.get(id);
    if (!channel) return [];
    const usual = channel.formats[0] ?? 'post';
    const date = slot && slotDate(slot);
    const own = slot && !sameSlot(slot, card.slot) ? [date && date !== slotDate(card.slot) ? weekdayNames(language, 'short')[weekdayOf(toDayNumber(date)) - 1] : '', slotTime(slot) ?? ''] : [];
    const rest = [isMain(channel, channels) ? '' : channel.account, format === usual ? '' : t(`word.format.${format}`).toLowerCase(), ...own].filter(Boolean).join(' ');
    return [{ code: PLATFORM_GLYPHS[channel.platform], rest, name: [channel.name, format === usual ? '' : t(`word.format.${format}`), ...own].filter(Boolean).join(' ') }];
  });
}
