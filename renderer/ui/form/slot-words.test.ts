import { expect, test } from 'vitest';
import { parseSlot } from '../../../shared/planning/slot.ts';
import { slotWords } from './slot-words.ts';

test.each([
  ['2026-11-25T12:00', 'ons 25 nov 12:00 · v. 48'],
  ['2027-08-25', 'ons 25 aug · v. 34 2027'],
  ['2027-01-02T10:00', 'lör 2 jan 10:00 · v. 53 2026'], // the week's own year
  ['2025-12-30', 'tis 30 dec · v. 1 2026'],
  ['2026-W48', 'v. 48'],
  ['2027-W05', 'v. 5 2027'],
  ['2027-Q1', 'Q1 2027'],
])('another year than this is said beside the week, as the week’s: %s', (written, said) => {
  expect(slotWords(parseSlot(written)!, '2026', 'sv')).toBe(said); // slots, written here
});
