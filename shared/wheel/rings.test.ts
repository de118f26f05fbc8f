import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, channel, placement, workspace } from '../domain/samples-for-tests.ts';
import type { CampaignId, CategoryId, ChannelId, TagId } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import { ringsOf } from './rings.ts';
import type { RingKind } from './rings.ts';
import { wheelYear } from './wheel-year.ts';

const KINDS: readonly RingKind[] = ['category', 'channel', 'campaign', 'tag'];
const names = Array.from({ length: 12 }, (_, i) => `n${i}`);
// Ids below are written here, so they are what they are called.
function planOf(own: readonly (string | null)[], archived = false) {
  return workspace({
    categories: names.map((id) => ({ id: id as CategoryId, name: id, hue: 1, shape: 'disc', targetShare: null, everyWeeks: null, archived })),
    campaigns: names.map((id) => ({ id: id as CampaignId, name: id, goal: '', from: null, to: null })),
    tags: names.map((id) => ({ id: id as TagId, name: id, everyWeeks: null })),
    channels: names.map((id) => channel(id)),
    cards: own.map((id, i) => card(`r${i}`, {
      kind: 'recurring', rule: { type: 'month', month: 6 }, category: id as CategoryId | null, campaign: id as CampaignId | null, tags: id ? [id as TagId, 'n0' as TagId] : [],
    })),
    placements: own.flatMap((id, i) => (id ? [placement(`p${i}`, `r${i}`, { channel: id as ChannelId })] : [])),
  });
}
function of(own: readonly (string | null)[], kind: RingKind, archived = false) {
  const plan = planOf(own, archived);
  const { items } = wheelYear(plan, 2026, new Map(), '2026-11-23' as CalendarDate); // a date
  return { items, ...ringsOf(items, kind, plan) };
}

describe('the rings of the wheel', () => {
  it('have every item on one of them: its own, or the last', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.constantFrom(...names)), { maxLength: 40 }), fc.constantFrom(...KINDS), fc.boolean(), (own, kind, archived) => {
      const { items, rings, ringOf } = of(own, kind, archived);
      expect(rings.length).toBeGreaterThan(0);
      expect(rings.length).toBeLessThanOrEqual(8);
      items.forEach((item) => {
        const ring = rings[ringOf(item)];
        const mine = own[Number(item.card.id.slice(1))] ?? null;
        expect(ring?.id === mine || ring === rings.at(-1)).toBe(true);
        if (ring?.id === null && mine !== null) expect(ring.rest).toBe(true);
      });
    }));
  });

  it('are those in use, in the plan’s order, and one for what has none', () => {
    expect(of(['n3', null, 'n1'], 'campaign').rings.map(({ id }) => id)).toEqual(['n1', 'n3', null]);
    expect(of(['n3'], 'tag').rings.map(({ id }) => id)).toEqual(['n3']);
    expect(of([], 'channel').rings.map(({ id }) => id)).toEqual([null]);
    expect(of(['n3'], 'category', true).rings.map(({ id }) => id)).toEqual(['n3']);
    expect(of([], 'category').rings).toHaveLength(8); // what is not archived is there even when it is empty
  });
});
