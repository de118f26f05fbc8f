import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { pagePolicy } from '../shared/contract/page-policy.ts';
import type { Feeds } from './feeds.ts';
import { refusalOf } from './gate.ts';

/** Vite names assets by their content: a changed file is another file. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** How long an answer may be kept; what may change is compared, and a team's calendar is for nobody in between. */
function caching(path: string): string {
  if (path.startsWith('/assets/')) return FOR_EVER;
  return path.startsWith('/feed/') ? 'private, no-cache' : 'no-cache';
}

/** Set on every answer, refusals included. */
function headersFor(authority: string): Record<string, string> {
  return {
    'content-security-policy': pagePolicy([`ws://${authority}`]), // 'self' does not cover ws: in every browser
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  };
}

/**
 * The built page as a web app. It is public: whoever may read this server's files learns what the program is, never
 * what the team plans; that comes through the socket, and at the addresses of feeds. `authority` is asked per request, as the port is chosen late.
 */
export function pagesOf(folder: string, authority: () => string, feeds: Feeds): Hono<{ Bindings: HttpBindings }> {
  const pages = new Hono<{ Bindings: HttpBindings }>();
  pages.use(async (c, next) => {
    const refusal = refusalOf(authority(), c.env.incoming.method, c.env.incoming.headers, 'page');
    if (refusal) c.res = c.text(refusal.reason, refusal.status);
    else await next();
    for (const [name, value] of Object.entries(headersFor(authority()))) c.res.headers.set(name, value);
    c.res.headers.set('cache-control', c.res.status >= 400 ? 'no-store' : caching(c.req.path));
  });
  pages.get('/feed/:file', etag(), (c) => {
    const calendar = feeds(c.req.param('file'));
    return calendar === null ? c.notFound() : c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
  const files = serveStatic<{ Bindings: HttpBindings }>({ root: folder });
  pages.use('/assets/*', files); // named by their content, so there is nothing to compare
  pages.use(etag(), files);
  pages.notFound((c) => c.text('There is nothing here.', 404));
  return pages;
}
