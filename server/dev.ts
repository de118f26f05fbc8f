/** `npm run dev`: the page from its sources with hot reload, and the host behind it; the same gate, without the page's policy. */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { clockAt, systemClock } from '../host/clock.ts';
import { createHost, DatabaseProblem } from '../host/host.ts';
import { translate } from '../shared/i18n/messages.ts';
import { parseDate } from '../shared/planning/date.ts';
import { acceptSockets } from './sockets.ts';

const root = join(import.meta.dirname, '..');
const options = { data: { type: 'string', default: join(root, '.data') }, today: { type: 'string', default: '' }, port: { type: 'string', default: '5173' } } as const;
const { values } = parseArgs({ options });
const today = parseDate(values.today);

const host = createHost({ dataDir: values.data, clock: today ? clockAt(today) : systemClock(), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
if (host instanceof DatabaseProblem) {
  console.error(translate('en')(`database.${host.code}`, host.params));
  process.exit(3);
}
const vite = await createServer({ configFile: join(root, 'build/vite.renderer.config.ts'), server: { host: '127.0.0.1', port: Number(values.port), cors: false } });
await vite.listen();
const sockets = acceptSockets(vite.httpServer as Server, host, (protocol) => protocol?.startsWith('vite-') ?? false); // plain HTTP was asked for
const url = sockets.address();
host.announce(url);
console.log(url);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    sockets.close();
    void vite.close().then(() => host.close());
  });
}
