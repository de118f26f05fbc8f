/** How a post reads on a platform: what it holds at most, where it is cut, the shape of its picture. */
import type { Format, Platform } from '../domain/records.ts';
import type { Cut, CutText } from './cut.ts';
import { cutOnX, cutText } from './cut.ts';
import type { Measure } from './length.ts';
import { ON_PLATFORM } from './on-platform.ts';

export const SCREENS = ['phone', 'desktop'] as const;
export type Screen = (typeof SCREENS)[number];

/** How long something may be (the platform refuses more) and had better be (it accepts more, and shows less). */
export interface Length {
  readonly limit: number | null;
  readonly advice: number | null;
  readonly counts: Measure;
}

/** Width to height, as editors say it. */
export type Shape = '1:1' | '4:5' | '3:4' | '9:16' | '16:9' | '1.91:1';

export interface Reads {
  /** The card's title goes out too: a video's title, an article's, a letter's subject. Null where only the text does. */
  readonly title: Length | null;
  readonly text: Length;
  /** How many hashtags; null where nobody counts them. */
  readonly hashtags: Omit<Length, 'counts'> | null;
  /** What is seen before "more"; null where all of it is. */
  readonly cut: Readonly<Record<Screen, Cut>> | null;
  /** The text is written on the picture. */
  readonly onPicture: boolean;
  /** The shape that its picture is best made in, and others that are shown whole; none where it is anybody's choice. */
  readonly pictures: readonly Shape[];
}

const PLAIN: Reads = { title: null, text: { limit: null, advice: null, counts: 'signs' }, hashtags: null, cut: null, onPicture: false, pictures: [] };

/** How that format reads on that platform: what is said of the format, else of the platform. */
export function readsOn(platform: Platform, format: Format): Reads {
  const { all, formats } = ON_PLATFORM[platform];
  return { ...PLAIN, ...all, ...formats?.[format] };
}

/** What of a text is seen before "more", and what is behind it. */
export function readsAs(text: string, { cut, text: { counts } }: Reads, screen: Screen): CutText {
  if (!cut) return { shown: text, rest: '' };
  return counts === 'x' ? cutOnX(text, cut[screen].signs) : cutText(text, cut[screen]);
}
