import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const marked = (one: string, other: string) => compareTexts(one, other).map((pieces) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));

describe('two texts side by side (planning rules §4 repeated-text)', () => {
  test('words that the other lacks are marked, those that only differ in case or punctuation are not', () => {
    expect(marked('Öppet hus på lördag.', 'Öppet hus på söndag')).toEqual(['Öppet hus på [lördag.]', 'Öppet hus på [söndag]']);
    expect(marked('Kom, och titta', 'kom och titta!')).toEqual(['Kom, och titta', 'kom och titta!']);
    expect(marked('Välkommen in', 'Hej! Välkommen genast in')).toEqual(['Välkommen in', '[Hej! ]Välkommen [genast ]in']);
    expect(marked('', 'Något')).toEqual(['', '[Något]']);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '!'), { maxLength: 40 }).map((letters) => letters.join(''));
  test('the pieces are the text, what is common reads the same on both sides, and the same text has nothing marked', () => {
    const words = (pieces: ReturnType<typeof compareTexts>[0]) =>
      pieces.filter(({ differs }) => !differs).flatMap(({ text: run }) => run.split(/\s+/)).map((word) => word.replaceAll(/!/g, '') || word).filter(Boolean);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = compareTexts(one, other);
        expect([left, right].map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual([one, other]);
        expect(words(left)).toEqual(words(right));
        expect(compareTexts(one, one)[0].some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});
