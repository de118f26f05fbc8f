/** A workspace filled with records, served, and one page on it with the probe in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findChromium } from '../build/chromium.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { clockAt } from '../host/clock.ts';
import { DatabaseProblem, createHost } from '../host/host.ts';
import { startServer } from '../server/serve.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import type { Diff } from '../shared/domain/state.ts';
import { installProbe } from './probe.ts';
import type { Probe } from './probe.ts';
import type { Records } from './workspace.ts';

declare const probe: Probe; // in the page, put there by installProbe

export interface OnePage {
  readonly page: Page;
  /** The workspace's folder. */
  readonly dataDir: string;
  readonly close: () => Promise<void>;
}

/** Opens it, and waits until the board has come to rest. */
export async function onePage(records: Records, today: CalendarDate): Promise<OnePage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wheelhouse-bench-'));
  const clock = clockAt(today);
  const host = createHost({ dataDir, clock, abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (host instanceof DatabaseProblem) throw host;
  const diff = Object.fromEntries(Object.entries(records).map(([table, added]) => [table, { added }])) as Diff; // tables and their records
  const filled = host.commit(diff, { command: 'sample', title: '' });
  if ('code' in filled) throw new Error(`could not fill the workspace: ${filled.code}`);
  await host.close();
  await ensureBuilt();
  const server = await startServer({ dataDir, clock, open: false, language: 'sv' });
  if (server instanceof DatabaseProblem) throw server;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--lang=sv'] });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.addInitScript(`(${installProbe})()`);
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.evaluate(() => probe.settled(1500, 'article', 1));
    return { page, dataDir, close };
  } catch (error) {
    await close();
    throw error;
  }
}
