import { expect, test } from 'vitest';
import type { MinutesPart } from '../../../../shared/domain/records.ts';
import type { MinutesSheet } from '../../../../shared/meeting/minutes-sheet.ts';
import { paperSize } from './paper-size.ts';

const sheet = (rows: Readonly<Partial<Record<MinutesPart, number>>>, text = 'Halka'): MinutesSheet => ({
  language: 'sv', heading: '', when: '', people: [], summary: '',
  parts: (Object.entries(rows) as [MinutesPart, number][]).map(([part, count]) => ({ part, title: '', columns: ['', '', ''], rows: Array.from({ length: count }, () => [text, text, text]) })), // written here
});

test('a page is written large while it fits, smaller when it is full', () => {
  expect([3, 35, 50, 200].map((count) => paperSize(sheet({ moved: count })))).toEqual(['', 'is-small', 'is-smallest', 'is-smallest']);
});

test('long texts take several lines; what stands side by side takes the room of the longer', () => {
  expect(paperSize(sheet({ moved: 20 }, 'Halkbekämpning på alla gator'))).toBe('is-small');
  expect([paperSize(sheet({ ideas: 20, next: 20 })), paperSize(sheet({ ideas: 20, other: 20 }))]).toEqual(['', 'is-small']);
});
