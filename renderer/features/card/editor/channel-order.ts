/** The channels that a card can be put on, in the order they are offered. */
import type { Channel } from '../../../../shared/domain/records.ts';

/** Primary channels first, then by name; the archived ones left out. */
export function openChannels({ channels }: { readonly channels: { values(): Iterable<Channel> } }): Channel[] {
  return [...channels.values()].filter((channel) => !channel.archived).sort((a, b) => Number(b.primary) - Number(a.primary) || a.name.localeCompare(b.name, 'sv'));
}
