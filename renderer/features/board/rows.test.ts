import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../shared/planning/board.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { parseSlot } from '../../../shared/planning/slot.ts';
import type { Gap } from '../gaps/gaps.ts';
import { rowsOf } from './rows.ts';
import type { RowOptions } from './rows.ts';

const TODAY = '2026-11-23' as CalendarDate; // a date
interface Spec {
  readonly title: string;
  readonly slot?: string;
  readonly status?: Card['status'];
}
// Only what the rows look at; ids and slots are written here.
const card = ({ title, slot = '', status = 'planned' }: Spec, i: number): Card =>
  ({ id: title, kind: 'post', title, status, slot: parseSlot(slot)!, rank: `a${i}`, category: null, owners: [], checklist: [], commentCount: 0, archived: false, deletedAt: null, publishedAt: null }) as unknown as Card;

const PLAIN: RowOptions = { opened: new Set(), shown: (cards) => cards, adding: null, addingFor: null, gaps: [], focusIn: null, focus: null, today: TODAY, bare: false, width: 250 };

function rows(column: number, cards: readonly Spec[], options: Partial<RowOptions> = {}): string[] {
  const board = boardOf(cards.map(card), TODAY);
  return rowsOf(board.columns[column]!, { ...PLAIN, ...options }).map(({ type, key }) => (type === 'card' ? key : `${type} ${key.split(':').slice(1).join(':')}`.trim()));
}

const IDEAS = 0;
const THIS_WEEK = 1;
const PLANNED = 3;
const FIVE = [1, 2, 3, 4, 5].map((i): Spec => ({ title: `k${i}`, slot: '2026-W50' }));

describe('the rows of a column', () => {
  test('ideas have the field for ideas on top and no head', () => {
    expect(rows(IDEAS, [{ title: 'a', status: 'idea' }])).toEqual(['capture', 'a']);
    expect(rows(IDEAS, [])).toEqual(['capture', 'empty']);
  });

  test('overdue is there only when something is (planning rules §2: no drop)', () => {
    expect(rows(THIS_WEEK, [])).not.toContain('head overdue');
    expect(rows(THIS_WEEK, [{ title: 'late', slot: '2026-11-20' }]).slice(0, 2)).toEqual(['head overdue', 'late']);
  });

  test('an empty week offers its first step today', () => {
    const all = rows(THIS_WEEK, []);
    expect(all[all.indexOf('head day:2026-11-23') + 1]).toBe('today');
  });

  test('a later week shows two cards and folds the rest', () => {
    expect(rows(PLANNED, FIVE).filter((row) => /^k|fold/.test(row))).toEqual(['k1', 'k2', 'fold week:2026-W50']);
    expect(rows(PLANNED, FIVE, { opened: new Set(['week:2026-W50']) }).filter((row) => row.startsWith('k'))).toHaveLength(5);
  });

  test('what is not shown leaves no row: what is left is folded by itself, and its section still takes drops', () => {
    const without = (title: string) => ({ shown: (cards: readonly Card[]) => cards.filter((one) => one.title !== title) });
    expect(rows(PLANNED, FIVE, without('k2')).filter((row) => /^k|fold/.test(row))).toEqual(['k1', 'k3', 'fold week:2026-W50']);
    expect(rows(PLANNED, FIVE.slice(0, 4), without('k2')).filter((row) => /^k|fold/.test(row))).toEqual(['k1', 'k3', 'k4']);
    expect(rows(PLANNED, FIVE.slice(0, 1), without('k1'))).toContain('head week:2026-W50');
    expect(rows(THIS_WEEK, [{ title: 'late', slot: '2026-11-20' }], without('late'))).not.toContain('head overdue');
  });

  test('three cards need no fold', () => {
    expect(rows(PLANNED, FIVE.slice(0, 3)).filter((row) => /^k|fold/.test(row))).toEqual(['k1', 'k2', 'k3']);
  });

  test('the card that has the focus is never folded away', () => {
    expect(rows(PLANNED, FIVE, { focusIn: 'week:2026-W50', focus: 'k4' })).toContain('k4');
    expect(rows(PLANNED, FIVE, { focusIn: 'week:2026-W50', focus: 'k1' })).not.toContain('k4');
  });

  test('a gap is an empty place after the cards of its day, until a card for it is being written', () => {
    const gap = { key: 'g', channel: 'ig', date: '2026-11-24' } as Gap; // only what the rows look at
    const at = (options: Partial<RowOptions>) => rows(THIS_WEEK, [{ title: 'a', slot: '2026-11-24' }], { gaps: [gap], ...options }).filter((row) => /^(a|gap|add)\b/.test(row));
    expect(at({})).toEqual(['a', 'gap g']);
    expect(at({ adding: 'day:2026-11-24', addingFor: gap })).toEqual(['a', 'add day:2026-11-24']);
    expect(at({ adding: 'day:2026-11-24' })).toEqual(['a', 'gap g', 'add day:2026-11-24']);
    expect(rows(PLANNED, FIVE, { gaps: [gap] }).join()).not.toContain('gap');
  });

  test('a new card is written after the last one of its section', () => {
    expect(rows(THIS_WEEK, [{ title: 'a', slot: '2026-11-24' }], { adding: 'day:2026-11-24' })).toContain('add day:2026-11-24');
  });
});
