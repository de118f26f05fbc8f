/** What two texts have in common, word by word, and what each has alone. */

/** A run of a text; `differs`: the other text lacks it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** So many words are compared, as their number squared is what it takes; what comes after them is left unmarked. */
const AT_MOST = 2_000;

/** Both texts in pieces, in order; together the pieces are the text. Words are compared without regard to case or punctuation. */
export function compareTexts(one: string, other: string): readonly [readonly Piece[], readonly Piece[]] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [keptA, keptB] = commonWords(a.slice(0, AT_MOST).map(plain), b.slice(0, AT_MOST).map(plain));
  return [pieces(a, keptA), pieces(b, keptB)];
}

/** Words, each with the space after it. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || word.trim();

/** The longest run of words that both have in the same order: which words of each belong to it. */
export function commonWords(a: readonly string[], b: readonly string[]): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width); // of a from i on and b from j on
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] = a[i] === b[j] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!); // all in range
    }
  }
  const [keptA, keptB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j;
    if (a[i] === b[j]) {
      keptA.add(i++);
      keptB.add(j++);
    } else if (longest[at + width]! >= longest[at + 1]!) i++;
    else j++;
  }
  return [keptA, keptB];
}

function pieces(words: readonly string[], kept: ReadonlySet<number>): readonly Piece[] {
  const runs: { text: string; differs: boolean }[] = [];
  words.forEach((word, i) => {
    const differs = i < AT_MOST && !kept.has(i);
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += word;
    else runs.push({ text: word, differs });
  });
  return runs;
}
