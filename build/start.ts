import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { electronBinary } from './electron-binary.ts';
import { downloadElectron, whyNoDownload } from './electron-download.ts';
import { clockAt } from '../host/clock.ts';
import { homeOfWheelhouse, workspaceIn } from '../host/workspace-folder.ts';
import type { ServeOptions } from '../server/serve.ts';
import { parseDate } from '../shared/planning/date.ts';

const root = join(import.meta.dirname, '..');

const USAGE = 'Usage: npm start [-- --data DIR] [--today YYYY-MM-DD] [--lang sv|en] [--web] [--port N] [--no-open]';

const OPTIONS = {
  data: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  port: { type: 'string' },
  web: { type: 'boolean' },
  'no-open': { type: 'boolean' },
} as const;

/** Electron's binary, downloaded first where that can be done; else why there is none. */
async function findElectron(): Promise<{ binary: string } | { why: string }> {
  const present = electronBinary();
  if (present) return { binary: present };
  const why = await whyNoDownload();
  if (why) return { why };
  console.log('Getting Electron, once.');
  const binary = downloadElectron();
  return binary ? { binary } : { why: 'its download failed' };
}

/** Runs a program that takes over this terminal; signals reach it, and its exit status becomes ours. */
function become(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'inherit' });
  // Ctrl-C reaches the whole group, but a signal to this process alone has to be handed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${program} can't be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

interface Wanted {
  readonly web: boolean;
  readonly door: ServeOptions;
}

/** What the arguments ask for, or a sentence about what is wrong with them. */
function read(args: readonly string[]): Wanted | string {
  let values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS }));
  } catch (error) {
    return (error as Error).message; // parseArgs throws nothing else
  }
  const { data, today: day, lang, port = '0' } = values;
  const today = parseDate(day ?? '');
  if (day && !today) return `--today wants a date, YYYY-MM-DD, and got ”${day}”.`;
  if (lang && lang !== 'sv' && lang !== 'en') return `--lang wants sv or en, and got ”${lang}”.`;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return `--port wants a number up to 65535, and got ”${port}”.`;
  return {
    web: values.web ?? false,
    door: {
      dataDir: data ? resolve(data) : workspaceIn(homeOfWheelhouse(process.platform, process.env)),
      ...(today && { clock: clockAt(today) }),
      language: lang === 'sv' || lang === 'en' ? lang : null,
      port: Number(port),
      open: !values['no-open'],
    },
  };
}

async function serve(door: ServeOptions): Promise<void> {
  const [{ serveUntilStopped }, { translate }] = await Promise.all([import('../server/run.ts'), import('../shared/i18n/messages.ts')]);
  const problem = await serveUntilStopped(door).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${door.port} is taken; choose another, or leave --port out.`);
    process.exitCode = 2;
    return null;
  });
  if (!problem) return;
  console.error(translate(door.language ?? 'en')(`database.${problem.code}`, problem.params));
  process.exitCode = 3;
}

/** Builds what is out of date and opens the app through one of its doors. */
export async function start(args: readonly string[]): Promise<void> {
  const wanted = read(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const found = wanted.web ? { why: 'the browser was asked for' } : await findElectron();
  if ('why' in found) console.log(`Electron is not started (${found.why}): Wheelhouse opens in a browser.`);
  const { ALL_PARTS, ensureBuilt } = await import('./ensure-built.ts'); // this late, since the line above should not wait
  await ensureBuilt('why' in found ? ['renderer'] : ALL_PARTS);
  if ('binary' in found) become(found.binary, [root, ...args]);
  else await serve(wanted.door);
}
