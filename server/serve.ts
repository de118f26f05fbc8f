import { createAdaptorServer } from '@hono/node-server';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { systemClock, type Clock } from '../host/clock.ts';
import { createHost, DatabaseProblem, type Host } from '../host/host.ts';
import type { Language } from '../shared/i18n/language.ts';
import { openBrowser } from './browser.ts';
import { feedPath, feedsOf } from './feeds.ts';
import { openIdeaDoor } from './idea-door.ts';
import type { IdeaPlace } from './idea-door.ts';
import { ideaFormPath, ideaForms } from './idea-form.ts';
import { IdeaLimit } from './idea-form-limit.ts';
import { senderBehind, senderOf } from './idea-sender.ts';
import { tokenOf } from './key.ts';
import { pagesOf } from './pages.ts';
import { listenOn, portOf } from './port.ts';
import { acceptSockets, authorityOf } from './sockets.ts';

export interface ServeOptions {
  readonly dataDir: string;
  /** 0 takes any free port; left out: the one that the workspace had last, where it is free. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Added to the address, for the page to start in. */
  readonly language?: Language | null;
  /** Open the default browser, where there is one. */
  readonly open?: boolean;
  /** A host that is already running; else one is made for `dataDir`, and closed with the server. */
  readonly host?: Host;
  /** A door of its own for the idea form, which others reach; null: the form is for this computer alone. */
  readonly ideas?: IdeaPlace | null;
  /** The folder of the built page. */
  readonly pages?: string;
}

export interface BrowserDoor {
  /** The address to open; whoever has it has the plan. */
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

async function stopListening(server: Server): Promise<void> {
  const stopped = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await stopped;
}

/**
 * Opens the browser door: the page over HTTP and the host over WebSockets, on 127.0.0.1 alone. Gives the problem where
 * the workspace can't be opened; rejects where the port is taken (`EADDRINUSE`), or the idea form's door can't be opened (`IdeaDoorProblem`).
 */
export async function startServer(options: ServeOptions): Promise<BrowserDoor | DatabaseProblem> {
  const { dataDir, port, clock = systemClock(), pages = builtPages(), ideas = null } = options;
  const host = options.host ?? createHost({ dataDir, clock, abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (host instanceof DatabaseProblem) return host;
  const key = tokenOf(dataDir);
  const form = { host, workspaceKey: key, limit: new IdeaLimit(() => clock.now('UTC').getTime()) };
  const app = pagesOf(pages, () => authorityOf(server), feedsOf(host, key), ideaForms({ ...form, senderOf }));
  const server: Server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server; // HTTP/2 was not asked for
  const closeHost = async (): Promise<void> => (options.host ? undefined : host.close());
  let ideaDoor: Server | null = null;
  try {
    if (ideas) ideaDoor = await openIdeaDoor(ideas, ideaForms({ ...form, senderOf: ideas.proxied ? senderBehind(ideas.address) : senderOf }));
    await listenOn(server, dataDir, port);
  } catch (error) {
    if (ideaDoor) await stopListening(ideaDoor);
    await closeHost();
    throw error;
  }
  const sockets = acceptSockets(server, host, undefined, key);
  host.offerFeeds((feed) => `http://${authorityOf(server)}${feedPath(key, feed)}`);
  host.offerIdeaForm((id) => `${ideas?.address ?? `http://${authorityOf(server)}`}${ideaFormPath(key, id)}`);
  const url = sockets.address(options.language);
  host.announce(url);
  setImmediate(() => host.dayNames()); // worked out once, before the first page asks
  if (options.open) openBrowser(url);
  return {
    url,
    port: portOf(server),
    host,
    async close() {
      sockets.close();
      if (ideaDoor) await stopListening(ideaDoor);
      await stopListening(server);
      await closeHost();
    },
  };
}
