import { expect, it } from 'vitest';
import { yearOrder } from './year-order.ts';

it('begins with the year one looks at, then the next, then three back; the rest is folded', () => {
  expect(yearOrder(2026, [2019, 2026, 2024, 2028, 2022, 2020, 2024, 2027])).toEqual({ shown: [2026, 2027, 2025, 2024, 2022], folded: [2020, 2019] });
  expect(yearOrder(2026, [])).toEqual({ shown: [2026, 2027, 2025], folded: [] });
});
