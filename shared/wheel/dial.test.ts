import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../domain/records.ts';
import { weeksInYear } from '../planning/date.ts';
import { TURN } from './arc.ts';
import { RADII, campaignMarks, campaignNames, domainOf, monthMarks, weekMarks } from './dial.ts';
import type { WheelYear } from './wheel-year.ts';

const PLACE = { cx: 500, cy: 400, unit: 1 };
const yearOf = (year: number, more: Partial<WheelYear> = {}): WheelYear => ({ year, ...domainOf(year, null), items: [], campaigns: [], red: [], load: new Map(), ...more });

describe('the face of the wheel', () => {
  it('has every ISO week that has a day in the year, those at New Year cut off, and twelve months', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
      const domain = domainOf(year, null);
      const weeks = weekMarks(yearOf(year), domain, PLACE, 0).map(({ week }) => week);
      expect(new Set(weeks).size).toBeGreaterThanOrEqual(52);
      for (let week = 1; week <= weeksInYear(year); week++) expect(weeks).toContain(week);
      expect(monthMarks(domain, PLACE, 0).map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }));
    expect(monthMarks(domainOf(2026, 4), PLACE, 0).map(({ month }) => month)).toEqual([10, 11, 12]);
  });

  it('names campaigns over their own days, no two names over each other', () => {
    const domain = domainOf(2026, null);
    const days = fc.tuple(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 1, max: 120 })).map(([from, long]) => ({ from: domain.from + from, to: domain.from + from + long }));
    fc.assert(fc.property(fc.array(days, { maxLength: 8 }), (all) => {
      const campaigns = all.map((span, i) => ({ ...span, campaign: { id: `k${i}`, name: `Kampanj ${i}`, goal: '', from: null, to: null } as Campaign })); // an id written here
      const marks = campaignMarks(yearOf(2026, { campaigns }), domain, PLACE);
      const names = campaignNames(marks, PLACE, () => 60);
      expect(marks).toHaveLength(all.length);
      const radius = (RADII.campaigns[0] + RADII.campaigns[1]) / 2;
      for (const { id } of names) {
        const { from, to } = marks.find((mark) => mark.id === id)!; // it is one of them
        expect((to - from) * radius).toBeGreaterThanOrEqual(68 - 1e-6);
        expect(to).toBeLessThanOrEqual(TURN + 1e-9);
      }
      expect(new Set(names.map(({ arc }) => arc)).size).toBe(names.length);
      if (marks.some(({ from, to }) => (to - from) * radius >= 69)) expect(names.length).toBeGreaterThan(0);
    }));
  });
});
