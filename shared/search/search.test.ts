import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTitles } from './best.ts';
import { folded, nearness, pieces, snippetPieces, withoutEndings, wordsOf } from './match.ts';

const near = (name: string, typed: string) => nearness(folded(name), wordsOf(typed));

describe('what was typed', () => {
  it('is words; what is in quotation marks is one', () => {
    expect([wordsOf('  Ny  ÖPPET '), wordsOf('”nya öppettider” jul'), wordsOf('"nya öpp'), wordsOf('""')]).toEqual([['ny', 'öppet'], ['nya öppettider', 'jul'], ['nya öpp'], []]);
  });

  it('is in a name at its beginning, at the beginning of a word, or inside of one', () => {
    expect([near('Halkbekämpning i centrum', 'halk'), near('Ny halkbekämpning', 'halk'), near('Halkbekämpning', 'bekämpning'), near('Halka', 'bekämpning')]).toEqual([0, 1, 2, null]);
    expect([near('Julmarknad på torget', 'torg jul'), near('E-post', 'post'), near('Åre', 'ÅR'), near('Are', 'år'), near('Över', 'over'), near('A\u030Are', 'åre')]).toEqual([1, 1, 0, null, null, 0]);
  });

  it('is found bent otherwise, without its endings', () => {
    expect([withoutEndings('Undersköterskor'), withoutEndings('undersköterska jul'), withoutEndings('skola'), withoutEndings('jul'), withoutEndings('"öppna skolor"')]).toEqual(['underskötersk', 'undersköters jul', 'skol', null, null]);
  });

  it('shows in the name', () => {
    expect(pieces('Halkbekämpning', ['bekämp'])).toEqual([{ text: 'Halk', asked: false }, { text: 'bekämp', asked: true }, { text: 'ning', asked: false }]);
    expect(snippetPieces('…i \u0002kyrkan\u0003\n kl 18')).toEqual([{ text: '…i ', asked: false }, { text: 'kyrkan', asked: true }, { text: ' kl 18', asked: false }]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1, maxLength: 2 })), (name, words) => {
      expect(pieces(name, words).map(({ text }) => text).join('')).toBe(name.normalize('NFC'));
    }));
  });
});

describe('the best titles', () => {
  const titled = (title: string, day: number | null = null, archived = false) => ({ title, folded: folded(title), day, archived });

  it('are live before archived, begin so before having it inside, and near before far', () => {
    const list = [titled('Lucia', 400), titled('Lucia nu', 2), titled('Om lucia', 1), titled('Årets luciatåg', 0), titled('Lucia då', -3, true), titled('Lucia någon gång'), titled('Annat', 0), titled('Kyrklucia', 0)];
    const { best, count } = bestTitles(list, ['lucia'], 0, 10);
    expect([best.map(({ title }) => title), count]).toEqual([['Lucia nu', 'Lucia någon gång', 'Lucia', 'Årets luciatåg', 'Om lucia', 'Kyrklucia', 'Lucia då'], 7]);
  });

  it('are the first of all in order, however few are asked for', () => {
    const any = fc.array(fc.record({ folded: fc.constantFrom('lucia', 'en lucia', 'kyrklucia', 'jul'), day: fc.option(fc.integer({ min: -500, max: 500 })), archived: fc.boolean() }));
    fc.assert(fc.property(any, fc.integer({ min: 1, max: 5 }), (list, limit) => {
      expect(bestTitles(list, ['lucia'], 0, limit).best).toEqual(bestTitles(list, ['lucia'], 0, list.length + 1).best.slice(0, limit));
    }));
  });
});
