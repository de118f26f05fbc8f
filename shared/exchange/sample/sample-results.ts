/** What the sample's publications brought, and how many follow its channels. The same id gives the same figures. */
import type { Figures, Followers, Format } from '../../domain/records.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { NO_FIGURES } from '../../planning/results.ts';
import type { ChannelKey } from './sample-card.ts';

/** How many follow today; the blog has readers and no followers. */
const FOLLOW: Readonly<Record<ChannelKey, number>> = { fbk: 8240, fbv: 5410, igk: 4120, ign: 1870, lik: 2630, blog: 0 };
/** So many months are counted, each a little more than the one before. */
const MONTHS = 15;
const GROWTH = 0.011;
/** A post on the blog is read by some hundreds. */
const READERS = 640;

/** The counts of a channel at the ends of the months before a day. */
export function sampleFollowers(key: ChannelKey, today: CalendarDate): readonly Followers[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: FOLLOW[key] ? MONTHS : 0 }, (_, i) => {
    const month = now - MONTHS + i;
    return { month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, count: Math.round(FOLLOW[key] * (1 - GROWTH * (MONTHS - i))) };
  });
}

/** What a publication brought: some do three times as well as others. */
export function sampleFigures(id: string, key: ChannelKey, format: Format, sponsored: boolean): Figures {
  const [luck, warmth] = [chance(id), chance(`${id} again`)];
  const followers = FOLLOW[key];
  if (followers === 0) return { ...NO_FIGURES, reach: Math.round(READERS * (0.5 + luck)), comments: Math.round(3 * warmth) };
  const reach = Math.round(followers * (0.4 + luck) * (sponsored ? 2.2 : 1) * (format === 'story' ? 0.3 : 1));
  const reactions = Math.round(followers * (0.012 + 0.07 * luck * warmth) * (format === 'story' ? 0.2 : 1));
  return {
    reach, reactions, comments: Math.round(reactions * 0.12 * warmth), shares: Math.round(reactions * 0.15 * luck), clicks: format === 'story' ? null : Math.round(reach * 0.02 * (luck + warmth)),
    views: format === 'reel' || format === 'video' ? Math.round(reach * (0.6 + warmth)) : null, spend: sponsored || format === 'ad' ? 500 * (1 + Math.floor(4 * luck)) : null,
  };
}

/** A number from 0 up to 1 that a text always gives (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 1000 / 1000;
}
