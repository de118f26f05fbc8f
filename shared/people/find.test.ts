import { describe, expect, test } from 'vitest';
import { person } from '../domain/samples-for-tests.ts';
import { begins, peopleFor } from './find.ts';

const people = [
  { ...person('1', 'Redaktör'), initials: 'RE' }, { ...person('2', 'Åsas vikarie'), initials: 'ÅV' }, { ...person('3', 'Webb och bild'), initials: 'WB' },
  { ...person('4', 'Ärendeguide'), initials: 'ÄR' }, { ...person('5', 'Presschef'), initials: 'RC' }, { ...person('6', 'Rebecka'), initials: 'RB' }, { ...person('7', 'Anna-Lena Öst'), initials: '' },
];
const found = (typed: string) => peopleFor(typed, people).map(({ name }) => name);

describe('finding a person by letters', () => {
  test.each([
    ['we', ['Webb och bild']], ['wb', ['Webb och bild']], ['wo', ['Webb och bild']], ['bi', ['Webb och bild']], ['RE', ['Redaktör', 'Rebecka']], ['rc', ['Presschef']],
    ['zz', []], ['presschef', ['Presschef']], ['lena', ['Anna-Lena Öst']], ['ös', ['Anna-Lena Öst']], ['alö', ['Anna-Lena Öst']], ['anna-lena ö', ['Anna-Lena Öst']], ['anna lena', ['Anna-Lena Öst']], ['anna ös', ['Anna-Lena Öst']], ['anna an', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));

  test('å, ä and ö are letters of their own, whichever way they were typed; é is e', () => {
    expect([found('ås'), found('as'), found('A\u030as'), found('är'), found('ar')]).toEqual([['Åsas vikarie'], [], ['Åsas vikarie'], ['Ärendeguide'], []]);
    const rene = [{ ...person('8', 'René Löv'), initials: 'RL' }];
    expect(['rene', 'RENÉ', 'Rene\u0301', 'löv', 'lov'].map((typed) => peopleFor(typed, rene).length)).toEqual([1, 1, 1, 1, 0]);
  });

  test('nothing typed: all of them as they are', () => expect(peopleFor(' ', people)).toBe(people));

  test('words are found by their beginnings, in any order', () => {
    expect(begins('IG Kommunen story', 'st ig')).toBe(true);
    expect(begins('IG Kommunen story', 'mun')).toBe(false);
  });
});
