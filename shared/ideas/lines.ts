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

/** A bullet or a box before the words, with the space (or the box's own edge) that tells it from a word. */
const MARK = /^(?:[-*+•·‣◦▪▫●○–—]\s+|\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\uFE0F?\s*)/u;
/** A number before the words; before a month it is a day of it. */
const NUMBER = /^\(?\d{1,3}[.)]\s+(?!(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|may|june?|juni|july|juli|aug(?:ust|usti)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L}))/iu;
/** A line that is nothing but a mark. */
const ONLY_MARK = /^(?:[-*+•·‣◦▪▫●○–—]|\(?\d{1,3}[.)]|\[[ xX✓]?\]|[☐☑☒✓✔✅]\uFE0F?)$/u;

/** What turns the direction of all that comes after it, on a screen that everybody looks at. */
const TURNS = /\p{Bidi_Control}/gu;
/** Something that one sees and can say; joiners and the like are part of words and of emoji, but none alone. */
const SAYS = /[\p{L}\p{N}\p{S}]/u;

const plain = (line: string): string => line.toWellFormed().replace(TURNS, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The ideas of a text, one for each line that has words, in order. A number is a mark in a list only, where another line has one too, or a bullet. */
export function ideasOf(text: string): readonly CaughtIdea[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(plain);
  const listed = lines.filter((line) => MARK.test(line) || NUMBER.test(line)).length > 1;
  return lines.flatMap((line) => ideaOf(withoutMarks(line, listed)) ?? []);
}

/** The idea of one text, as it was written; null where it says nothing, or is nothing but a mark. */
export function ideaOf(text: string): CaughtIdea | null {
  const words = plain(text);
  if (!SAYS.test(words) || ONLY_MARK.test(words)) return null;
  const cut = cutOf(words);
  return { title: words.slice(0, cut).trimEnd(), text: words.slice(cut).trimStart().slice(0, TEXT_LENGTH) };
}

/** Without the marks before the words; there may be several: “- [ ] …”. */
function withoutMarks(line: string, numbers: boolean): string {
  const mark = MARK.exec(line) ?? (numbers ? NUMBER.exec(line) : null);
  return mark ? withoutMarks(line.slice(mark[0].length), numbers) : line;
}

/** Where the title ends: behind the last whole word that fits, in a word that is longer than a title by itself. */
function cutOf(words: string): number {
  if (words.length <= LONGEST_TITLE) return words.length;
  const space = words.lastIndexOf(' ', LONGEST_TITLE);
  if (space > 0) return space;
  const half = /[\uD800-\uDBFF]/.test(words[LONGEST_TITLE - 1]!); // it is longer than that
  return half ? LONGEST_TITLE - 1 : LONGEST_TITLE;
}
