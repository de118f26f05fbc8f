/** Ideas as they are jotted down: one on each line, with the bullets, numbers and boxes of wherever they were copied from. */
import { TEXT_LENGTH } from '../domain/lengths.ts';

/** So many characters fit a title that people read at a glance; what is longer goes on in the notes. */
export const LONGEST_TITLE = 120;
/** So many ideas are caught in one step. */
export const MOST_IDEAS = 500;

export interface CaughtIdea {
  readonly title: string;
  /** What did not fit the title, from where it was cut; empty where it all did. */
  readonly text: string;
}

/** A bullet, a number or a box before the words, with the space (or the box's own edge) that tells it from a word. */
const MARK = /^(?:[-*+•·‣◦▪▫●○–—]\s+|\(?\d{1,3}[.)]\s+|\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\uFE0F?\s*)/u;
/** A line that is nothing but a mark. */
const ONLY_MARK = /^(?:[-*+•·‣◦▪▫●○–—]|\(?\d{1,3}[.)]|\[[ xX✓]?\]|[☐☑☒✓✔✅]\uFE0F?)$/u;

/** The ideas of a text, one for each line that has words, in order. */
export const ideasOf = (text: string): readonly CaughtIdea[] => text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => ideaOf(line) ?? []);

/** The idea of one line; null where nothing is left without its marks. */
export function ideaOf(line: string): CaughtIdea | null {
  const words = withoutMarks(line.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim());
  if (words === '') return null;
  const cut = cutOf(words);
  return { title: words.slice(0, cut).trimEnd(), text: words.slice(cut).trimStart().slice(0, TEXT_LENGTH) };
}

/** Without the marks before the words; there may be several: “- [ ] …”. */
function withoutMarks(line: string): string {
  let words = line;
  for (let mark = MARK.exec(words); mark; mark = MARK.exec(words)) words = words.slice(mark[0].length);
  return ONLY_MARK.test(words) ? '' : words;
}

/** Where the title ends: behind the last whole word that fits, in a word that is longer than a title by itself. */
function cutOf(words: string): number {
  if (words.length <= LONGEST_TITLE) return words.length;
  const space = words.lastIndexOf(' ', LONGEST_TITLE);
  if (space > 0) return space;
  const half = /[\uD800-\uDBFF]/.test(words[LONGEST_TITLE - 1]!); // it is longer than that
  return half ? LONGEST_TITLE - 1 : LONGEST_TITLE;
}
