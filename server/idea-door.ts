/** A door for the idea form alone: others in the network reach it, and nothing else of Wheelhouse. */
import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import type { OwnPlace } from './gate.ts';
import { guard } from './guard.ts';
import { IDEAS } from './idea-form.ts';

/** Where the form's own door is, and by what address others reach it. */
export interface IdeaPlace {
  readonly host: string;
  readonly port: number;
  /** What others write, up to the path: the door's own, or that of a web server in front of it. */
  readonly address: string;
  /** That web server stands in front: it says who asks. */
  readonly proxied: boolean;
}

/** Why the door could not be opened (`EADDRINUSE`, `EADDRNOTAVAIL`, …). */
export class IdeaDoorProblem extends Error {
  override readonly name = 'IdeaDoorProblem';
  readonly code: string;
  constructor(code: string) {
    super(`the idea form's door: ${code}`);
    this.code = code;
  }
}

const MOST_CONNECTIONS = 200;
const SLOWEST_MS = 15_000;

/** A name or an address, and a port, as the command line has them; null where it is neither. `url`: of a web server in front. */
export function readIdeaPlace(text: string, url: string | null): IdeaPlace | null {
  const [own, front] = [parse(`http://${text}`), url === null ? null : parse(url)];
  const bare = own && own.pathname === '/' && own.search === '' && own.hash === '' && own.username === '';
  if (!own || !bare || !/:\d+$/.test(text) || (url !== null && !(front && /^https?:$/.test(front.protocol)))) return null;
  const host = own.hostname.replace(/^\[|\]$/g, '');
  if (!front && (host === '0.0.0.0' || host === '::')) return null; // that is no name by which anybody asks
  return { host, port: Number(own.port || 80), address: (front ?? own).href.replace(/\/$/, ''), proxied: front !== null };
}
const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

function ownPlace({ host, port, address }: IdeaPlace): OwnPlace {
  const own = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  const front = new URL(address);
  return { hosts: [own.host, front.host], origins: [own.origin, front.origin] };
}

/** Opens it; rejects with the problem where it can't be. */
export async function openIdeaDoor(place: IdeaPlace, forms: Hono<{ Bindings: HttpBindings }>): Promise<Server> {
  const own = ownPlace(place);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(guard(() => own, () => 'no-store'));
  app.route(IDEAS, forms);
  app.notFound((c) => c.text('There is nothing here.', 404));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false, serverOptions: { requestTimeout: SLOWEST_MS, headersTimeout: SLOWEST_MS } }) as Server; // HTTP/2 was not asked for
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new IdeaDoorProblem(error.code ?? error.message))).listen(place.port, place.host, resolve);
  });
  return server;
}
