import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../../shared/domain/records.ts';
import { person } from '../../../../shared/domain/samples-for-tests.ts';
import { begins, inOrder, peopleFor } from './find-person.ts';

const people = [
  { ...person('1', 'Redaktör'), initials: 'RE' }, { ...person('2', 'Åsas vikarie'), initials: 'ÅV' }, { ...person('3', 'Webb och bild'), initials: 'WB' },
  { ...person('4', 'Ärendeguide'), initials: 'ÄR' }, { ...person('5', 'Presschef'), initials: 'RC' }, { ...person('6', 'Rebecka'), initials: 'RB' },
];
const found = (typed: string) => peopleFor(typed, people).map(({ name }) => name);

describe('finding a person by two letters', () => {
  test.each([
    ['we', ['Webb och bild']], ['wb', ['Webb och bild']], ['wo', ['Webb och bild']], ['bi', ['Webb och bild']], ['RE', ['Redaktör', 'Rebecka']], ['rc', ['Presschef']],
    ['zz', []], ['presschef', ['Presschef']],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));

  test('å, ä and ö are letters of their own, whichever way they were typed', () => {
    expect(found('ås')).toEqual(['Åsas vikarie']);
    expect(found('as')).toEqual([]);
    expect(found('A\u030as')).toEqual(['Åsas vikarie']);
    expect(found('är')).toEqual(['Ärendeguide']);
    expect(found('ar')).toEqual([]);
    expect(peopleFor('re', [person('7', 'René')])).toHaveLength(1);
  });

  test('nothing typed: all of them, and who is here before who is on duty before the rest', () => {
    const near = { present: ['5' as PersonId], onDuty: ['6' as PersonId, '5' as PersonId] };
    expect(inOrder([...people, { ...person('8', 'Adam'), archived: true }], near).map(({ id }) => id)).toEqual(['5', '6', '1', '3', '2', '4']);
    expect(peopleFor(' ', people)).toBe(people);
  });

  test('words are found by their beginnings, in any order', () => {
    expect(begins('IG Kommunen story', 'st ig')).toBe(true);
    expect(begins('IG Kommunen story', 'mun')).toBe(false);
  });
});
