import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Feeds } from './feeds.ts';
import { placeOf } from './gate.ts';
import { guard } from './guard.ts';
import { IDEAS } from './idea-form.ts';

/** Vite names assets by their content: a changed file is another file. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** How long an answer may be kept; what may change is compared, and a team's calendar is for nobody in between. */
function caching(path: string): string {
  if (path.startsWith('/assets/')) return FOR_EVER;
  return path.startsWith('/feed/') ? 'private, no-cache' : 'no-cache';
}

/**
 * The built page as a web app. It is public: whoever may read this server's files learns what the program is, never
 * what the team plans; that comes through the socket, and at the addresses of feeds. `authority` is asked per request, as the port is chosen late.
 */
export function pagesOf(folder: string, authority: () => string, feeds: Feeds, ideas: Hono<{ Bindings: HttpBindings }>): Hono<{ Bindings: HttpBindings }> {
  const pages = new Hono<{ Bindings: HttpBindings }>();
  pages.use(guard(() => placeOf(authority()), caching, () => [`ws://${authority()}`])); // 'self' does not cover ws: in every browser
  pages.get('/feed/:file', etag(), (c) => {
    const calendar = feeds(c.req.param('file'));
    return calendar === null ? c.notFound() : c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
  pages.route(IDEAS, ideas);
  const files = serveStatic<{ Bindings: HttpBindings }>({ root: folder });
  pages.use('/assets/*', files); // named by their content, so there is nothing to compare
  pages.use(etag(), files);
  pages.notFound((c) => c.text('There is nothing here.', 404));
  return pages;
}
