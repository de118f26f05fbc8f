/** Where a platform cuts a text in the feed, before "more". */
import { lengthOf, signsOf } from './length.ts';

/** So many characters, on so many lines; a line that the writer breaks is a line however short. */
export interface Cut {
  readonly signs: number;
  /** Null where only the characters count. */
  readonly lines: number | null;
}

/** What is shown at first and what is behind "more"; together the whole text. */
export interface CutText {
  readonly shown: string;
  readonly rest: string;
}

/** Cut between words rather than within one, unless that would take this share of what is shown. */
const MOST_LOST = 0.2;

/** A text as it is shown before "more". Never splits what a reader sees as one sign. */
export function cutText(text: string, { signs: most, lines }: Cut): CutText {
  const signs = signsOf(text.trimEnd());
  const end = Math.min(endOfLines(signs, lines, most), most);
  if (end >= signs.length) return { shown: text, rest: '' };
  return cutBefore(signs, end, text);
}

/** Cut so that no more than `end` signs are shown, and no word is broken if that can be helped. */
function cutBefore(signs: readonly string[], end: number, text: string): CutText {
  const word = /\s/.test(signs[end] ?? '') ? end : signs.slice(0, end).findLastIndex((sign) => /\s/.test(sign));
  const at = word >= end * (1 - MOST_LOST) ? word : end;
  const shown = signs.slice(0, at).join('').trimEnd();
  return { shown, rest: text.slice(shown.length) };
}

/** How many signs fit on the lines, where a line holds its share of the characters. */
function endOfLines(signs: readonly string[], lines: number | null, most: number): number {
  if (lines === null) return signs.length;
  const width = Math.ceil(most / lines);
  let line = 1;
  let filled = 0;
  for (const [at, sign] of signs.entries()) {
    if (sign === '\n' || sign === '\r\n') {
      line++;
      filled = 0;
    } else if (++filled > width) {
      line++;
      filled = 1;
    }
    if (line > lines) return at;
  }
  return signs.length;
}

/** The longest beginning of a text that is no longer than `most` on X: what a post there shows before "Show more". */
export function cutOnX(text: string, most: number): CutText {
  if (lengthOf(text, 'x') <= most) return { shown: text, rest: '' };
  const signs = signsOf(text.slice(0, most * 60)); // a link can be long; nothing that fits is longer
  const beginning = (count: number) => signs.slice(0, count).join('');
  let [fits, over] = [0, signs.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (lengthOf(beginning(middle), 'x') <= most) fits = middle;
    else over = middle;
  }
  return cutBefore(signs, fits, text);
}
