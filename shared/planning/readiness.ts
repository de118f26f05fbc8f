/** What a card lacks before it can go out: owner, channel, text, picture, approval, as far as the workspace asks for them. */
import { READINESS } from '../domain/records.ts';
import type { Card, Channel, Format, Placement, Platform, Readiness, Settings } from '../domain/records.ts';
import { NO_OWN_TEXT } from '../domain/text-print.ts';
import { columnOf } from './columns.ts';
import type { CalendarDate } from './date.ts';

/** Formats that are a picture or a film wherever they go out. */
const PICTURED: ReadonlySet<Format> = new Set(['story', 'reel', 'video', 'ad']);
/** Platforms on which everything is a picture or a film. */
const PICTURE_PLATFORMS: ReadonlySet<Platform> = new Set(['instagram', 'youtube', 'tiktok', 'snapchat']);

interface Channels {
  get(id: string): Channel | undefined;
}

/** Whether a card is looked at: a post of this week or the next, or overdue, that is not out yet. */
export function isDue(card: Card, today: CalendarDate): boolean {
  if (card.kind !== 'post' || card.status === 'published') return false;
  const column = columnOf(card, today);
  return column === 'this-week' || column === 'next-week';
}

function lacks(what: Readiness, card: Card, placements: readonly Placement[], channels: Channels): boolean {
  switch (what) {
    case 'owner': return card.owners.length === 0;
    case 'channel': return placements.length === 0;
    case 'text': return placements.length === 0 ? card.textPrint === null : placements.some(({ textPrint }) => textPrint === NO_OWN_TEXT || (textPrint ?? card.textPrint) === null);
    case 'picture': {
      const wanted = placements.some(({ format, channel }) => PICTURED.has(format) || PICTURE_PLATFORMS.has(channels.get(channel)?.platform ?? 'other'));
      return card.picture.trim() === '' && wanted;
    }
    case 'approval': return card.status !== 'approved' && card.status !== 'published';
  }
}

const NOTHING: readonly Readiness[] = [];
/** Of what the workspace asks for, what the card lacks; in the order of `READINESS`. */
export function missingOf(card: Card, placements: readonly Placement[], channels: Channels, { readiness }: Pick<Settings, 'readiness'>): readonly Readiness[] {
  const missing = READINESS.filter((what) => readiness.includes(what) && lacks(what, card, placements, channels));
  return missing.length > 0 ? missing : NOTHING;
}
