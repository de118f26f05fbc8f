/** Things in a row that must not overlap: where each goes, as near as can be to where it would be. */

interface Block {
  sum: number;
  weight: number;
  count: number;
}

/**
 * Positions as near as possible to `want` (least weighted squares) in the given order, neighbours half of each one's size apart,
 * all within `low` and `high` where there is room. Pool adjacent violators (Ayer et al. 1955), then clip: O(n).
 */
export function spread(want: readonly number[], size: readonly number[], weight: readonly number[], low: number, high: number): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const one of size) {
    offsets.push(total + one / 2);
    total += one;
  }
  const blocks: Block[] = [];
  want.forEach((wanted, i) => {
    const heavy = weight[i] ?? 1;
    const block = { sum: (wanted - offsets[i]!) * heavy, weight: heavy, count: 1 }; // there is one for each
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      blocks.pop();
      block.sum += last.sum;
      block.weight += last.weight;
      block.count += last.count;
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ sum, weight: heavy, count }) => {
    const start = Math.max(low, Math.min(high - total, sum / heavy));
    return Array.from({ length: count }, () => start);
  }).map((start, i) => start + offsets[i]!); // as many as before
}

/** How many of some angles, in order, go to the right column: those of the first half turn; a column that is full hands those nearest the axis over. */
export function toTheRight(angles: readonly number[], capacity: number): number {
  let cut = angles.findIndex((angle) => angle >= Math.PI);
  if (cut < 0) cut = angles.length;
  if (angles.length > 2 * capacity) return Math.ceil(angles.length / 2);
  return Math.max(angles.length - capacity, Math.min(capacity, cut));
}
