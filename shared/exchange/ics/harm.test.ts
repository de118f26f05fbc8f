import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNote } from '../../contract/record-schemas.ts';
import { MemoryState } from '../../domain/memory-state.ts';
import { importContext } from '../import-for-tests.ts';
import { ImportProblem } from '../import-plan.ts';
import { readImport } from '../read-import.ts';

const SCHOOL = readFileSync(join(import.meta.dirname, 'fixtures/lov.ics'), 'utf8');

/** A good file, cut, doubled and overwritten anywhere. */
const anyHarm = fc.record({ at: fc.nat({ max: SCHOOL.length }), length: fc.nat({ max: 40 }), text: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('\n', ';', ':', 'Z', '0', '99', 'RRULE:FREQ=YEARLY;INTERVAL=0\n', 'BEGIN:VEVENT\n', 'END:VEVENT\n', 'RDATE:20270101\n', 'DURATION:-P1D\n', 'TZID=x')) });

it('any harm to a good file gives a plan whose notes can be kept, or a problem; it never throws', () => {
  fc.assert(fc.property(fc.array(anyHarm, { minLength: 1, maxLength: 6 }), (harms) => {
    const text = harms.reduce((now, { at, length, text: other }) => now.slice(0, at) + other + now.slice(at + length), SCHOOL);
    const read = readImport({ name: 'x', text, as: 'ics' }, new MemoryState(), importContext());
    if (read instanceof ImportProblem) return;
    const notes = read.records.dayNotes ?? [];
    for (const note of notes) expect(dayNote.safeParse(note).success, JSON.stringify(note)).toBe(true);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  }), { numRuns: 250 });
});
