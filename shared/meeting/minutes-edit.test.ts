import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Minutes, MinutesPart } from '../domain/records.ts';
import { card } from '../domain/samples-for-tests.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { keyedAfter, rowsIn, withCell, withNewRow, withoutRow } from './minutes-edit.ts';
import type { SeenRow } from './minutes-edit.ts';
import { cardsNamed, titlesIn } from './minutes-titles.ts';

const MINUTES: Minutes = { summary: 'Kort.', sections: [{ part: 'decided', rows: [['Ett'], ['Två']] }, { part: 'next', rows: [['Lucka']] }] };
const rows = ({ sections }: Minutes) => sections.map((section) => [section.part, section.rows]);

const seenIn = (minutes: Minutes, part: MinutesPart, row: number): SeenRow => ({ part, row, cells: rowsIn(minutes, part)[row] ?? [] });

describe('minutes that are edited', () => {
  test('one cell gets another text, all else stays', () => {
    expect(rows(withCell(MINUTES, seenIn(MINUTES, 'decided', 1), 0, 'Tre')!)).toEqual([['decided', [['Ett'], ['Tre']]], ['next', [['Lucka']]]]);
  });

  test('a new row is empty and has the cells of its part; a new part comes in its place', () => {
    const todo = withNewRow(MINUTES, 'todo');
    expect(rows(todo)).toEqual([['decided', [['Ett'], ['Två']]], ['todo', [['', '', '']]], ['next', [['Lucka']]]]);
    expect(withCell(todo, seenIn(todo, 'todo', 0), 2, 'fre')?.sections[1]?.rows).toEqual([['', '', 'fre']]);
  });

  test('a part goes with its last row', () => {
    const one = withoutRow(MINUTES, seenIn(MINUTES, 'decided', 0))!;
    expect(rows(withoutRow(one, seenIn(one, 'decided', 0))!)).toEqual([['next', [['Lucka']]]]);
  });
});

describe('two who edit the same minutes', () => {
  const todo: Minutes = { summary: '', sections: [{ part: 'todo', rows: [['Webb', 'Bilder', ''], ['Webb', 'Film', '']] }] };

  test('what is written in a row that somebody removed goes into no other row', () => {
    const seen = seenIn(MINUTES, 'decided', 0);
    expect(withCell(withoutRow(MINUTES, seen)!, seen, 0, 'Ett, ändrat')).toBeNull();
    const webb = seenIn(todo, 'todo', 0); // the next row begins with the same word
    expect(withCell(withoutRow(todo, webb)!, webb, 0, 'HR')).toBeNull();
  });

  test('what is written in a row that has moved up goes along; what somebody else has changed is not written over', () => {
    const left = withoutRow(MINUTES, seenIn(MINUTES, 'decided', 0))!;
    expect(rowsIn(withCell(left, seenIn(MINUTES, 'decided', 1), 0, 'Två, ändrat')!, 'decided')).toEqual([['Två, ändrat']]);
    const changed = withCell(MINUTES, seenIn(MINUTES, 'decided', 1), 0, 'Andras')!;
    expect([withCell(changed, seenIn(MINUTES, 'decided', 1), 0, 'Mitt'), withoutRow(changed, seenIn(MINUTES, 'decided', 1))]).toEqual([null, null]);
  });

  const list = fc.array(fc.tuple(fc.constantFrom<string[]>('a', 'b', 'c', '')), { minLength: 1, maxLength: 6 });
  const of = (all: readonly (readonly string[])[]): Minutes => ({ summary: '', sections: [{ part: 'decided', rows: all }] });

  test('an edit and a removal, in either order, lose no other row', () => {
    fc.assert(fc.property(list, fc.nat(), fc.nat(), (all, i, j) => {
      const [minutes, edited, removed] = [of(all), i % all.length, j % all.length];
      const left = withoutRow(minutes, seenIn(minutes, 'decided', removed))!;
      const both = withCell(left, seenIn(minutes, 'decided', edited), 0, 'x');
      const rest = all.toSpliced(removed, 1);
      const place = rest.findIndex(([text]) => text === all[edited]![0]);
      if (!both) expect(place).toBe(-1);
      else expect(rowsIn(both, 'decided').flat().toSorted()).toEqual([...rest.toSpliced(place, 1).flat(), 'x'].toSorted());
    }));
  });

  test('rows keep their keys while others come, go and change', () => {
    fc.assert(fc.property(list, fc.nat(), (all, i) => {
      const at = i % all.length;
      const known = keyedAfter({ rows: [], keys: [] }, all);
      expect(new Set(known.keys).size).toBe(all.length);
      expect(keyedAfter(known, all.with(at, ['x'])).keys).toEqual(known.keys);
      expect(keyedAfter(known, [...all, ['']]).keys.slice(0, -1)).toEqual(known.keys);
      const left = keyedAfter(known, all.toSpliced(at, 1));
      expect(left.keys.map((key) => all[known.keys.indexOf(key)])).toEqual(left.rows); // each says what it said
    }));
    fc.assert(fc.property(list, list, (before, after) => {
      expect(new Set(keyedAfter(keyedAfter({ rows: [], keys: [] }, before), after).keys).size).toBe(after.length);
    }));
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
