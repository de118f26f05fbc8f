/** Medians, ratios to the reference in the same run, and growth with size: what `npm run bench` prints. */
import { KINDS } from './measure.ts';
import type { Figures, Subject } from './measure.ts';

export interface Sample {
  readonly subject: string;
  readonly kind: Subject['kind'];
  readonly n: number;
  readonly figures: Figures;
}

/** The middle of some numbers; the mean of the two in the middle where they are even in number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

const WHAT: Readonly<Record<keyof Figures, string>> = {
  load: 'load (ms)', elements: 'elements', heap: 'heap (MB)', create: 'create (ms)', dragFrame: 'longest drag frame (ms)',
  dragTask: 'longest task of drag and drop (ms; 0: none over 50)', settle: 'drop → settled (ms)', next: 'next month, or weeks (ms)',
  nextTask: 'longest task of next month (ms; 0: none over 50)', scrollFrame: 'longest frame of scrolling (ms)', scrollTask: 'longest task of scrolling (ms; 0: none over 50)',
};

/** Markdown tables, one per kind: a row per figure, a column per size; ours, the reference's, and the ratio. */
export function report(samples: readonly Sample[]): string {
  return KINDS.map((kind) => table(kind, samples.filter((s) => s.kind === kind))).join('\n');
}

function table(kind: string, samples: readonly Sample[]): string {
  const sizes = [...new Set(samples.map((s) => s.n))].toSorted((a, b) => a - b);
  const reference = samples.find((s) => s.subject !== 'Wheelhouse')?.subject;
  if (sizes.length === 0 || !reference) return '';
  const of = (subject: string, n: number, key: keyof Figures): number | null => {
    const values = samples.filter((s) => s.subject === subject && s.n === n).flatMap((s) => s.figures[key] ?? []);
    return values.length > 0 ? median(values) : null;
  };
  const cell = (ours: number | null, theirs: number | null): string =>
    ours === null ? '–' : theirs === null || theirs === 0 ? ours.toFixed(0) : `${ours.toFixed(0)} / ${theirs.toFixed(0)} = **${(ours / theirs).toFixed(2)}×**`;
  const rows = (Object.keys(WHAT) as (keyof Figures)[]).flatMap((key) => {
    const ours = sizes.map((n) => of('Wheelhouse', n, key));
    if (ours.every((value) => value === null)) return [];
    const cells = sizes.map((n, i) => cell(ours[i] ?? null, of(reference, n, key)));
    return [`| ${WHAT[key]} | ${cells.join(' | ')} | ${growth(sizes, ours)} |`];
  });
  const head = `| ${kind}: ours / ${reference} | ${sizes.join(' | ')} | growth b |`;
  return ['', head, `|${' --- |'.repeat(sizes.length + 2)}`, ...rows, ''].join('\n');
}

/** b in t ~ n^b between the smallest and the largest size: 0 is flat, 1 is proportional. */
function growth(sizes: readonly number[], values: readonly (number | null)[]): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || sizes.length < 2) return '–';
  return (Math.log(last / first) / Math.log(sizes.at(-1)! / sizes[0]!)).toFixed(2);
}
