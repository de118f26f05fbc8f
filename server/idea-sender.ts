/** Whose ideas are counted together. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

type Asked = Context<{ Bindings: HttpBindings }>;

/** Where the connection comes from. */
export const senderOf = (c: Asked): string => c.env.incoming.socket.remoteAddress ?? '';

/** Behind a web server in front: whom that one names last, since anybody may have named others before. */
export const senderBehind = (c: Asked): string => c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || senderOf(c);
