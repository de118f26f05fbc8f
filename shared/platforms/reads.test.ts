import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, PLATFORMS } from '../domain/records.ts';
import { cutOnX, cutText } from './cut.ts';
import { excessOf } from './excess.ts';
import { lengthOf, signsOf } from './length.ts';
import { SCREENS, readsAs, readsOn } from './reads.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 800 }),
  fc.array(fc.constantFrom('ord', 'kommun.se/sommar', '👨‍👩‍👧', '\n', '\n\n', '🇸🇪', 'ett längre ord', 'e\u0301'), { maxLength: 120 }).map((words) => words.join(' ')),
);
const anyReads = fc.constantFrom(...PLATFORMS.flatMap((platform) => FORMATS.map((format) => readsOn(platform, format))));
const anyScreen = fc.constantFrom(...SCREENS);

describe('where a text is cut', () => {
  it('loses nothing, splits no sign, shows no more than the platform does', () => {
    fc.assert(fc.property(anyText, anyReads, anyScreen, (text, reads, screen) => {
      const { shown, rest } = readsAs(text, reads, screen);
      expect(shown + rest).toBe(text);
      expect([...signsOf(shown), ...signsOf(rest)]).toEqual(signsOf(text));
      if (rest.trim() !== '' && reads.cut) expect(lengthOf(shown, reads.text.counts === 'x' ? 'x' : 'signs')).toBeLessThanOrEqual(reads.cut[screen].signs);
      if (!reads.cut) expect(rest).toBe('');
    }));
  });

  it('cuts between words, and within one that is too long', () => {
    expect(cutText('Nu öppnar vi anmälan till sommarlovet', { signs: 15, lines: null })).toEqual({ shown: 'Nu öppnar vi', rest: ' anmälan till sommarlovet' });
    expect(cutText('Sommarlovsaktiviteter', { signs: 10, lines: null }).shown).toBe('Sommarlovs');
    expect(cutText('Ryms precis', { signs: 11, lines: 1 }).rest).toBe('');
  });

  it('counts a broken line as a line, an empty one too', () => {
    expect(cutText('Ett\n\nTre\nFyra', { signs: 125, lines: 3 })).toEqual({ shown: 'Ett\n\nTre', rest: '\nFyra' });
  });

  it('shows as much on X as a post there holds', () => {
    const text = `${'å'.repeat(250)} kommun.se/en/mycket/lang/adress och mer`;
    expect(lengthOf(cutOnX(text, 280).shown, 'x')).toBeLessThanOrEqual(280);
    expect(cutOnX('kort', 280)).toEqual({ shown: 'kort', rest: '' });
  });
});

describe('what a platform takes', () => {
  it('says what is said of the format, else of the platform', () => {
    expect(readsOn('instagram', 'post')).toMatchObject({ cut: { phone: { signs: 125 } }, text: { limit: 2200 }, pictures: ['4:5', '3:4', '1:1'] });
    expect(readsOn('instagram', 'reel')).toMatchObject({ text: { limit: 2200 }, pictures: ['9:16'] });
    expect(readsOn('facebook', 'story')).toMatchObject({ onPicture: true, cut: null });
    expect(readsOn('other', 'post')).toMatchObject({ text: { limit: null }, cut: null, pictures: [] });
  });

  it('tells a limit from an advice, and names each once', () => {
    const long = 'a'.repeat(2201);
    expect(excessOf({ title: '', text: `${long} #a #b #c #d #e #f` }, readsOn('instagram', 'post'))).toEqual([
      { what: 'text', kind: 'limit', is: 2219, most: 2200 }, { what: 'hashtags', kind: 'advice', is: 6, most: 5 },
    ]);
    expect(excessOf({ title: '', text: '#a '.repeat(31) }, readsOn('instagram', 'reel'))).toEqual([{ what: 'hashtags', kind: 'limit', is: 31, most: 30 }]);
    expect(excessOf({ title: 'a'.repeat(80), text: '' }, readsOn('youtube', 'video'))).toEqual([{ what: 'title', kind: 'advice', is: 80, most: 70 }]);
    expect(excessOf({ title: 'a'.repeat(101), text: 'å'.repeat(2501) }, readsOn('youtube', 'video'))).toEqual([
      { what: 'title', kind: 'limit', is: 101, most: 100 }, { what: 'text', kind: 'limit', is: 5002, most: 5000 },
    ]);
    expect(excessOf({ title: 'a'.repeat(500), text: 'a'.repeat(5000) }, readsOn('other', 'post'))).toEqual([]);
  });
});
