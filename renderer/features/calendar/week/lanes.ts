/** Blocks of a day side by side: none hides another, and together they are as wide as the day. */

/** From minute `start` to before minute `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a block lies across the day: its left edge and width in parts of `of`. */
export interface Lane {
  readonly at: number;
  readonly wide: number;
  readonly of: number;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * A lane for each block. They come in order of time, then as dragged: of those that begin together the first is leftmost.
 * Blocks that touch each other, directly or through others, share the day's width; each is as wide as its neighbours let it.
 */
export function lanesOf(blocks: readonly Span[]): readonly Lane[] {
  const lanes: Lane[] = [];
  for (let first = 0; first < blocks.length; ) {
    const last = groupEnd(blocks, first);
    lanes.push(...groupLanes(blocks.slice(first, last)));
    first = last;
  }
  return lanes;
}

/** The index after the last block that hangs together with the one at `first`. */
function groupEnd(blocks: readonly Span[], first: number): number {
  let end = -Infinity;
  let at = first;
  for (; at < blocks.length; at++) {
    const { start, end: ends } = blocks[at]!; // at is within
    if (at > first && start >= end) break;
    end = Math.max(end, ends);
  }
  return at;
}

function groupLanes(group: readonly Span[]): Lane[] {
  const ends: number[] = []; // when each lane is free again
  const at = group.map(({ start, end }) => {
    const free = ends.findIndex((until) => until <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
  return group.map((block, i) => {
    const right = group.flatMap((other, j) => (at[j]! > at[i]! && meet(block, other) ? [at[j]!] : [])); // one for each block
    return { at: at[i]!, wide: Math.min(ends.length, ...right) - at[i]!, of: ends.length };
  });
}
