/** How long a text is, as each platform counts. */
import { xLength } from './x-length.ts';

/**
 * `signs`: what a reader sees as one (grapheme clusters), for platforms that say "characters" and no more. `utf16`: UTF-16 units, an emoji
 * two or more. `bytes`: of UTF-8, å ä ö two each. `x`: weighted, as X does.
 */
export type Measure = 'signs' | 'utf16' | 'bytes' | 'x';

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** A text taken apart into what a reader sees as one sign each. */
export function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The length of a text, counted so. */
export function lengthOf(text: string, measure: Measure): number {
  switch (measure) {
    case 'signs': return signsOf(text).length;
    case 'utf16': return text.length;
    case 'bytes': return bytesOf(text);
    case 'x': return xLength(text);
  }
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!; // no sign is empty
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** How many hashtags a text has. */
export const hashtagsIn = (text: string): number => text.match(/(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu)?.length ?? 0;
