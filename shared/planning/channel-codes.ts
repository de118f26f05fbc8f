/** Short names of channels for paper: the platform's glyph, and as much of the account as tells it from the others of that platform. No colour is needed to read them. */
import { PLATFORM_GLYPHS } from '../domain/defaults.ts';
import type { Channel, ChannelId } from '../domain/records.ts';

export function channelCodes(channels: readonly Channel[]): ReadonlyMap<ChannelId, string> {
  return new Map(channels.map((channel) => {
    const glyph = PLATFORM_GLYPHS[channel.platform];
    const others = channels.filter((other) => other !== channel && PLATFORM_GLYPHS[other.platform] === glyph).map(({ account }) => account);
    return [channel.id, others.length === 0 ? glyph : `${glyph} ${shortest(channel.account, others)}`];
  }));
}

/** The beginning that no other account has; all of it where they are alike. */
function shortest(account: string, others: readonly string[]): string {
  for (let length = 1; length < account.length; length++) {
    const beginning = account.slice(0, length);
    if (!others.some((other) => other.startsWith(beginning))) return beginning;
  }
  return account;
}
