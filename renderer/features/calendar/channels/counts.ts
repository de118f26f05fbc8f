/** What counts on a channel, day by day and for the week: as the rules count it (planning rules §4), stories apart. */
import type { Entry } from '../../../../shared/collisions/entry.ts';
import { mondayOfNumber } from '../../../../shared/collisions/entry.ts';
import type { Card } from '../../../../shared/domain/records.ts';

export interface Count {
  /** All that are no stories. */
  readonly posts: number;
  readonly stories: number;
  /** How many of either the filter shows. */
  readonly shownPosts: number;
  readonly shownStories: number;
}

const counts = new Map<string, Count>();
/** One object for equal counts, so that what is as before is not drawn anew. */
function countOf(posts: number, stories: number, shownPosts: number, shownStories: number): Count {
  const key = `${posts} ${stories} ${shownPosts} ${shownStories}`;
  let count = counts.get(key);
  if (!count) counts.set(key, (count = { posts, stories, shownPosts, shownStories }));
  return count;
}

const DAYS = 7;
/** Of the placements of a channel's week: what each of the seven days has, and last the whole week, with what has no day in it. */
export function countWeek(entries: readonly Entry[], shows: (card: Card) => boolean): readonly Count[] {
  const tally = Array.from({ length: DAYS + 1 }, () => [0, 0, 0, 0] as [number, number, number, number]);
  for (const { day, week, story, card } of entries) {
    const kind = story ? 1 : 0;
    const shown = shows(card) ? 1 : 0;
    for (const at of day === null ? [DAYS] : [day - mondayOfNumber(week), DAYS]) {
      tally[at]![kind] += 1; // a day of the week, or the week
      tally[at]![kind === 1 ? 3 : 2] += shown;
    }
  }
  return tally.map((parts) => countOf(...parts));
}

/** Several together: a day on all channels. */
export const sumOf = (some: readonly Count[]): number => some.reduce((sum, { posts, stories }) => sum + posts + stories, 0);
