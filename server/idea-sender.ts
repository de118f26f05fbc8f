/** Whose ideas are counted together. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { lookup } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';

type Asked = Context<{ Bindings: HttpBindings }>;

/** As IPv4 where it is that. */
const plain = (address: string): string => address.replace(/^::ffff:/i, '');

/** Where the connection comes from. */
const connectionOf = (c: Asked): string => plain(c.env.incoming.socket.remoteAddress ?? '');

/** Whom a connection is counted as. */
export const senderOf = (c: Asked): string => countedAs(connectionOf(c));

/** An IPv6 host has the whole network of its first 64 bits to choose addresses from, so that is one sender. */
function countedAs(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  if (!/^(0:){5}ffff:/.test(groups.join(':'))) return `${groups.slice(0, 4).join(':')}::/64`;
  return groups.slice(6).flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]).join('.');
}

/** The address in what a web server wrote, which may have a port behind it; null where it is none. */
function addressIn(written: string): string | null {
  const bare = isIP(written) ? written : written.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) ? bare : null;
}

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
    const from = connectionOf(c);
    const believed = /^(127\.|::1$)/.test(from) || proxies.has(from) || from === plain(c.env.incoming.socket.localAddress ?? '');
    return countedAs((believed && addressIn(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '')) || from);
  };
}
