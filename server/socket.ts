import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawData, WebSocket } from 'ws';
import type { Host, Session } from '../host/host.ts';
import { LARGEST_FILE } from '../shared/exchange/import-plan.ts';
import type { EventFrame, ReplyFrame } from '../shared/contract/contract.ts';

/** The largest frame either way, in bytes: the largest file, which base64 makes a third larger, and its name. */
export const LARGEST_FRAME = Math.ceil((LARGEST_FILE * 4) / 3 + 1) * 1024 * 1024;
/** A page that has stopped reading is dropped once this much waits for it; it opens the plan afresh when it comes back. */
const MOST_UNREAD = LARGEST_FRAME;
const TOKEN_WITHIN = 10_000;
const HEARTBEAT = 30_000;

/** Close codes of the application's own range; the page stops trying again after `badToken`. */
const CLOSE = { badToken: 4401, tooSlow: 4408 } as const;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function parse(raw: RawData, isBinary: boolean): unknown {
  if (isBinary) return undefined;
  try {
    // A text frame is one Buffer: the socket's `binaryType` is the library's default.
    return JSON.parse((raw as Buffer).toString());
  } catch {
    return undefined; // the host answers what is no frame with `bad-frame`
  }
}

/** True where a page's first message is `{"token": …}` with the token that was printed. Takes the same time for any token. */
function showsToken(message: unknown, token: string): boolean {
  const shown = typeof message === 'object' && message !== null && 'token' in message ? message.token : '';
  return timingSafeEqual(digest(typeof shown === 'string' ? shown : ''), digest(token));
}

/**
 * Serves one page: waits for its token, answers `{"ok":true}`, and hands its frames to a session of its own. The session
 * ends with the socket.
 */
export function serveSocket(socket: WebSocket, host: Pick<Host, 'connect'>, token: string): void {
  let session: Session | null = null;
  let alive = true;
  const tooLate = setTimeout(() => socket.close(CLOSE.badToken, 'no token'), TOKEN_WITHIN);
  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, HEARTBEAT);

  const send = (message: ReplyFrame | EventFrame | { readonly ok: true }): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_UNREAD) return socket.close(CLOSE.tooSlow, 'too slow');
    socket.send(JSON.stringify(message));
  };
  const begin = (first: unknown): void => {
    clearTimeout(tooLate);
    if (!showsToken(first, token)) return socket.close(CLOSE.badToken, 'wrong token');
    session = host.connect(send);
    send({ ok: true });
  };

  socket.on('message', (raw, isBinary) => {
    if (socket.readyState !== socket.OPEN) return;
    const message = parse(raw, isBinary);
    if (session) void session.handle(message).then(send);
    else begin(message);
  });
  socket.on('pong', () => (alive = true));
  socket.on('error', () => socket.terminate()); // an oversized or broken frame; `close` follows
  socket.on('close', () => {
    clearTimeout(tooLate);
    clearInterval(heartbeat);
    session?.close();
  });
}
