import { describe, expect, test } from 'vitest';
import type { Minutes } from '../domain/records.ts';
import { card } from '../domain/samples-for-tests.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { withCell, withNewRow, withoutRow } from './minutes-edit.ts';
import { cardsNamed, titlesIn } from './minutes-titles.ts';

const MINUTES: Minutes = { summary: 'Kort.', sections: [{ part: 'decided', rows: [['Ett'], ['Två']] }, { part: 'next', rows: [['Lucka']] }] };
const rows = ({ sections }: Minutes) => sections.map((section) => [section.part, section.rows]);

describe('minutes that are edited', () => {
  test('one cell gets another text, all else stays', () => {
    expect(rows(withCell(MINUTES, 'decided', 1, 0, 'Tre'))).toEqual([['decided', [['Ett'], ['Tre']]], ['next', [['Lucka']]]]);
    expect(withCell(MINUTES, 'decided', 7, 0, 'Tre')).toEqual(MINUTES);
  });

  test('a new row is empty and has the cells of its part; a new part comes in its place', () => {
    expect(rows(withNewRow(MINUTES, 'todo'))).toEqual([['decided', [['Ett'], ['Två']]], ['todo', [['', '', '']]], ['next', [['Lucka']]]]);
    expect(withCell(withNewRow(MINUTES, 'todo'), 'todo', 0, 2, 'fre').sections[1]?.rows).toEqual([['', '', 'fre']]);
  });

  test('a part goes with its last row', () => {
    expect(rows(withoutRow(withoutRow(MINUTES, 'decided', 0), 'decided', 0))).toEqual([['next', [['Lucka']]]]);
  });
});

describe('cards that rows name', () => {
  test('by their whole title, by what stands before the channels, and in quotation marks', () => {
    expect(titlesIn(['Julklapp (FB, IG story)', 'ons 25 nov'])).toEqual(['Julklapp (FB, IG story)', 'Julklapp', 'ons 25 nov', 'ons 25 nov']);
    expect(titlesIn(['”Lucia”: delade: IG gick till ”Luciatåg”'])).toEqual(expect.arrayContaining(['Lucia', 'Luciatåg']));
    expect(titlesIn(['“Lucia”: split'])).toContain('Lucia');
  });

  test('what is in the bin is not led to', () => {
    const cards = [card('a', { title: 'Lucia', deletedAt: '2026-11-23T09:00' as LocalDateTime }), card('b', { title: 'Lucia' }), card('c', { title: 'Jul' })];
    expect([...cardsNamed(['Lucia', 'Påsk'], cards)]).toEqual([['Lucia', 'b']]);
  });
});
