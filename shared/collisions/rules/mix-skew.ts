import type { CategoryId } from '../../domain/records.ts';
import type { Entry, MixWindow } from '../entry.ts';
import type { Finding } from '../finding.ts';
import type { EffectiveRule } from '../settings.ts';
import { findingAbout } from './week-rule.ts';

/** Of fewer placements no shares are told. */
const FEWEST = 10;

/** The figures of a mix, and the placements behind them, in order. */
export interface Mix {
  readonly targets: MixWindow['targets'];
  readonly total: number;
  readonly count: (category: CategoryId) => number;
  readonly entries: (category: CategoryId) => readonly Entry[];
  /** Findings to be told again where their figures are the same, whatever placements are behind them. */
  readonly told?: readonly Finding[];
}

/** A category's share of the window's placements is too many percentage points off its target (planning rules §4 mix-skew). */
export function mixSkew({ targets, total, count, entries, told = [] }: Mix, { on, limit }: EffectiveRule): Finding[] {
  if (!on || total < FEWEST) return [];
  return targets.flatMap(({ category, target }) => {
    const share = (100 * count(category)) / total;
    if (Math.abs(share - target) <= limit) return [];
    const same = told.find((finding) => finding.category === category && finding.count === Math.round(share) && finding.limit === target);
    return [same ?? findingAbout('mix-skew', `${category}||`, { category, count: Math.round(share), limit: target, entries: entries(category) })];
  });
}
