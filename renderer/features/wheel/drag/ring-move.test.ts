import { expect, it } from 'vitest';
import { buildCard } from '../../../../shared/collisions/fixtures/build-plan.ts';
import type { Card } from '../../../../shared/domain/records.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';
import { occurrenceIn } from '../../../../shared/planning/recurrence.ts';
import type { RingKind } from '../../../../shared/wheel/rings.ts';
import { itemOf } from '../../../../shared/wheel/wheel-year.ts';
import { alongOf, changeOf } from './ring-move.ts';
import type { RingMove } from './ring-move.ts';

const WEEK: RecurrenceRule = { type: 'week', week: 49 };
const NEXT: RecurrenceRule = { type: 'week', week: 50 };

function move(rule: RecurrenceRule, to: readonly [RingKind, string | null] | null, made: readonly Card[] = []): RingMove {
  const card = buildCard('r', { kind: 'recurring', rule: WEEK, tags: ['one', 'two'] as unknown as Card['tags'] }); // ids of tags
  const slot = occurrenceIn(rule, 2026);
  const item = itemOf({ card, rule: WEEK, year: 2026, slot: occurrenceIn(WEEK, 2026), state: 'due', made, skip: null, pause: null });
  const ring = to && { kind: to[0], to: { id: to[1], name: null, rest: false, category: null } };
  return { item, rule, slot, moved: item, ring, preview: null, passed: false };
}

it('changes the rule, and with another ring what the ring shows; a channel never', () => {
  expect(changeOf(move(NEXT, null))).toEqual({ rule: NEXT });
  expect(changeOf(move(WEEK, ['category', 'news']))).toEqual({ category: 'news' });
  expect(changeOf(move(NEXT, ['campaign', null]))).toEqual({ rule: NEXT, campaign: null });
  expect(changeOf(move(WEEK, ['tag', 'three']))).toEqual({ tags: ['three', 'two'] });
  expect(changeOf(move(WEEK, ['tag', 'two']))).toEqual({ tags: ['two'] });
  expect(changeOf(move(WEEK, ['tag', null]))).toEqual({ tags: [] });
  expect(changeOf(move(WEEK, ['channel', 'fb']))).toBeNull();
  expect(changeOf(move(WEEK, null))).toBeNull();
});

it('offers to move along what is made and not out, by as many days (planning rules §3)', () => {
  const [made, out] = [buildCard('made', { status: 'planned' }), buildCard('out', { status: 'published' })];
  expect(alongOf(move(WEEK, null, [made, out]).item, occurrenceIn(NEXT, 2026))).toEqual({ items: [{ card: 'made', placement: null }], days: 7 });
  expect(alongOf(move(WEEK, null, [out]).item, occurrenceIn(NEXT, 2026))).toBeNull();
  expect(alongOf(move(WEEK, null, [made]).item, occurrenceIn(WEEK, 2026))).toBeNull();
});
