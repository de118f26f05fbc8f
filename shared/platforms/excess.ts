/** What of a post is longer than its platform takes, or than it had better be. */
import { hashtagsIn, lengthOf } from './length.ts';
import type { Reads } from './reads.ts';

export interface Excess {
  readonly what: 'title' | 'text' | 'hashtags';
  /** Whether the platform refuses it, or only shows less of it. */
  readonly kind: 'limit' | 'advice';
  readonly is: number;
  readonly most: number;
}

/** The most serious of each: over the limit, else over what is advised. */
export function excessOf({ title, text }: { readonly title: string; readonly text: string }, reads: Reads): readonly Excess[] {
  const found: Excess[] = [];
  for (const [what, said, { limit, advice, counts }] of [['title', title, reads.title ?? NO_LENGTH], ['text', text, reads.text]] as const) {
    const is = limit === null && advice === null ? 0 : lengthOf(said, counts);
    if (limit !== null && is > limit) found.push({ what, kind: 'limit', is, most: limit });
    else if (advice !== null && is > advice) found.push({ what, kind: 'advice', is, most: advice });
  }
  const hashtags = reads.hashtags === null ? 0 : hashtagsIn(text);
  if (reads.hashtags !== null && hashtags > reads.hashtags) found.push({ what: 'hashtags', kind: 'limit', is: hashtags, most: reads.hashtags });
  return found;
}
const NO_LENGTH = { limit: null, advice: null, counts: 'signs' } as const;
