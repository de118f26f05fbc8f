/** Whose ideas are counted together. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { lookup } from 'node:dns/promises';

type Asked = Context<{ Bindings: HttpBindings }>;

/** As IPv4 where it is that. */
const plain = (address: string): string => address.replace(/^::ffff:/i, '');

/** Where the connection comes from. */
export const senderOf = (c: Asked): string => plain(c.env.incoming.socket.remoteAddress ?? '');

/**
 * Behind a web server in front: whom that one names last, since anybody may have named others before. It is believed where it
 * is on this computer, or at the address that others write; from elsewhere the connection itself is who asks.
 */
export function senderBehind(front: string): (c: Asked) => string {
  const proxies = new Set<string>();
  void lookup(new URL(front).hostname.replace(/^\[|\]$/g, ''), { all: true })
    .then((found) => { for (const { address } of found) proxies.add(address); })
    .catch(() => {}); // a name that this computer does not know: then no web server elsewhere is believed
  return (c) => {
    const from = senderOf(c);
    const believed = /^(127\.|::1$)/.test(from) || proxies.has(from) || from === plain(c.env.incoming.socket.localAddress ?? '');
    return (believed && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) || from;
  };
}
