import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { pagePolicy } from '../shared/contract/page-policy.ts';
import { refusalOf } from './gate.ts';

/** Vite names assets by their content: a changed file is another file. */
const FOR_EVER = 'public, max-age=31536000, immutable';

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
 * what the team plans; that comes through the socket alone. `authority` is asked per request, as the port is chosen late.
 */
export function pagesOf(folder: string, authority: () => string): Hono<{ Bindings: HttpBindings }> {
  const pages = new Hono<{ Bindings: HttpBindings }>();
  pages.use(async (c, next) => {
    const refusal = refusalOf(authority(), c.env.incoming.method, c.env.incoming.headers, 'page');
    if (refusal) c.res = c.text(refusal.reason, refusal.status);
    else await next();
    for (const [name, value] of Object.entries(headersFor(authority()))) c.res.headers.set(name, value);
    c.res.headers.set('cache-control', c.res.status >= 400 ? 'no-store' : c.req.path.startsWith('/assets/') ? FOR_EVER : 'no-cache');
  });
  const files = serveStatic<{ Bindings: HttpBindings }>({ root: folder });
  pages.use('/assets/*', files); // named by their content, so there is nothing to compare
  pages.use(etag(), files);
  pages.notFound((c) => c.text('There is nothing here.', 404));
  return pages;
}
