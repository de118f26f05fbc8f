import { describe, expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { imported, importContext } from '../import-for-tests.ts';
import { ImportProblem } from '../import-plan.ts';
import { readImport } from '../read-import.ts';
import type { Sheet } from './sheet.ts';

const found = (text: string) => imported(text).kind;
const problem = (text: string, sheets?: readonly Sheet[]) => {
  const read = readImport({ name: 'x', text, as: 'wheel', ...(sheets && { sheets }) }, new MemoryState(), importContext());
  return read instanceof ImportProblem ? [read.reason, ...Object.values(read.params)].join(' ') : read.records.cards!.length; // a wheel always has its cards
};

describe('a list of posts or the plan of a year', () => {
  test.each(['vecka', 'Week', 'månad', 'month', 'Kvartal', 'quarter', 'v.'])('a title and a date with its year are posts, also beside a column %s', (heading) => {
    const { kind, records } = imported(`rubrik;datum;kanal;${heading}\nLucia;2026-12-13;Facebook;50\nJul;;Facebook;51\n`);
    expect([kind, records.cards!.map(({ kind: of, slot }) => [of, 'date' in slot && slot.date])]).toEqual(['csv', [['post', '2026-12-13'], ['post', false]]]);
    expect(records.texts![0]!.notes).toContain('50');
  });

  test('weeks and quarters have their year too; a list without any dates yet is posts', () => {
    expect(['2026-W50', 'v. 50 2026', 'Q4 2026', '2026-12-13 12:00'].map((date) => found(`title,date,week\nLucia,${date},50`))).toEqual(['csv', 'csv', 'csv', 'csv']);
    expect(found('title,date,month\nLucia,,12\n')).toBe('csv');
  });

  test('dates without a year beside months or weeks, and a column with a rule, are a wheel', () => {
    expect(found('rubrik;datum;månad\nLucia;13 december;december\nJul;24/12;december\n')).toBe('wheel');
    expect(found('rubrik;datum;regel\nLucia;2026-12-13;12-13\n')).toBe('wheel');
    expect(found('rubrik;vecka\nLucia;50\n')).toBe('wheel');
    expect(found('Aktivitet;Datum\nLucia;2026-12-13\nJul;2026-12-24\n')).toBe('wheel');
  });

  test('what only posts have makes posts; our own column for what recurs is the CSV’s', () => {
    for (const heading of ['id', 'format', 'tid', 'sponsrad', 'status']) expect(found(`rubrik;${heading}\nLucia;\n`)).toBe('csv');
    expect(found('rubrik;datum;återkommande\nLucia;;12-13\n')).toBe('csv');
  });

  test('a sheet of posts with a column of weeks is posts, and beside a wheel it is left', () => {
    const posts = { name: 'Plan', rows: [['Rubrik', 'Datum', 'Vecka'], ['Lucia', '2026-12-13', '50']], merges: [] };
    const wheel = { name: 'Hjul', rows: [['Månad', 'Aktivitet'], ['Maj', 'Jobb']], merges: [] };
    const kind = (...sheets: Sheet[]) => { const read = readImport({ name: 'x', text: '', as: null, sheets }, new MemoryState(), importContext()); return read instanceof ImportProblem ? read.reason : [read.kind, read.wheel?.mapping.sheet]; };
    expect([kind(posts), kind(posts, wheel), kind(wheel)]).toEqual([['csv', undefined], ['wheel', 'Hjul'], ['wheel', 'Hjul']]);
  });
});

test('what is larger than any plan of a year is refused, not cut', () => {
  const rows = (count: number) => `När;Aktivitet\n${Array.from({ length: count }, (_, i) => `v. ${(i % 52) + 1};Sak ${i}`).join('\n')}\n\n`;
  expect([problem(rows(4999)), problem(rows(5000))]).toEqual([4999, 'too-many-rows 5000']);
  expect(problem(`När;Aktivitet${';'.repeat(499)}\nmaj;Jobb`)).toBe('workbook-too-large columns 500');
  const grid = (count: number) => [['Jan', 'Feb', 'Mars'], ...Array.from({ length: count }, (_, i) => Array.from({ length: 100 }, (_c, c) => `Sak ${i} ${c}`))];
  expect(problem(grid(300).map((row) => row.join(';')).join('\n'))).toBe('workbook-too-large cells 30000');
  expect(problem('', [1, 2].map((name) => ({ name: String(name), rows: grid(150), merges: [] })))).toBe('workbook-too-large cells 30000');
  expect(problem('x'.repeat(5_000_001))).toBe('workbook-too-large text 5000000');
});
