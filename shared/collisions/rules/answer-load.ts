import { compareEntries } from '../entry.ts';
import type { AnswerDay } from '../entry.ts';
import type { Finding } from '../finding.ts';
import type { EffectiveRule } from '../settings.ts';
import { findingOf } from './week-rule.ts';

/** More cards that expect many comments go out on a date than can be answered (planning rules §4 answer-load). */
export function answerLoad(entries: AnswerDay['entries'], { on, limit }: EffectiveRule): Finding[] {
  if (!on || entries.length <= limit) return [];
  const count = new Set(entries.map(({ card }) => card.id)).size;
  return count > limit ? [findingOf('answer-load', entries.toSorted(compareEntries), { count, limit })] : [];
}
