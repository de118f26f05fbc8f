/**
 * The figures of each platform, as of November 2026. Where each comes from, and how sure it is: docs/decisions/0023.
 * A limit is one that the platform states; where it cuts is measured by those who have, and differs with device and version.
 */
import type { Format, Platform } from '../domain/records.ts';
import type { Cut } from './cut.ts';
import type { Length, Reads } from './reads.ts';

interface OnPlatform {
  readonly all: Partial<Reads>;
  readonly formats?: Readonly<Partial<Record<Format, Partial<Reads>>>>;
}

const most = (limit: number, counts: Length['counts'] = 'signs'): Length => ({ limit, advice: null, counts });
const better = (advice: number): Length => ({ limit: null, advice, counts: 'signs' });
const cutAt = (signs: number, lines: number | null): Cut => ({ signs, lines });
const same = (cut: Cut): Reads['cut'] => ({ phone: cut, desktop: cut });

const FREE: Length = { limit: null, advice: null, counts: 'signs' };

/** On the picture there is no caption, and no limit that anybody states. */
const STORY: Partial<Reads> = { text: better(80), hashtags: null, cut: null, onPicture: true, pictures: ['9:16'] };
/** What search engines and shared links show of a page: they state no limit, and cut by width. */
const PAGE: OnPlatform = { all: { title: better(60), cut: { phone: cutAt(120, null), desktop: cutAt(155, null) }, pictures: ['1.91:1'] } };

export const ON_PLATFORM: Readonly<Record<Platform, OnPlatform>> = {
  facebook: {
    all: { text: most(63_206), cut: { phone: cutAt(125, 3), desktop: cutAt(477, 5) }, pictures: ['4:5', '1:1', '1.91:1'] },
    formats: {
      story: STORY,
      reel: { cut: same(cutAt(55, 1)), pictures: ['9:16'] },
      event: { pictures: ['1.91:1'] },
      video: { pictures: ['4:5', '1:1', '16:9'] },
      ad: { text: { ...most(63_206), advice: 125 }, cut: same(cutAt(125, 3)), pictures: ['1:1', '4:5'] },
    },
  },
  instagram: {
    all: { text: most(2200), hashtags: { limit: 30, advice: 5 }, cut: same(cutAt(125, 3)), pictures: ['4:5', '3:4', '1:1'] },
    formats: {
      story: STORY,
      reel: { cut: same(cutAt(55, 1)), pictures: ['9:16'] },
      video: { cut: same(cutAt(55, 1)), pictures: ['9:16'] },
      ad: { text: { ...most(2200), advice: 125 }, pictures: ['1:1', '4:5'] },
    },
  },
  linkedin: {
    all: { text: most(3000), cut: { phone: cutAt(140, 3), desktop: cutAt(210, 3) }, pictures: ['1.91:1', '1:1', '4:5'] },
    formats: {
      article: { title: better(100), text: FREE, cut: null, pictures: ['16:9'] },
      event: { pictures: ['16:9'] },
      video: { pictures: ['16:9', '1:1', '4:5'] },
      ad: { text: { ...most(3000), advice: 150 } },
    },
  },
  x: {
    all: { text: most(280, 'x'), cut: same(cutAt(280, null)), pictures: ['16:9', '1:1'] },
  },
  youtube: {
    all: { title: { ...most(100), advice: 70 }, text: most(5000, 'bytes'), cut: { phone: cutAt(100, 2), desktop: cutAt(157, 3) }, pictures: ['16:9'] },
    formats: { reel: { title: { ...most(100), advice: 40 }, cut: same(cutAt(100, 2)), pictures: ['9:16'] } },
  },
  tiktok: {
    all: { text: most(2200, 'utf16'), hashtags: { limit: null, advice: 5 }, cut: same(cutAt(100, 2)), pictures: ['9:16'] },
  },
  snapchat: { all: STORY },
  blog: PAGE,
  web: PAGE,
  newsletter: { all: { title: better(50), cut: { phone: cutAt(80, null), desktop: cutAt(120, null) } } },
  other: { all: {} },
};
