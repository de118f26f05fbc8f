import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRule } from '../planning/fixtures/any-card.ts';
import { dayNumberOf, weekdayOf } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { middleOf, movedRule, nextRule } from './moved-rule.ts';
import type { MoveStep } from './moved-rule.ts';

const year = fc.integer({ min: 2024, max: 2033 });
const days = fc.integer({ min: -400, max: 400 });
const step = fc.constantFrom<MoveStep>('week', 'day');
/** Half of the farthest that two neighbouring occurrences of such a rule lie apart. */
const HALF: Readonly<Record<RecurrenceRule['type'], number>> = { quarter: 47, month: 18, week: 4, 'nth-weekday': 4, date: 4, holiday: 4 };
const ends = (of: number): readonly [number, number] => [dayNumberOf(of, 1, 1), dayNumberOf(of, 12, 31)];

describe('a rule that is moved along the year (planning rules §3)', () => {
  it('stays as precise as it was, on its weekday, and within the year', () => {
    fc.assert(fc.property(anyRule, year, days, step, (rule, y, by, of) => {
      const moved = movedRule(rule, y, by, of);
      const [first, last] = ends(y);
      expect(moved.type).toBe(rule.type);
      if (moved !== rule) expect(middleOf(moved, y)).toBeGreaterThanOrEqual(first);
      if (moved !== rule) expect(middleOf(moved, y)).toBeLessThanOrEqual(last);
      if (rule.type === 'nth-weekday' || of === 'week') expect(rule.type === 'quarter' || weekdayOf(middleOf(moved, y)) === weekdayOf(middleOf(rule, y))).toBe(true);
      if (moved.type === 'holiday' && rule.type === 'holiday') expect([moved.holiday, Math.abs(moved.days) <= 366]).toEqual([rule.holiday, true]);
    }));
  });

  it('is the same when it is moved by nothing', () => {
    fc.assert(fc.property(anyRule, year, step, (rule, y, of) => {
      const [first, last] = ends(y);
      const at = middleOf(rule, y);
      if (at >= first && at <= last) expect(movedRule(rule, y, 0, of)).toBe(rule); // a holiday's may lie in another year
    }));
  });

  it('comes within half a step of where it was dropped', () => {
    fc.assert(fc.property(anyRule, year, fc.integer({ min: 0, max: 364 }), step, (rule, y, day, of) => {
      const wanted = ends(y)[0] + day;
      const [first, last] = [wanted - 46, wanted + 46];
      if (first < ends(y)[0] || last > ends(y)[1]) return; // near New Year it stays in the year
      const off = Math.abs(middleOf(movedRule(rule, y, wanted - middleOf(rule, y), of), y) - wanted);
      expect(off).toBeLessThanOrEqual(of === 'day' && (rule.type === 'date' || rule.type === 'holiday') ? 0 : HALF[rule.type]);
    }));
  });

  it('comes back where it was when it is moved back, in that year', () => {
    fc.assert(fc.property(anyRule, year, fc.integer({ min: -60, max: 60 }), step, (rule, y, by, of) => {
      const moved = movedRule(rule, y, by, of);
      const back = movedRule(moved, y, middleOf(rule, y) - middleOf(moved, y), of);
      const [first, last] = ends(y);
      if (middleOf(rule, y) >= first && middleOf(rule, y) <= last) expect(middleOf(back, y)).toBe(middleOf(rule, y));
    }));
  });

  it.each<readonly [string, RecurrenceRule, number, MoveStep, RecurrenceRule]>([
    ['a week by weeks', { type: 'week', week: 49 }, 8, 'week', { type: 'week', week: 50 }],
    ['past New Year it stays in the year', { type: 'week', week: 52 }, 40, 'week', { type: 'week', week: 53 }],
    ['a month by months', { type: 'month', month: 3 }, 25, 'day', { type: 'month', month: 4 }],
    ['a quarter by quarters', { type: 'quarter', quarter: 2 }, 60, 'week', { type: 'quarter', quarter: 3 }],
    ['a date by weeks', { type: 'date', month: 12, day: 13 }, 5, 'week', { type: 'date', month: 12, day: 20 }],
    ['a date by days', { type: 'date', month: 12, day: 13 }, 5, 'day', { type: 'date', month: 12, day: 18 }],
    ['the last Friday to the first', { type: 'nth-weekday', nth: -1, weekday: 5, month: 11 }, 7, 'week', { type: 'nth-weekday', nth: 1, weekday: 5, month: 12 }],
    ['the last Friday of another month is still the last', { type: 'nth-weekday', nth: -1, weekday: 5, month: 11 }, -28, 'week', { type: 'nth-weekday', nth: -1, weekday: 5, month: 10 }],
    ['a week before the holiday', { type: 'holiday', holiday: 'easter', days: 0 }, -8, 'week', { type: 'holiday', holiday: 'easter', days: -7 }],
    ['some days after it', { type: 'holiday', holiday: 'easter', days: -2 }, 5, 'day', { type: 'holiday', holiday: 'easter', days: 3 }],
  ])('%s', (_, rule, by, of, moved) => {
    expect(movedRule(rule, 2026, by, of)).toEqual(moved);
  });

  it('goes one step by keyboard, until the year ends', () => {
    fc.assert(fc.property(anyRule, year, fc.constantFrom<1 | -1>(1, -1), step, (rule, y, way, of) => {
      const at = middleOf(rule, y);
      const [first, last] = ends(y);
      const next = middleOf(nextRule(rule, y, way, of), y);
      if (at - 95 > first && at + 95 < last && !(rule.type === 'holiday' && Math.abs(rule.days) > 350)) expect(Math.sign(next - at)).toBe(way);
    }));
  });
});
