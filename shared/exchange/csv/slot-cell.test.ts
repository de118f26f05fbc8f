import { expect, test } from 'vitest';
import { formatSlot } from '../../planning/slot.ts';
import { readDateCell, readTimeCell } from './slot-cell.ts';

const date = (cell: string): string | null => {
  const slot = readDateCell(cell);
  return slot && formatSlot(slot);
};

test.each([
  ['2026-11-24', '2026-11-24'], ['2026-1-5', '2026-01-05'], ['2026-11-24 9:00', '2026-11-24T09:00'], ['2026-11-24T09:00:00', '2026-11-24T09:00'],
  ['2026-W48', '2026-W48'], ['2026-w5', '2026-W05'], ['v. 48 2026', '2026-W48'], ['V.48 2026', '2026-W48'], ['v 48 2026', '2026-W48'],
  ['Week 48 2026', '2026-W48'], ['2026 v. 48', '2026-W48'], ['2026-W53', '2026-W53'], ['2026-Q4', '2026-Q4'], ['Q4 2026', '2026-Q4'],
  ['kvartal 4 2026', '2026-Q4'], ['  ', ''],
])('a date cell %j is %j', (cell, slot) => expect(date(cell)).toBe(slot));

test.each(['2026-02-30', '24/11/2026', '03-04-2026', '2025-W53', '2026-W00', '2026-Q5', 'v. 48', 'imorgon', '2026', '2026-11-24 25:00'])(
  'a date cell %j is not guessed', (cell) => expect(date(cell)).toBeNull(),
);

test.each([['9:00', '09:00'], ['09.30', '09:30'], ['09:00:00', '09:00'], [' 23:59 ', '23:59'], ['24:00', null], ['kl 9', null], ['9', null]])(
  'a time cell %j is %j', (cell, time) => expect(readTimeCell(cell)).toBe(time),
);
