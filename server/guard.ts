/** What stands before every page of a door: who may ask, and what each answer may do. */
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { pagePolicy } from '../shared/contract/page-policy.ts';
import { refusalOf } from './gate.ts';
import type { OwnPlace } from './gate.ts';
import { IDEAS } from './idea-form.ts';

/** Set on every answer, refusals included, unless the answer has its own. `connect`: what the page may talk to. */
const headersFor = (connect: readonly string[], caching: string): Readonly<Record<string, string>> => ({
  'content-security-policy': pagePolicy(connect),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'cache-control': caching,
});

/** `place` is asked per request, as the port is chosen late; `caching`: how long the answer at a path may be kept. */
export function guard(place: () => OwnPlace, caching: (path: string) => string, connect: () => readonly string[] = () => []): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const { method, headers } = c.env.incoming;
    const refusal = refusalOf(place(), method, headers, c.req.path.startsWith(`${IDEAS}/`) ? 'form' : 'page');
    if (refusal) c.res = c.text(refusal.reason, refusal.status);
    else await next();
    const set = headersFor(connect(), c.res.status >= 400 ? 'no-store' : caching(c.req.path));
    for (const [name, value] of Object.entries(set)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}
