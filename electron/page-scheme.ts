import { net, protocol } from 'electron';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagePolicy } from '../shared/contract/page-policy.ts';

const ORIGIN = 'app://wheelhouse';
/** The page's address. */
export const PAGE = `${ORIGIN}/index.html`;
/** True for an address of ours; anything else is outside. */
export const isOurs = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

const HEADERS = { 'content-security-policy': pagePolicy(), 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin' };

/** Must run before the app is ready: gives `app:` an origin of its own, where `file:` has none. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** The file behind an address of ours; null where it lies outside the page's folder. */
function fileBehind(folder: string, url: string): string | null {
  let path: string;
  try {
    path = join(folder, decodeURIComponent(new URL(url).pathname));
  } catch {
    return null; // a lone % is no path
  }
  return isOurs(url) && path.startsWith(folder + sep) ? path : null;
}

/** Serves the built page from its folder, with the policy of what it may do. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileBehind(folder, request.url);
    if (file && request.method !== 'GET') return new Response('', { status: 405, headers: HEADERS });
    const found = file && (await net.fetch(pathToFileURL(file).href).catch(() => null)); // rejects where there is no such file
    if (!found) return new Response('There is nothing here.', { status: 404, headers: HEADERS });
    return new Response(found.body, { status: found.status, headers: { ...Object.fromEntries(found.headers), ...HEADERS } });
  });
}
