import { expect, test } from 'vitest';
import type { PersonId } from '../../../shared/domain/records.ts';
import { person } from '../../../shared/domain/samples-for-tests.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { turnText } from './turn-text.ts';

const PEOPLE = [person('anna', 'Anna'), { ...person('bo', 'Bo'), archived: true }];
const text = (ids: readonly string[], name = '', language: 'sv' | 'en' = 'sv') => turnText({ name, people: ids as PersonId[] }, PEOPLE, translate(language)); // ids are written here

test('a turn says its people, and whose of them is archived', () => {
  expect([text(['anna']), text(['bo']), text(['anna', 'bo'], 'Webben'), text(['bo'], '', 'en')]).toEqual(['Anna', 'Bo (arkiverad)', 'Webben (Anna, Bo (arkiverad))', 'Bo (archived)']);
});

test('who was removed is not named; a team keeps its name', () => expect([text(['gone']), text(['gone'], 'Webben')]).toEqual(['', 'Webben']));
