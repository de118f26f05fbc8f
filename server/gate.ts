import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is turned away, as an HTTP status with its sentence; null lets it in. */
export interface Refusal {
  readonly status: 421 | 403 | 405;
  readonly reason: string;
}

/**
 * Keeps other sites away from a server that every page in the user's browser can reach: a name that somebody else
 * pointed at 127.0.0.1 arrives with a foreign `Host`, a foreign page with a foreign `Origin`. A page of our own sends
 * no `Origin` with a plain GET, but always one with a WebSocket, which therefore has to show it.
 */
export function refusalOf(authority: string, method: string | undefined, headers: IncomingHttpHeaders, kind: 'page' | 'socket'): Refusal | null {
  if (headers.host !== authority) return { status: 421, reason: 'This address does not belong to Wheelhouse.' };
  const { origin } = headers;
  const ours = origin === `http://${authority}` || (origin === undefined && kind === 'page');
  if (!ours) return { status: 403, reason: 'Another site asked for this.' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, reason: 'Pages can only be read.' };
  return null;
}
