import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../shared/domain/records.ts';
import { formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';

const anyView = fc.oneof(
  fc.constant({ name: 'board' } as const),
  fc.record({ name: fc.constant('calendar' as const), month: fc.constantFrom(null, '2026-11', '2027-01') }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constantFrom('workspace', 'bin') }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constant('rules'), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name', 'section'] }),
  fc.record({ name: fc.constant('settings' as const), section: fc.constant('channels'), channel: fc.string({ minLength: 1 }), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name', 'section', 'channel'] }),
  fc.record({ name: fc.constant('help' as const), rule: fc.constantFrom(...RULES) }, { requiredKeys: ['name'] }),
);
const anyPanel = fc.oneof(
  fc.constant(null),
  fc.constantFrom({ type: 'new' } as const, { type: 'collisions' } as const),
  fc.record({ type: fc.constant('card' as const), id: fc.string({ minLength: 1 }) }),
);

describe('the address', () => {
  test('property: every place has an address that leads back to it', () => {
    fc.assert(
      fc.property(fc.record({ view: anyView, panel: anyPanel }), (route: Route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  test('property: any text leads somewhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string(), fc.constant('/board/card/%')), (path) => {
        expect(parseRoute(path).view.name).toMatch(/^(board|calendar|settings|help)$/);
      }),
    );
  });

  test('a month that does not exist is today’s', () => {
    expect(parseRoute('/calendar/2026-13').view).toEqual({ name: 'calendar', month: null });
  });
});
