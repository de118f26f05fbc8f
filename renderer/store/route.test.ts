import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES, STATUSES } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { NO_FILTER } from '../../shared/planning/filter.ts';
import type { Filter } from '../../shared/planning/filter.ts';
import { QUARTERS, WHEEL_MODES, WHEEL_RINGS, formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';

const anyView = fc.oneof(
  fc.constant({ name: 'board' } as const),
  fc.record({ name: fc.constant('calendar' as const), mode: fc.constant('month' as const), at: fc.constantFrom(null, '2026-11-01' as CalendarDate, '2027-01-01' as CalendarDate) }),
  fc.record({ name: fc.constant('calendar' as const), mode: fc.constantFrom('week' as const, 'channels' as const, 'agenda' as const), at: fc.constantFrom(null, '2026-11-23' as CalendarDate, '2026-12-28' as CalendarDate) }),
  fc.record({ name: fc.constant('wheel' as const), year: fc.constantFrom(2026, 2027), quarter: fc.constantFrom(null, ...QUARTERS), rings: fc.constantFrom(...WHEEL_RINGS), mode: fc.constantFrom(...WHEEL_MODES) }),
  fc.record({ name: fc.constant('wheel' as const), year: fc.constant(null), quarter: fc.constant(null), rings: fc.constantFrom(...WHEEL_RINGS), mode: fc.constantFrom(...WHEEL_MODES) }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constantFrom('workspace', 'bin') }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constant('rules'), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name', 'section'] }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constant('channels'), channel: fc.string({ minLength: 1 }), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name', 'section', 'channel'] }),
  fc.record({ name: fc.constant('help' as const), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name'] }),
);
const anyPanel = fc.oneof(
  fc.constant(null),
  fc.constantFrom({ type: 'new' } as const, { type: 'collisions' } as const),
  fc.record({ type: fc.constant('card' as const), id: fc.string({ minLength: 1 }), comment: fc.string({ minLength: 1 }) }, { requiredKeys: ['type', 'id'] }),
);

const ids = <Id extends string>() => fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }) as unknown as fc.Arbitrary<Id[]>; // any text is an id
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(fc.constant(NO_FILTER), fc.record<Filter>({
  text: fc.string().map((text) => text.trim()), channels: ids(), owners: ids(), categories: ids(), campaigns: ids(), tags: ids(),
  statuses: fc.subarray([...STATUSES]), sponsored: fc.constantFrom(null, true, false), mine: fc.boolean(), collides: fc.boolean(),
}));

describe('the address', () => {
  test('property: every place has an address that leads back to it', () => {
    fc.assert(
      fc.property(fc.record({ view: anyView, filter: anyFilter, panel: anyPanel }), (route: Route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  test('property: any text leads somewhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string(), fc.constant('/board/card/%')), (path) => {
        expect(parseRoute(path).view.name).toMatch(/^(board|calendar|wheel|settings|help)$/);
      }),
    );
  });

  test('a month that does not exist is today’s', () => {
    expect(parseRoute('/calendar/2026-13').view).toEqual({ name: 'calendar', mode: 'month', at: null });
  });
});
