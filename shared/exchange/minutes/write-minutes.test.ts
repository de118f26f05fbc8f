import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MinutesSheet } from '../../meeting/minutes-sheet.ts';
import { escapeMarkdown, minutesHtml, minutesMarkdown, minutesText } from './write-minutes.ts';

const SHEET: MinutesSheet = {
  language: 'sv', heading: 'SoMe-möte, vecka 48', when: 'Måndag 23 november 2026, 09:00–09:24', people: [{ label: 'Med', names: 'Webb och Press' }], summary: '14 inlägg den här veckan.',
  parts: [
    { part: 'decided', title: 'Beslutat', columns: ['Beslut'], rows: [['Ingen publicering på helgen.'], ['Filmen textas.']] },
    { part: 'assigned', title: 'Tilldelat', columns: ['Vem', 'Vad', 'Går ut'], rows: [['Webb', 'Karta', 'ons 25 nov'], ['HR', 'Årets kort', '']] },
    { part: 'moved', title: 'Flyttat', columns: ['Inlägg', 'Från', 'Till'], rows: [['Julklapp (FB)', 'ons 25 nov', 'tis 1 dec']] },
  ],
};
/** Texts with everything that means something somewhere. */
const nasty = fc.oneof(fc.string({ unit: fc.constantFrom(...'<>&"\'`*_[]()|#~$\\!-+=1. \n\tåö🎄'), maxLength: 12 }), fc.constantFrom('<script>alert(1)</script>', '</style>', '[x](javascript:y)', '1. ett', '---', '| a | b |', '&amp;'));
const anySheet: fc.Arbitrary<MinutesSheet> = fc.record({
  language: fc.constantFrom('sv', 'en'), heading: nasty, when: nasty, people: fc.array(fc.record({ label: nasty, names: nasty }), { maxLength: 2 }), summary: nasty,
  parts: fc.array(fc.oneof(
    fc.record({ part: fc.constantFrom('decided', 'ideas'), title: nasty, columns: fc.tuple(nasty), rows: fc.array(fc.tuple(nasty), { minLength: 1, maxLength: 3 }) }),
    fc.record({ part: fc.constantFrom('moved', 'accepted'), title: nasty, columns: fc.tuple(nasty, nasty, nasty), rows: fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 3 }) }),
  ), { maxLength: 3 }),
});
/** The same page with a plain letter for every text. */
const plainOf = (sheet: MinutesSheet): MinutesSheet => ({
  ...sheet, heading: 'x', when: 'x', summary: sheet.summary.trim() && 'x', people: sheet.people.map(() => ({ label: 'x', names: 'x' })),
  parts: sheet.parts.map((part) => ({ ...part, title: 'x', columns: part.columns.map(() => 'x'), rows: part.rows.map((row) => row.map(() => 'x')) })),
});

test('plain text is what one would write in a mail', () => {
  expect(minutesText(SHEET)).toBe(`SoMe-möte, vecka 48
Måndag 23 november 2026, 09:00–09:24
Med: Webb och Press

14 inlägg den här veckan.

Beslutat
1. Ingen publicering på helgen.
2. Filmen textas.

Tilldelat
- Webb · Karta · ons 25 nov
- HR · Årets kort

Flyttat
- Julklapp (FB): ons 25 nov → tis 1 dec
`);
});

describe('Markdown', () => {
  test('has headings, lists and tables', () => {
    expect(minutesMarkdown(SHEET).split('\n')).toEqual(expect.arrayContaining(['# SoMe-möte, vecka 48', '## Beslutat', '2. Filmen textas.', '| Vem | Vad | Går ut |', '| --- | --- | --- |', '| HR | Årets kort |   |']));
  });

  test('a text means itself: no sign of it is left to mean anything, and it reads as it was', () => {
    fc.assert(fc.property(nasty, (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\(.)/g, 'x')).not.toMatch(/[`*_[\]<>|#&~$\\]|^[-+=]|^\d+[.)]/);
      expect(escaped.replace(/\\(.)/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }));
  });

  test('a web address stays one that can be followed', () => {
    expect(escapeMarkdown('se_https://a.se/en_sida?b=1&c=2#del_3 | <b>')).toBe('se\\_https://a.se/en_sida?b=1&c=2#del_3 \\| \\<b\\>');
    expect(escapeMarkdown('https://a.se/|<x>`*')).toBe('https://a.se/\\|\\<x\\>\\`\\*');
  });

  test('no text adds a line, a cell or a heading', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const shape = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|')).map((line) => line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length);
      expect(shape(minutesMarkdown(sheet))).toEqual(shape(minutesMarkdown(plainOf(sheet))));
    }));
  });
});

describe('HTML', () => {
  test('is one page that needs nothing else, in its language', () => {
    const html = minutesHtml(SHEET);
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(html).toContain('<ol><li>Ingen publicering på helgen.</li><li>Filmen textas.</li></ol>');
    expect(html).toContain('<th scope="col">Går ut</th>');
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(/);
  });

  test('no text becomes a tag or leaves its place', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const tags = (html: string) => html.match(/<[^>]*>/g);
      expect(tags(minutesHtml(sheet))).toEqual(tags(minutesHtml(plainOf(sheet))));
    }));
  });
});
