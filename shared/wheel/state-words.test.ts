import { describe, expect, it } from 'vitest';
import { skipId } from '../domain/records.ts';
import type { CardId, PauseId, Skip } from '../domain/records.ts';
import { card, workspace } from '../domain/samples-for-tests.ts';
import { translate } from '../i18n/messages.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { NO_FILTER } from '../planning/filter.ts';
import { occurrencesIn } from '../planning/occurrence.ts';
import { occurrenceIn } from '../planning/recurrence.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { whenLong, whenShort } from './item-words.ts';
import { stateSentence, yearWords } from './state-words.ts';

const TODAY = '2026-11-23' as CalendarDate; // a date
const sv = translate('sv');
const PAUSE = { id: 'p' as PauseId, name: 'Storm', filter: NO_FILTER, from: '2026-11-01' as CalendarDate, to: '2026-12-31' as CalendarDate, taken: [] }; // dates

function said(rule: RecurrenceRule, made: readonly Parameters<typeof card>[1][] = [], skips: readonly Skip[] = [], paused = false): readonly [string, string] {
  const origin = { card: 'r' as CardId, year: 2026 }; // the first card below
  const cards = [card('r', { kind: 'recurring', rule }), ...made.map((one, i) => card(`c${i}`, { ...one, origin }))];
  const state = workspace({ cards, skips, pauses: paused ? [PAUSE] : [] });
  const [occurrence] = occurrencesIn(state.cards, 2026, state, TODAY);
  return [stateSentence(occurrence!, TODAY, sv, 'sv'), yearWords(occurrence!, sv, 'sv')]; // there is the one
}
const week = (n: number): RecurrenceRule => ({ type: 'week', week: n });
const date = (month: number, day: number): RecurrenceRule => ({ type: 'date', month, day });

describe('how it stands, in words (planning rules §3)', () => {
  it.each([
    [week(49), 'Dags nu. Vecka 49 börjar om 7 dagar och har inget kort.'],
    [week(48), 'Dags nu. Vecka 48 pågår och har inget kort.'],
    [week(52), 'Dags nu. Vecka 52 börjar om 4 veckor och har inget kort.'],
    [date(11, 23), 'Dags nu. Mån 23 nov är i dag, inget kort finns.'],
    [date(11, 24), 'Dags nu. Tis 24 nov är i morgon, inget kort finns.'],
    [date(12, 24), 'Dags nu. Tor 24 dec är om 4 veckor, inget kort finns.'],
    [{ type: 'quarter', quarter: 4 }, 'Dags nu. Q4 pågår och har inget kort.'],
    [{ type: 'month', month: 12 }, 'Dags nu. December börjar om 8 dagar och har inget kort.'],
    [week(20), 'Missat. Tiden har gått och inget kort gjordes.'],
  ] as const)('%o', (rule, sentence) => expect(said(rule)[0]).toBe(sentence));

  it('names where the card is, and how many there are', () => {
    expect(said(week(49), [{ slot: '2026-12-01' }])).toEqual(['Planerat tis 1 dec.', 'Planerat tis 1 dec']);
    expect(said(week(49), [{ slot: '2026-12-03' }, { slot: '2026-W49' }])[0]).toBe('Planerat. Det finns 2 kort, det första v. 49.');
  });

  it('says when it was published: as marked, else as planned', () => {
    const out = { status: 'published' as const, slot: '2026-02-03' };
    expect(said(week(6), [{ ...out, publishedAt: '2026-02-05T10:00' as LocalDateTime }])).toEqual(['Publicerat tor 5 feb.', 'Publicerat tor 5 feb']); // a moment
    expect(said(week(6), [out])[1]).toBe('Publicerat tis 3 feb');
  });

  it('gives the reason of a skip, and the pause that it rests in', () => {
    const skip: Skip = { id: skipId('r', 2026), card: 'r' as CardId, year: 2026, reason: 'Ingår i något annat', by: null, at: '2026-11-20T09:00' as LocalDateTime }; // the card above, a moment
    expect(said(week(49), [], [skip])).toEqual(['Hoppas över 2026: Ingår i något annat', 'Hoppas över: Ingår i något annat']);
    expect(said(week(49), [], [], true)).toEqual(['Vilar. Pausen ”Storm” gäller sön 1 nov till tor 31 dec.', 'Vilar: Storm']);
  });

  it('calls what returns in a month by that month, not by its first week', () => {
    const rule = { type: 'month', month: 12 } as const;
    const slot = occurrenceIn(rule, 2027);
    expect([whenShort(slot, 'sv', rule), whenLong(slot, 'sv', rule), whenLong(slot, 'en', rule)]).toEqual(['dec', 'december, från v. 48', 'December, from wk 48']);
    expect(said(rule)[1]).toBe('Inget kort ännu, december, från v. 49');
  });
});
