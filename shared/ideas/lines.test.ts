import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TITLE, ideaOf, ideasOf } from './lines.ts';

const titles = (text: string) => ideasOf(text).map(({ title }) => title);

describe('lines of ideas', () => {
  test('each line with words is one, whatever marks it was copied with', () => {
    const pasted = '- Öppet hus\r\n* Lucia på torget\n\n• Snöröjning\n  – Vinterbad\n1. Budget\n12) Quiz\n(3) Julmarknad\n[ ] Lov\n- [x] Bygdegården\n☐ Simskolan\n✅ Klart\n\t◦ Elbilar\n';
    expect(titles(pasted)).toEqual(['Öppet hus', 'Lucia på torget', 'Snöröjning', 'Vinterbad', 'Budget', 'Quiz', 'Julmarknad', 'Lov', 'Bygdegården', 'Simskolan', 'Klart', 'Elbilar']);
  });

  test('what belongs to the words stays', () => {
    expect(titles('2027 börjar\n-10 grader\n112-dagen\n3 tips\n1.5 grader\n*OBS*\n24/12 julafton\n#bokrea\n[Utkast] Loppis')).toEqual([
      '2027 börjar', '-10 grader', '112-dagen', '3 tips', '1.5 grader', '*OBS*', '24/12 julafton', '#bokrea', '[Utkast] Loppis',
    ]);
  });

  test('a number is a mark in a list, never before a month or on a line alone', () => {
    expect([titles('17. maj firas'), titles('3. klassens resa'), titles('3. klassens resa\nLucia'), titles('- Quiz\n2. Jul på torget')]).toEqual([['17. maj firas'], ['3. klassens resa'], ['3. klassens resa', 'Lucia'], ['Quiz', 'Jul på torget']]);
    expect(titles('1. Quiz\n2. Majblommor\n17. maj firas\n6. Juni, nationaldag\n4. July\n3) Mars')).toEqual(['Quiz', 'Majblommor', '17. maj firas', '6. Juni, nationaldag', '4. July', '3) Mars']);
    expect([ideaOf('17. maj firas')?.title, ideaOf('- 3. klassen reser')?.title, ideaOf(' - \n')]).toEqual(['17. maj firas', '- 3. klassen reser', null]);
  });

  test('lines of nothing but marks and spaces are none', () => {
    expect(ideasOf(' \n-\n•  \n[ ]\n- [ ]\n1.\n\t\u00A0\n')).toEqual([]);
  });

  test('what nobody sees is none, and nothing turns the words round; joiners of emoji stay', () => {
    expect(['\u200B\u2060', '\u200D', '\u202E\u2069', '…!?', '\uFE0F'].map(ideaOf)).toEqual([null, null, null, null, null]);
    expect(titles('\u202Elus\u202C fest\n\u200B\n\u2067Quiz\u2069\n👩\u200D🚒\n❤\uFE0F\n+1\n24/12')).toEqual(['lus fest', 'Quiz', '👩\u200D🚒', '❤\uFE0F', '+1', '24/12']);
  });

  test('a long one is cut at a word; the rest goes to the notes', () => {
    const idea = ideaOf(`${'ord '.repeat(40)}slut`);
    expect(idea).toEqual({ title: 'ord '.repeat(30).trim(), text: `${'ord '.repeat(10)}slut` });
    expect(ideaOf('😀'.repeat(100))?.title).toBe('😀'.repeat(60));
    expect(ideaOf(`x${'😀'.repeat(100)}`)?.title).toBe(`x${'😀'.repeat(59)}`);
  });

  test('no word is lost, none is made up, and every title fits', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
    fc.assert(fc.property(line, (words) => {
      const idea = ideaOf(`x ${words}`);
      expect(idea).not.toBeNull();
      const { title, text } = idea!; // just seen
      expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(title).not.toBe('');
      const bare = (all: string): string => all.toWellFormed().replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, '');
      expect(bare(title + text)).toBe(bare(`x ${words}`));
      expect(title.isWellFormed() && text.isWellFormed()).toBe(true);
    }));
  });

  test('as many as lines with words, in their order, however they end', () => {
    const words = fc.lorem({ maxCount: 5 });
    const mark = fc.constantFrom('', '- ', '* ', '3. ', '[ ] ', '- [x] ', '• ', '\t– ');
    fc.assert(fc.property(fc.array(fc.tuple(mark, words, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n')), { maxLength: 20 }), (lines) => {
      expect(titles(`- en lista\n1. med nummer\n${lines.map((parts) => parts.join('')).join('')}`).slice(2)).toEqual(lines.map(([, title]) => title));
    }));
  });
});
