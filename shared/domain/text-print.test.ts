import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import type { CardId, PlacementId } from './records.ts';
import { card, placement, workspace } from './samples-for-tests.ts';
import { DomainError } from './errors.ts';
import { NO_OWN_TEXT, likeness, textPrint, withTextPrints } from './text-print.ts';

const ICE = 'I natt väntas underkylt regn i hela kommunen. Våra bilar är ute och saltar från klockan tre, men ta det försiktigt på cykelbanorna.';
const POOL = 'Nu öppnar utomhusbadet för säsongen! Välkommen på fri entré hela första helgen, med musik och våfflor vid stora bassängen.';
const CONTEXT = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };

describe('the sketch of a text', () => {
  test('is null for none and empty for one too short to compare', () => {
    expect([textPrint(' \n'), textPrint('Glad lucia!')]).toEqual([null, '']);
    expect(likeness('', '')).toBe(0);
  });

  test('is the same whatever case, punctuation, emoji and link', () => {
    expect(textPrint(`${ICE.toUpperCase()} 🧊 https://kommun.se/halka`)).toBe(textPrint(ICE));
  });

  test('tells a text with a word changed from another text', () => {
    expect(likeness(textPrint(ICE), textPrint(ICE.replace('klockan tre', 'klockan fyra')))).toBeGreaterThan(75);
    expect(likeness(textPrint(ICE), textPrint(POOL))).toBeLessThan(20);
  });

  test('of any text is of a length, and like itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const print = textPrint(text);
      expect(print === null || print === '' || print.length === 64).toBe(true);
      if (print) expect(likeness(print, print)).toBe(100);
    }));
  });
});

describe('the sketches of a change', () => {
  const state = workspace({ cards: [card('a')], placements: [placement('p', 'a'), placement('q', 'a')] });

  test('come along with a text, on the card or on the placement that has it', () => {
    const diff = runCommand(state, { name: 'editText', input: { id: 'a' as CardId, field: 'text', value: ICE } }, CONTEXT);
    if (diff instanceof DomainError) throw new Error(diff.code);
    expect(diff.cards?.updated?.[0]?.[1].textPrint).toBe(textPrint(ICE));
    expect(diff.placements).toBeUndefined();
    const own = runCommand(state, { name: 'editPlacementText', input: { placement: 'q' as PlacementId, text: POOL } }, CONTEXT);
    if (own instanceof DomainError) throw new Error(own.code);
    expect(own.placements?.updated?.map(([, to]) => [to.id, to.textPrint])).toEqual([['q', textPrint(POOL)]]);
  });

  test('tell an own text that was emptied from none of its own, and it is like nothing', () => {
    const own = runCommand(state, { name: 'editPlacementText', input: { placement: 'q' as PlacementId, text: ' ' } }, CONTEXT);
    if (own instanceof DomainError) throw new Error(own.code);
    const print = own.placements?.updated?.[0]?.[1].textPrint ?? null;
    expect([print, likeness(print, print), likeness(print, textPrint(ICE))]).toEqual([NO_OWN_TEXT, 0, 0]);
  });

  test('come along with records that are all new', () => {
    const text = { id: 'n' as CardId, text: ICE, notes: '', purpose: '', audience: '', placementTexts: { ['m' as PlacementId]: POOL } };
    const made = withTextPrints({ cards: { added: [card('n')] }, texts: { added: [text] }, placements: { added: [placement('m', 'n')] } }, state);
    expect([made.cards?.added?.[0]?.textPrint, made.placements?.added?.[0]?.textPrint]).toEqual([textPrint(ICE), textPrint(POOL)]);
  });

  test('leave a change without texts as it is', () => {
    const diff = { cards: { added: [card('n')] } };
    expect(withTextPrints(diff, state)).toBe(diff);
  });
});
