import { createAdaptorServer } from '@hono/node-server';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import type { Clock, Host } from '../host/host.ts';
import { createHost } from '../host/host.ts';
import type { Language } from '../shared/i18n/language.ts';
import { openBrowser } from './browser.ts';
import { refusalOf } from './gate.ts';
import { pagesOf } from './pages.ts';
import { LARGEST_FRAME, serveSocket } from './socket.ts';

export interface ServeOptions {
  readonly dataDir: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Added to the address, for the page to start in. */
  readonly language?: Language;
  /** Open the default browser, where there is one. */
  readonly open?: boolean;
  /** A host that is already running; else one is made for `dataDir`, and closed with the server. */
  readonly host?: Host;
  /** The folder of the built page. */
  readonly pages?: string;
}

export interface BrowserDoor {
  /** The address to open. Its fragment carries the token, which therefore reaches neither servers nor referrers. */
  readonly url: string;
  readonly port: number;
  readonly host: Host;
  close(): Promise<void>;
}

/** The built page, seen from the source tree (`server/`) and from the built program (`out/main/`). */
function builtPages(): string {
  const places = ['../out/renderer', '../../out/renderer'].map((place) => join(import.meta.dirname, place));
  return places.find((place) => existsSync(place)) ?? places[0]!; // the list is not empty
}

/** The fragment of the printed address. */
function fragment(token: string, language: Language | undefined): string {
  return new URLSearchParams({ token, ...(language && { lang: language }) }).toString();
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port; // listening on TCP, so it has one
}

/** Passes WebSockets at `/ws` that the gate lets in to sessions of the host. */
function acceptSockets(server: Server, host: Host, token: string, authority: () => string): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false });
  server.on('upgrade', (request, stream, head) => {
    const refusal = refusalOf(authority(), request.method, request.headers, 'socket');
    const status = refusal?.status ?? (request.url === '/ws' ? null : 404);
    if (status) return stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, stream, head, (socket) => serveSocket(socket, host, token));
  });
  return sockets;
}

/**
 * Opens the browser door: the page over HTTP and the host over a WebSocket, on 127.0.0.1 alone. Rejects where the port is
 * taken (`EADDRINUSE`) or the workspace can't be opened (the host's errors).
 */
export async function startServer(options: ServeOptions): Promise<BrowserDoor> {
  const token = randomBytes(32).toString('base64url');
  let authority = '';
  const pages = pagesOf(options.pages ?? builtPages(), () => authority);
  const server = createAdaptorServer({ fetch: pages.fetch, overrideGlobalObjects: false }) as Server; // no HTTP/2 asked for
  const host = options.host ?? (await createHost({ dataDir: options.dataDir, clock: options.clock }));
  const sockets = acceptSockets(server, host, token, () => authority);
  const ours = options.host ? null : host;
  const port = await listen(server, options.port ?? 0).catch(async (error: unknown) => {
    await ours?.close();
    throw error;
  });
  authority = `127.0.0.1:${port}`;
  const url = `http://${authority}/#${fragment(token, options.language)}`;
  if (options.open) openBrowser(url);
  return {
    url,
    port,
    host,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await ours?.close();
    },
  };
}
