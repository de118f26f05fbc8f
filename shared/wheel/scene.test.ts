import { expect, it } from 'vitest';
import { dayNumberOf } from '../planning/date.ts';
import { domainOf } from './dial.ts';
import { sceneOf } from './scene.ts';

const domain = domainOf(2026, null);
const sheet = { width: 1000, height: 800, cx: 500, cy: 400, unit: 1, top: 0, bottom: 800, margin: 10, gap: 30, comfort: 26, pitches: [28], sizes: [13, 12, 11] } as const;

/** Where the name of the only ring stands. */
function nameOn(month: number): string | undefined {
  const scene = sceneOf({
    year: { year: 2026, from: domain.from, to: domain.to, items: [], campaigns: [], red: [], load: new Map() },
    rings: { rings: [{ id: 'all', category: null, name: 'Samhällsfunktion', rest: false }], ringOf: () => 0 },
    domain, sheet, today: dayNumberOf(2026, month, 25), byCategory: true,
    words: { when: () => '', ring: () => 'Samhällsfunktion', widthOf: (text) => text.length * 6, categoryOf: () => undefined },
  });
  return scene.rings[0]?.name?.arc;
}

it('writes the name of a ring beside today’s hand, not under it', () => {
  expect(nameOn(9)).toBe(nameOn(12));
  expect(nameOn(2)).not.toBe(nameOn(9)); // the hand stands where it reads best
});
