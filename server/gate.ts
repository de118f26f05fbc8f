import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is turned away, as an HTTP status with its sentence; null lets it in. */
export interface Refusal {
  readonly status: 421 | 403 | 405;
  readonly reason: string;
}

/** How a door is asked for: what `Host` may say, and where its own pages come from. */
export interface OwnPlace {
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}
export const placeOf = (authority: string): OwnPlace => ({ hosts: [authority], origins: [`http://${authority}`] });

const READING: readonly (string | undefined)[] = ['GET', 'HEAD'];

/**
 * Keeps other sites away from a server that every page in the user's browser can reach: a name that somebody else
 * pointed at 127.0.0.1 arrives with a foreign `Host`, a foreign page with a foreign `Origin`. A page of our own sends
 * no `Origin` with a plain GET, but always one with a WebSocket, which therefore has to show it. Only a form is sent.
 */
export function refusalOf({ hosts, origins }: OwnPlace, method: string | undefined, headers: IncomingHttpHeaders, kind: 'page' | 'form' | 'socket'): Refusal | null {
  if (!hosts.includes(headers.host ?? '')) return { status: 421, reason: 'This address does not belong to Wheelhouse.' };
  const { origin } = headers;
  const ours = origin === undefined ? kind !== 'socket' : origins.includes(origin);
  if (!ours) return { status: 403, reason: 'Another site asked for this.' };
  if (!READING.includes(method) && !(kind === 'form' && method === 'POST')) return { status: 405, reason: 'Pages can only be read.' };
  return null;
}
