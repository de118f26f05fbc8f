/**
 * `protocol` and `net`. Chromium can't be taught a scheme from outside, so `app://host/x` travels as
 * `https://host.app.standin.localhost/x`: a secure, standard origin that never leaves the machine, because DevTools'
 * Fetch domain answers it.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from './app.mjs';

const privileged = new Set();
const handlers = new Map();

/** An address of one of the app's own schemes as Chromium gets to see it; others unchanged. */
export function toWire(url) {
  const [, scheme, host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return privileged.has(scheme) ? `https://${host || '_'}.${scheme}.standin.localhost${rest}` : url;
}
/** The same back again. */
export function fromWire(url) {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([\w+-]+)\.standin\.localhost(.*)$/i.exec(url) ?? [];
  return scheme ? `${scheme}://${host}${rest}` : url;
}
/** The app's handler for an address; undefined where its scheme is not the app's. */
export const handlerFor = (url) => handlers.get(url.slice(0, url.indexOf(':')));

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle: session can only be received when app is ready');
    if (!privileged.has(scheme)) throw new Error(`stand-in: ${scheme} was not registered as privileged`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
};

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2' };

export const net = {
  async fetch(input, init) {
    const url = typeof input === 'string' ? input : input.url;
    if (!url.startsWith('file:')) return fetch(input, init);
    const path = fileURLToPath(url);
    try {
      return new Response(await readFile(path), { headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' } });
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
  },
};
