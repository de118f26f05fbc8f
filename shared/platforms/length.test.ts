import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import known from './fixtures/x-lengths.json' with { type: 'json' };
import { hashtagsIn, lengthOf, signsOf } from './length.ts';

const anyText = fc.string({ unit: 'grapheme' });

describe('the length of a post on X', () => {
  // Counted by X's own twitter-text 3.1.0, which is no longer kept: decision 0023 says how these were made.
  it('is what X says of 357 texts with emoji, links, dots, other scripts', () => {
    const rows = known as [string, number][]; // as they were written: text and length
    expect(rows.map(([text]) => [text, lengthOf(text, 'x')])).toEqual(rows);
  });

  it('counts an emoji of any make as two, also newer ones than twitter-text knows', () => {
    expect(lengthOf('👩🏽‍🚀', 'x')).toBe(2);
    expect(lengthOf('🧑‍💻🫶🏿', 'x')).toBe(4);
  });

  it('does not change with how letters are composed', () => {
    fc.assert(fc.property(anyText, (text) => lengthOf(text.normalize('NFD'), 'x') === lengthOf(text.normalize('NFC'), 'x')));
  });

  it('lies between the signs and twice the code points, where there is no link', () => {
    fc.assert(fc.property(anyText.filter((text) => !text.includes('.')), (text) => {
      const length = lengthOf(text, 'x');
      expect(length).toBeLessThanOrEqual(2 * [...text.normalize('NFC')].length);
      expect(length).toBeGreaterThanOrEqual(signsOf(text.normalize('NFC')).length);
    }));
  });
});

describe('other measures', () => {
  it('counts what a reader sees as one, UTF-16 units, bytes', () => {
    const text = 'Åh 👨‍👩‍👧‍👦';
    expect([lengthOf(text, 'signs'), lengthOf(text, 'utf16'), lengthOf(text, 'bytes')]).toEqual([4, 14, 29]);
  });

  it('counts bytes as UTF-8 does', () => {
    fc.assert(fc.property(anyText, (text) => lengthOf(text, 'bytes') === Buffer.byteLength(text)));
  });

  it('counts hashtags, and no figures or parts of addresses', () => {
    expect(hashtagsIn('#Norrköping, (#sommar_2026) #1 kommun.se/a#b C#dur ##två')).toBe(3);
    expect(hashtagsIn('')).toBe(0);
  });
});
