/** What of a post is longer than its platform takes, or than it had better be. */
import { hashtagsIn, lengthOf } from './length.ts';
import type { Measure } from './length.ts';
import type { Length, Reads } from './reads.ts';

export interface Excess {
  readonly what: 'title' | 'text' | 'hashtags';
  /** Whether the platform refuses it, or only shows less of it. */
  readonly kind: 'limit' | 'advice';
  readonly is: number;
  readonly most: number;
}

/** The most serious of each: over the limit, else over what is advised. */
export function excessOf({ title, text }: { readonly title: string; readonly text: string }, reads: Reads): readonly Excess[] {
  return [
    ...over('title', reads.title, (counts) => lengthOf(title, counts)),
    ...over('text', reads.text, (counts) => lengthOf(text, counts)),
    ...over('hashtags', reads.hashtags && { ...reads.hashtags, counts: 'signs' }, () => hashtagsIn(text)),
  ];
}

function over(what: Excess['what'], length: Length | null, count: (counts: Measure) => number): readonly Excess[] {
  if (!length || (length.limit === null && length.advice === null)) return [];
  const { limit, advice, counts } = length;
  const is = count(counts);
  if (limit !== null && is > limit) return [{ what, kind: 'limit', is, most: limit }];
  return advice !== null && is > advice ? [{ what, kind: 'advice', is, most: advice }] : [];
}
