import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Host } from '../host/host.ts';
import type { Language } from '../shared/i18n/language.ts';
import { placeOf, refusalOf } from './gate.ts';
import { portOf } from './port.ts';
import { LARGEST_FRAME, serveSocket } from './socket.ts';

/** Where the page finds the host. */
const PATH = '/socket';

/** The name and port by which a listening server is asked for; all that a request's `Host` may say. */
export function authorityOf(server: Server): string {
  return `127.0.0.1:${portOf(server)}`;
}

export interface Sockets {
  /** The address to open. Its fragment carries the token, which therefore reaches neither servers nor referrers. */
  address(language?: Language | null): string;
  close(): void;
}

/**
 * Lets pages that show the token talk to the host through WebSockets at `/socket`. `leave` says which upgrades somebody else
 * answers; all others are refused.
 */
export function acceptSockets(server: Server, host: Pick<Host, 'connect'>, leave: (protocol: string | undefined) => boolean = () => false, token = randomBytes(32).toString('base64url')): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false });
  server.on('upgrade', (request, stream, head) => {
    if (leave(request.headers['sec-websocket-protocol'])) return;
    const status = refusalOf(placeOf(authorityOf(server)), request.method, request.headers, 'socket')?.status ?? (request.url === PATH ? null : 404);
    if (status) stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else sockets.handleUpgrade(request, stream, head, (socket) => serveSocket(socket, host, token));
  });
  return {
    address: (language) => `http://${authorityOf(server)}/#${new URLSearchParams({ token, ...(language && { lang: language }) })}`,
    close() {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}
