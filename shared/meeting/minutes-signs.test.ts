import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signed } from './minutes-signs.ts';

const CODES = new Set(['FB K', 'IG', 'LI']);
const plain = (text: string) => ({ rule: '', text, places: [] });

describe('signs in the minutes', () => {
  test('a post’s channels, with their formats in either language', () => {
    expect(signed('moved', 0, 'Halka (v. 48) (FB K, IG story)', CODES)).toEqual({ rule: '', text: 'Halka (v. 48)', places: ['FB K', 'IG story'] });
    expect(signed('published', 0, 'Lucia (LI artikel, IG article)', CODES).places).toEqual(['LI artikel', 'IG article']);
  });

  test.each(['Halka (förmiddag)', 'Halka (FB K, och webben)', 'Halka (IG i kväll)', '(IG)', 'Halka (IG) flyttad', 'Halka ()', ''])('other words stay words: %s', (text) => expect(signed('moved', 0, text, CODES)).toEqual(plain(text)));

  test('only where the minutes write them', () => {
    expect(signed('decided', 0, 'Halka (IG)', CODES)).toEqual(plain('Halka (IG)'));
    expect(signed('moved', 1, 'Halka (IG)', CODES)).toEqual(plain('Halka (IG)'));
  });

  test('the rule of what was accepted, in either language', () => {
    expect(signed('accepted', 0, 'Obemannat: Lucia 16:00', CODES)).toEqual({ rule: 'Obemannat:', text: 'Lucia 16:00', places: [] });
    expect(signed('accepted', 0, 'Nobody at work: Lucia', CODES)).toEqual(plain('Nobody at work: Lucia'));
  });

  test('no word is lost, and none comes', () => {
    const words = fc.array(fc.constantFrom('Halka', 'Obemannat:', 'Obemannat', '(', ')', '(IG)', '(FB K, IG story)', 'IG', ', ', ' ', ':', '\n'), { maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(fc.property(fc.constantFrom('moved', 'published', 'accepted', 'other'), fc.nat(2), words, (part, cell, text) => {
      const { rule, text: rest, places } = signed(part, cell, text, CODES);
      expect(`${rule && `${rule} `}${rest}${places.length > 0 ? ` (${places.join(', ')})` : ''}`).toBe(text);
    }));
  });
});
