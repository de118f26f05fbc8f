import { expect, test } from 'vitest';
import type { PersonId } from '../../../../shared/domain/records.ts';
import { person } from '../../../../shared/domain/samples-for-tests.ts';
import { inOrder } from './find-person.ts';

const people = [
  { ...person('1', 'Redaktör'), initials: 'RE' }, { ...person('2', 'Åsas vikarie'), initials: 'ÅV' }, { ...person('3', 'Webb och bild'), initials: 'WB' },
  { ...person('4', 'Ärendeguide'), initials: 'ÄR' }, { ...person('5', 'Presschef'), initials: 'RC' }, { ...person('6', 'Rebecka'), initials: 'RB' },
];
test('who is here before who is on duty before the rest; nobody who has left', () => {
  const near = { present: ['5' as PersonId], onDuty: ['6' as PersonId, '5' as PersonId] };
  expect(inOrder([...people, { ...person('8', 'Adam'), archived: true }], near).map(({ id }) => id)).toEqual(['5', '6', '1', '3', '2', '4']);
});
