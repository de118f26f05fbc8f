import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildCard, day, slot } from '../collisions/fixtures/build-plan.ts';
import { placeAt } from '../domain/commands/card.ts';
import type { Card } from '../domain/records.ts';
import { columnOf, columnTarget } from './columns.ts';
import type { LocalDateTime } from './date.ts';
import { anyCard, anyDate } from './fixtures/any-card.ts';
import { allSections, sectionKeyOf, sectionsOf } from './sections.ts';

/** Week 48 of 2026, 23–29 November. */
const monday = day('2026-11-23');
const card = (slotText: string, fields: Partial<Card> = {}): Card => buildCard('card', { slot: slot(slotText), ...fields });
const out = (at: string | null): Partial<Card> => ({ status: 'published', publishedAt: at === null ? null : (`${at}T12:00` as LocalDateTime) }); // a moment, written here
const column = (slotText: string, fields: Partial<Card> = {}, today = monday) => columnOf(card(slotText, fields), today);

describe('the column of a card (planning rules §2)', () => {
  it('is Ideas for an idea without a slot only', () => {
    expect(column('', { status: 'idea' })).toBe('ideas');
    expect(column('2026-W50', { status: 'idea' })).toBe('planned');
    expect(column('')).toBe('planned');
  });

  it('is the archive when it was published before this week', () => {
    expect(column('2026-11-20', out('2026-11-22'))).toBe('archive');
    expect(column('2026-11-20', out(null))).toBe('archive');
    expect(column('2026-W47', out(null))).toBe('archive');
    expect(column('2026-11-24', out('2026-11-22'))).toBe('archive');
  });

  it('stays where it is for a card published this week', () => {
    expect(column('2026-11-24', out('2026-11-24'))).toBe('this-week');
    expect(column('2026-12-01', out('2026-11-24'))).toBe('next-week');
    expect(column('2026-11-20', out('2026-11-24'))).toBe('this-week');
    expect(sectionKeyOf(card('2026-11-20', out('2026-11-24')), monday)).toBe('day:2026-11-24');
  });

  it('does not archive a published card whose week is unknown', () => {
    expect(column('', out(null))).toBe('planned');
    expect(column('2026-Q3', out(null))).toBe('planned');
    expect(column('2026-Q4', out(null))).toBe('planned');
  });

  it('is This week, overdue, when an unpublished slot lies wholly before this week', () => {
    for (const text of ['2026-11-22', '2026-11-22T23:59', '2026-W47', '2026-Q3']) {
      expect(column(text)).toBe('this-week');
      expect(sectionKeyOf(card(text), monday)).toBe('overdue');
    }
  });

  it('is This week and Next week by the ISO week of the slot', () => {
    expect(['2026-11-23', '2026-11-29T23:00', '2026-W48'].map((text) => column(text))).toEqual(['this-week', 'this-week', 'this-week']);
    expect(['2026-11-30', '2026-12-06', '2026-W49'].map((text) => column(text))).toEqual(['next-week', 'next-week', 'next-week']);
    expect(column('2027-01-03', {}, day('2026-12-21'))).toBe('next-week'); // week 53
  });

  it('is Planned for everything else; a quarter lies in no week and is overdue when it has ended', () => {
    expect(['2026-12-07', '2026-W50', '2026-Q4', '2027-Q1'].map((text) => column(text))).toEqual(['planned', 'planned', 'planned', 'planned']);
    expect(column('2026-Q3', {}, day('2026-09-30'))).toBe('planned');
    expect(column('2026-Q3', {}, day('2026-10-01'))).toBe('this-week'); // a Thursday
  });

  it('is a Recurring column by the quarter of the rule; none in the bin or when archived', () => {
    const recurring = (rule: Card['rule']) => column('', { kind: 'recurring', rule });
    expect(recurring({ type: 'week', week: 1 })).toBe('recurring-q1');
    expect(recurring({ type: 'month', month: 5 })).toBe('recurring-q2');
    expect(recurring({ type: 'holiday', holiday: 'advent', days: 0 })).toBe('recurring-q4');
    expect(column('2026-11-24', { archived: true })).toBeNull();
    expect(column('2026-11-24', { deletedAt: '2026-11-20T12:00' as LocalDateTime })).toBeNull();
  });

  it('rolls between Sunday and Monday by itself', () => {
    const [sunday, next] = [day('2026-11-29'), day('2026-11-30')];
    expect([column('2026-11-30', {}, sunday), column('2026-11-30', {}, next)]).toEqual(['next-week', 'this-week']);
    expect([column('2026-W50', {}, sunday), column('2026-W50', {}, next)]).toEqual(['planned', 'next-week']);
    expect([column('2026-11-29', {}, sunday), column('2026-11-29', {}, next)]).toEqual(['this-week', 'this-week']);
    expect(sectionKeyOf(card('2026-11-29'), next)).toBe('overdue');
    const done = out('2026-11-29');
    expect([column('2026-11-29', done, sunday), column('2026-11-29', done, next)]).toEqual(['this-week', 'archive']);
  });
});

describe('the sections of a column (planning rules §2)', () => {
  const keys = (id: Parameters<typeof sectionsOf>[0], occupied?: string[]) => sectionsOf(id, monday, occupied).map((section) => section.key);

  it('are Overdue, No day yet and seven days this week; the same without Overdue next week', () => {
    expect(keys('this-week')).toEqual(['overdue', 'no-day:2026-W48', ...[23, 24, 25, 26, 27, 28, 29].map((date) => `day:2026-11-${date}`)]);
    expect(keys('next-week').slice(0, 3)).toEqual(['no-day:2026-W49', 'day:2026-11-30', 'day:2026-12-01']);
    expect(sectionsOf('this-week', monday)[0]?.target).toBeNull();
  });

  it('are No date, eight weeks, then months, then quarters in Planned', () => {
    const weeks = ['2026-W50', '2026-W51', '2026-W52', '2026-W53', '2027-W01', '2027-W02', '2027-W03', '2027-W04'].map((week) => `week:${week}`);
    const planned = keys('planned', ['month:2029-03', 'quarter:2026-Q3', 'day:2026-11-23']);
    expect(planned.slice(0, 10)).toEqual(['no-date', ...weeks, 'month:2027-02']);
    expect(planned.slice(-7)).toEqual(['month:2028-01', 'month:2029-03', 'quarter:2026-Q3', 'quarter:2026-Q4', 'quarter:2027-Q1', 'quarter:2027-Q2', 'quarter:2027-Q3']);
  });

  it('are the three months and the whole quarter in a Recurring column', () => {
    expect(keys('recurring-q4')).toEqual(['recurring:10', 'recurring:11', 'recurring:12', 'recurring:q4']);
  });
});

const post = anyCard.filter((card) => card.kind === 'post');

test('every card on the board stands in exactly one listed section, of its own column', () => {
  fc.assert(fc.property(anyCard, anyDate, (any, today) => {
    const key = sectionKeyOf(any, today);
    const column = columnOf(any, today);
    const listed = allSections(today, key === null ? [] : [key]).filter((section) => section.key === key);
    expect(listed.map((section) => section.column)).toEqual(column === 'archive' ? [] : [column]);
  }), { numRuns: 1000 });
});

test('a drop on a section or a column head lands there', () => {
  fc.assert(fc.property(post.filter((any) => any.status !== 'published'), anyDate, (any, today) => {
    for (const { key, column, target } of allSections(today)) {
      if (target === null || target.type === 'recurring') continue;
      const dropped = { ...any, ...placeAt(any, target) };
      expect(sectionKeyOf(dropped, today)).toBe(key);
      expect(columnOf({ ...any, ...placeAt(any, columnTarget(column, today)!) }, today)).toBe(column); // its sections take drops, so it does
    }
  }), { numRuns: 200 });
});

test('a recurring card dropped on a month or a whole quarter lands there', () => {
  fc.assert(fc.property(anyDate, (today) => {
    for (const { key, target } of allSections(today)) {
      if (target?.type !== 'recurring') continue;
      expect(sectionKeyOf(buildCard('wheel', { kind: 'recurring', rule: target.rule }), today)).toBe(key);
    }
  }), { numRuns: 50 });
});
