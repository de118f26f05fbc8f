/** Feeds: calendars at addresses that carry a key of their own. Whoever has an address reads that calendar, and nothing else. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Host } from '../host/host.ts';

/** The path of a feed. Its key is made of the workspace's and the feed's id, so that no record, log or copy holds one. */
export function feedPath(workspaceKey: string, feed: string): string {
  return `/feed/${encodeURIComponent(feed)}.${keyOf(workspaceKey, feed)}.ics`;
}

const keyOf = (workspaceKey: string, feed: string): string => createHmac('sha256', workspaceKey).update(`feed ${feed}`).digest('base64url');

/** Gives the calendar of a feed by the last part of its path; null for anything that is none, without a word about why. */
export type Feeds = (file: string) => string | null;

/** The feeds of a host. One that is asked for again is made anew only when the plan or the day is another. */
export function feedsOf(host: Pick<Host, 'feed' | 'today' | 'rev'>, workspaceKey: string): Feeds {
  const made = new Map<string, { readonly as: string; readonly calendar: string }>();
  return (file) => {
    const [, feed = '', shown = ''] = /^(.+)\.([\w-]{43})\.ics$/u.exec(file) ?? [];
    if (shown === '' || !timingSafeEqual(Buffer.from(shown), Buffer.from(keyOf(workspaceKey, feed)))) return null;
    const as = `${host.rev} ${host.today()}`;
    const known = made.get(feed);
    if (known?.as === as) return known.calendar;
    const calendar = host.feed(feed);
    if (calendar === null) made.delete(feed);
    else made.set(feed, { as, calendar });
    return calendar;
  };
}
