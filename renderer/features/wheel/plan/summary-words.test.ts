import { describe, expect, it } from 'vitest';
import { card, person, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import { skipId } from '../../../../shared/domain/records.ts';
import type { CardId, PersonId, Skip } from '../../../../shared/domain/records.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import type { CalendarDate, LocalDateTime } from '../../../../shared/planning/date.ts';
import { changed } from '../../../../shared/wheel/quarter-draft.ts';
import type { Draft } from '../../../../shared/wheel/quarter-draft.ts';
import { quarterSummary } from '../../../../shared/wheel/quarter-summary.ts';
import { quarterPlan } from '../../../../shared/wheel/quarter.ts';
import { summaryText, summaryTitle } from './summary-words.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const TODAY = '2026-11-23' as CalendarDate;
const NAME = { year: 2027, quarter: 1 };
const row = (id: string, week: number, title: string) => card(id, { kind: 'recurring', rule: { type: 'week', week }, title });
const of = (id: string, year: number, slot: string, title: string, change = {}) => card(`${id}-made`, { origin: { card: id as CardId, year }, slot, title, ...change });
const skip: Skip = { id: skipId('s', 2027), card: 's' as CardId, year: 2027, reason: 'Ingår i vårkampanjen', by: null, at: '2026-11-23T09:00' as LocalDateTime };
const draft: Draft = {
  choices: { [skipId('a', 2027)]: changed(undefined, { what: 'refresh' }), [skipId('m', 2026)]: changed(undefined, { slot: '2027-W02' }), [skipId('s', 2027)]: changed(undefined, { what: 'skip', reason: 'Ingår' }) },
  made: { [skipId('a', 2027)]: 'a-made', [skipId('m', 2026)]: 'm-made', gone: 'gone' }, steps: [], more: false,
};
const rows = [row('a', 3, 'Skolvalet'), row('m', 41, 'Lärarnas dag'), row('s', 5, 'Sommarjobb'), row('o', 9, 'Sportlovet')];
const summaryOf = (seed: Parameters<typeof workspace>[0]) => {
  const world = workspace(seed);
  return { world, summary: quarterSummary(world, quarterPlan(world, NAME, new Map(), TODAY), draft, TODAY) };
};

describe('the summary of a planned quarter', () => {
  it('says what was made, for whom, what was skipped and moved, what is left and empty', () => {
    const { world, summary } = summaryOf({
      people: [person('kim', 'Kim')], skips: [skip],
      cards: [...rows, of('a', 2027, '2027-W03', 'Skolvalet', { owners: ['kim' as PersonId] }), of('m', 2026, '2027-W02', 'Lärarnas dag')],
    });
    expect(summaryText(summary!, NAME, world, TODAY, translate('sv'), 'sv')).toBe([ // something was made
      'Plan för Q1 2027 (måndag 23 november 2026)',
      'Gjorda kort\n- v. 2 · Lärarnas dag · ingen ansvarig · flyttat från v. 41 2026\n- v. 3 · Skolvalet · Kim · texten ska uppdateras',
      'Överhoppat\n- Sommarjobb: Ingår i vårkampanjen',
      'Inte bestämt\n- v. 9 · Sportlovet',
      'Tomma veckor\n- v. 1, v. 2, v. 3, v. 4, v. 5, v. 6, v. 7, v. 8, v. 9, v. 10, v. 11, v. 12',
    ].join('\n\n'));
  });

  it('has the year wherever it is not the quarter’s, and says how much is decided until all is', () => {
    const { world, summary } = summaryOf({ cards: [...rows, row('f', 27, 'Fiber'), of('a', 2027, '2026-W53', 'Skolvalet')] });
    const text = summaryText(summary!, NAME, world, TODAY, translate('sv'), 'sv'); // something was made
    expect(text).toContain('- v. 53 2026 · Skolvalet · ingen ansvarig · flyttat från v. 3,');
    expect(text).toContain('- v. 27 2026 · Fiber\n- v. 41 2026 · Lärarnas dag\n- v. 5 · Sommarjobb\n- v. 9 · Sportlovet');
    const plan = quarterPlan(world, NAME, new Map(), TODAY);
    expect(summaryTitle(summary!, plan, translate('sv'))).toBe('Q1 2027: 1 av 5 bestämda');
    expect(summaryTitle({ ...summary!, open: [] }, plan, translate('en'))).toBe('Q1 2027 is planned');
  });

  it('is none before the step, and none once it is taken back', () => {
    expect(summaryOf({ cards: rows }).summary).toBeNull();
    expect(summaryOf({ cards: [...rows, of('a', 2027, '2027-W03', 'Skolvalet', { deletedAt: '2026-11-24T09:00' as LocalDateTime })] }).summary).toBeNull();
  });
});
