import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS } from '../domain/records.ts';
import { person } from '../domain/samples-for-tests.ts';
import type { CalendarDate } from '../planning/date.ts';
import { kindSaid, readNote, unknownName } from './note-text.ts';

const TODAY = '2026-11-23' as CalendarDate; // a Monday
const PEOPLE = [person('red', 'Redaktör'), person('web', 'Webb'), person('anna', 'Anna Berg'), person('annika', 'Annika Åkesson')].map((one, i) => ({ ...one, initials: ['RE', 'WE', 'AB', 'AÅ'][i] ?? '' }));
const read = (text: string, usual: Parameters<typeof readNote>[1] = 'todo') => readNote(text, usual, PEOPLE, TODAY);

describe('the kind', () => {
  test.each([
    ['beslut: vi kör', 'decision', 'vi kör'], ['B: vi kör', 'decision', 'vi kör'], ['Decision: go', 'decision', 'go'],
    ['att göra: ring', 'todo', 'ring'], ['todo: Ring tryckeriet', 'todo', 'Ring tryckeriet'], ['Att göra ring', 'todo', 'ring'], ['göra: klart', 'todo', 'klart'], ['to-do call', 'todo', 'call'], ['to-do: call', 'todo', 'call'], ['t:ring', 'todo', 'ring'],
    ['anteckning: hon är sjuk', 'note', 'hon är sjuk'], ['n: ill', 'note', 'ill'],
  ])('is what the first word says: %s', (typed, kind, text) => {
    expect(read(typed, 'note')).toMatchObject({ kind, text });
  });

  test.each(['Vi beslutade: inget', 'klockan 12:30', 'B:\\bilder', 'not at all', 'todos finns', 'att görandet', 'Göra klart julfilmen före lucia', 'Todo lists ska bort', 'to do so takes a week', ''])('is the usual one otherwise: %s', (typed) => {
    expect(read(typed, 'note')).toEqual({ kind: 'note', text: typed, person: null, due: null });
    expect(kindSaid(typed)).toBeNull();
  });
});

describe('a to-do', () => {
  test.each([
    ['ring tryckeriet @webb fre', 'ring tryckeriet', 'web', '2026-11-27'],
    ['@we ring tryckeriet', 'ring tryckeriet', 'web', null],
    ['ring @Anna Berg senast 1/12', 'ring', 'anna', '2026-12-01'],
    ['boka @ab i morgon.', 'boka', 'anna', '2026-11-24'],
    ['boka @berg till den 1 december', 'boka', 'anna', '2026-12-01'],
    ['fler bilder v. 50', 'fler bilder', null, '2026-12-11'], // a week means its Friday
    ['skriv om v. 50', 'skriv om v. 50', null, null],
    ['skriv om v. 50 tors', 'skriv om v. 50', null, '2026-11-26'],
    ['ring om den 1 december', 'ring om den 1 december', null, null],
    ['ring Kalle fre 14:00', 'ring Kalle fre 14:00', null, '2026-11-27'],
  ])('has its person and its day: %s', (typed, text, who, due) => {
    expect(read(typed)).toEqual({ kind: 'todo', text, person: who, due });
  });

  test.each(['mejla @ann', 'mejla @ingen', 'mejla kalle@webb.se', '@webb', 'fre', '@'])('keeps what means nobody sure, or would leave nothing: %s', (typed) => {
    expect(read(typed)).toEqual({ kind: 'todo', text: typed, person: null, due: null });
  });

  test.each(['decision', 'note'] as const)('is what was given to somebody, though the line was for a %s', (usual) => {
    expect(read('Ring tryckeriet @we fre', usual)).toEqual({ kind: 'todo', text: 'Ring tryckeriet', person: 'web', due: '2026-11-27' });
    expect(read('Ring @ann fre', usual)).toEqual({ kind: usual, text: 'Ring @ann fre', person: null, due: null }); // nobody sure
  });

  test('a decision that was said or chosen keeps its person and its day in its words', () => {
    const kept = { kind: 'decision', text: '@webb tar det fre', person: null, due: null };
    expect([read('beslut: @webb tar det fre', 'note'), readNote('@webb tar det fre', 'decision', PEOPLE, TODAY, true)]).toEqual([kept, kept]);
  });
});

test('a name after @ that nobody has is told; one that two may have is not', () => {
  const unknown = (typed: string) => unknownName(read(typed).text, PEOPLE);
  expect([unknown('kolla filmen om @okänd senast 27/11'), unknown('@Örjan ring'), unknown('ring @webb'), unknown('ring @ann'), unknown('info@kommun.se'), unknown('ring')]).toEqual(['okänd', 'Örjan', null, null, null, null]);
});

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
test('it never throws, and where it takes nothing it keeps every word', () => {
  const pieces = fc.constantFrom('@', '@webb', '@anna', 'fre', 'v. 50', '1/12', 'om', 'till', 'b:', 'att göra:', '–', '12', ':', 'i morgon', '2026-13-45');
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), pieces)), fc.constantFrom(...NOTE_KINDS), (parts, usual) => {
    const typed = parts.join(' ');
    const { text, person: who, due } = read(typed, usual);
    const given = wordsOf(kindSaid(typed)?.rest ?? typed);
    const left = wordsOf(text);
    if (who === null && due === null) expect(left).toEqual(given);
    let at = 0; // what is left stands in the order in which it was typed
    for (const word of left) at = given.findIndex((one, i) => i >= at && (one === word || one.startsWith('@'))) + 1 || Infinity;
    expect(at).toBeLessThanOrEqual(given.length);
    expect(given.length - left.length).toBeLessThanOrEqual((who ? 2 : 0) + (due ? 6 : 0));
  }));
});

test('words around a person and a day are left as they are', () => {
  const plainWord = fc.stringMatching(/^[a-zåäö]{4,9}$/).filter((word) => !/^(idag|måndag|tis|onsd|tors|fred|lörd|sönd|mond|tues|wedn|thur|frid|satu|sund|senast|inför|från|sedan|efter|före|innan|about|from|since|after|before|ingen|none|today|tomorrow|imorgon)/.test(word));
  fc.assert(fc.property(fc.array(plainWord, { minLength: 1 }), fc.constantFrom('@webb', '@Anna Berg'), fc.constantFrom('fre', '2026-12-04', 'den 4 december', 'v. 49'), (words, who, day) => {
    const { text, due } = read(`${words.join(' ')} ${who} ${day}`);
    expect(text).toBe(words.join(' '));
    expect(due).toBe(day === 'fre' ? '2026-11-27' : '2026-12-04');
  }));
});
