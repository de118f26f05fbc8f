/**
 * How long a post is on X: its published configuration, version 3 (docs.x.com, "Counting characters"). Latin, Greek, Cyrillic and common
 * punctuation count one each, everything else two, an emoji two however it is put together, a link twenty-three.
 */
import { linksIn } from './x-links.ts';

const LINK_LENGTH = 23;
/** As it is put together, or a single sign that may be drawn as one; letters and figures only with their mark. */
const EMOJI = /^(?:\p{RGI_Emoji}(?!\uFE0F)|[\p{Emoji}--[0-9#*©®]]\uFE0F?(?!\uFE0E)|\p{RGI_Emoji})/v;
const isLight = (code: number): boolean => code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037);

/** The weighted length of a text on X. */
export function xLength(text: string): number {
  const composed = text.normalize('NFC');
  let length = 0;
  let at = 0;
  for (const { from, to } of linksIn(composed)) {
    length += weightOf(composed.slice(at, from)) + LINK_LENGTH;
    at = to;
  }
  return length + weightOf(composed.slice(at));
}

function weightOf(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!; // `at` is inside
    const emoji = mayBeEmoji(code) ? EMOJI.exec(text.slice(at, at + 40)) : null;
    weight += emoji || !isLight(code) ? 2 : 1;
    at += emoji?.[0].length ?? (code > 0xffff ? 2 : 1);
  }
  return weight;
}

/** Most text is not: the pattern is not asked for every letter. */
const mayBeEmoji = (code: number): boolean => code > 0x2000 || code === 0xa9 || code === 0xae || (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a;
