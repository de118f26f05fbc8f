import { expect, test } from 'vitest';
import type { Person, PersonId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { beingNamed, mentionedNow, mentionsIn, namesFor } from './mentions.ts';

const person = (name: string, archived = false): Person => ({ id: name as PersonId, name, initials: '', archived }); // an id of a test
const people = [person('Anna'), person('Anna Berg'), person('Åke Öst'), person('Bo', true)];
const named = (text: string) => mentionsIn(text, people).flatMap(({ person: id }) => id ?? []);

test('who is named: the longer of two names, whole words only, å as å', () => {
  expect(named('@Anna Berg och @anna, kolla')).toEqual(['Anna Berg', 'Anna']);
  expect(named('Fråga @åke öst.')).toEqual(['Åke Öst']);
  expect(named('@Annabell, @Annass, post@Anna')).toEqual([]);
});

test('an å may be two signs, and a name may stand in the genitive', () => {
  const text = 'Fråga @Åke Öst, @Åke Östs bild och @Annas';
  expect([named(text), named(text.normalize('NFD')), named('@Anna Bergs text')]).toEqual([['Åke Öst', 'Åke Öst', 'Anna'], ['Åke Öst', 'Åke Öst', 'Anna'], ['Anna Berg']]);
  expect(mentionsIn(text.normalize('NFD'), people).map((piece) => piece.text).join('')).toBe(text.normalize('NFD'));
});

test('who has another name now is named while the old one is still there', () => {
  for (const one of people) usePlan.getState().plan.people.set(one.id, one);
  const before = { text: 'Hej @Bosse och @Anna', mentions: ['Bo', 'Anna'] as PersonId[] }; // ids of a test
  expect(mentionedNow('Hej @Bosse!', before)).toEqual(['Bo']);
  expect(mentionedNow('Hej @Anna, @Nisse', before)).toEqual(['Anna']);
});

test('the pieces together are the comment', () => {
  const text = 'Hej @Anna Berg, @okänd och post@anna.se 🙂';
  expect(mentionsIn(text, people).map((piece) => piece.text).join('')).toBe(text);
});

test('what is being written after an @', () => {
  expect(beingNamed('Hej @An', 7)).toEqual({ from: 4, letters: 'An' });
  expect(beingNamed('Hej @Anna Be', 12)).toEqual({ from: 4, letters: 'Anna Be' });
  expect(beingNamed('post@an', 7)).toBeNull();
  expect(beingNamed('@An\nmer', 7)).toBeNull();
  expect(beingNamed('@ mer', 5)).toBeNull();
});

test('names by their beginning, first or last; nobody who has left', () => {
  expect(namesFor('be', people).map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(namesFor('oberg', [person('Åse Öberg'), person('Renée')])).toEqual([]);
  expect(namesFor('ren', [person('Åse Öberg'), person('Renée')]).concat(namesFor('renee', [person('Renée')])).map(({ name }) => name)).toEqual(['Renée', 'Renée']);
  expect(namesFor('ö', people).map(({ name }) => name)).toEqual(['Åke Öst']);
  expect(namesFor('', people).map(({ name }) => name)).toEqual(['Anna', 'Anna Berg', 'Åke Öst']);
});
