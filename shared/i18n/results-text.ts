/** Results in a few words: "10 329 nådda · engagemang 6,7 %". */
import type { Results } from '../planning/results.ts';
import type { Translate } from './messages.ts';

/** By how much they tell. Reactions are only said where the engagement rate is unknown. */
const TOLD = ['reach', 'engagement', 'reactions', 'comments', 'clicks', 'views', 'shares', 'cost', 'spend'] as const satisfies readonly (keyof Results)[];
/** Shares and costs go with so many decimals; what is counted is whole. */
const TENTHS: Readonly<Partial<Record<keyof Results, number>>> = { engagement: 10, cost: 100 };

/** What results say, the first so many that are known; empty for none. Numbers are in the language's own form. */
export function resultsText(results: Results | null, t: Translate, most = 2): string {
  if (!results) return '';
  const known = TOLD.filter((name) => results[name] !== null && (name !== 'reactions' || results.engagement === null));
  return known.slice(0, most).map((name) => t(`results.said.${name}`, { value: rounded(name, results[name] ?? 0) })).join(' · ');
}

function rounded(name: keyof Results, value: number): number {
  const parts = TENTHS[name] ?? 1;
  return Math.round(value * parts) / parts;
}
