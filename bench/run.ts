/**
 * `npm run bench`: our board and month beside bare references (dnd-kit + virtual list, FullCalendar), in one run on
 * one machine, in turns, so that ratios hold even where the machine is noisy. Prints medians, ratios and growth.
 * Options: --ns 200,1000,5000 --rounds 5 --only board|month|channels
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { ensureBuilt } from '../build/ensure-built.ts';
import { findChromium } from '../build/chromium.ts';
import { clockAt } from '../host/clock.ts';
import { DatabaseProblem, createHost } from '../host/host.ts';
import { startServer } from '../server/serve.ts';
import type { Diff } from '../shared/domain/state.ts';
import { measure } from './measure.ts';
import type { Figures, Subject } from './measure.ts';
import { report } from './report.ts';
import type { Sample } from './report.ts';
import { TODAY, boardWorkspace, calendarWorkspace } from './workspace.ts';

const { values } = parseArgs({
  options: { ns: { type: 'string', default: '200,1000,5000' }, rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const sizes = values.ns.split(',').map(Number);
const root = resolve(import.meta.dirname, '..');
const folders = mkdtempSync(join(tmpdir(), 'wheelhouse-bench-'));
const close: (() => unknown)[] = [() => rmSync(folders, { recursive: true, force: true })];

/** Serves a workspace filled with records; gives its address. */
async function serve(name: string, records: ReturnType<typeof boardWorkspace>): Promise<string> {
  const dataDir = join(folders, name);
  const clock = clockAt(TODAY);
  const host = createHost({ dataDir, clock, abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (host instanceof DatabaseProblem) throw host;
  const diff = Object.fromEntries(Object.entries(records).map(([table, added]) => [table, { added }])) as Diff;
  const filled = host.commit(diff, { command: 'sample', title: '' });
  if ('code' in filled) throw new Error(`could not fill ${name}: ${filled.code} ${JSON.stringify(filled.params)}`);
  await host.close();
  const server = await startServer({ dataDir, clock, open: false, language: 'sv' });
  if (server instanceof DatabaseProblem) throw server;
  close.push(() => server.close());
  return server.url;
}

const CARD = '[data-card]';
async function subjects(): Promise<Subject[]> {
  const [boards, plans] = [new Map<number, string>(), new Map<number, string>()];
  for (const n of sizes) {
    boards.set(n, await serve(`board-${n}`, boardWorkspace(n)));
    plans.set(n, await serve(`calendar-${n}`, calendarWorkspace(n)));
  }
  const pages = await preview({ configFile: join(root, 'bench/vite.config.ts'), preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  close.push(() => pages.close());
  const reference = pages.resolvedUrls?.local[0] ?? '';
  const fullCalendar = (kind: Subject['kind']): Subject => ({
    name: 'FullCalendar', kind, url: (n) => `${reference}calendar.html?n=${n}`, item: '.reference-event', min: 20, next: 'button[aria-label="Next Month"]',
  });
  const drag = { from: `[data-col="0"] ${CARD} >> nth=2`, to: `[data-col="1"] ${CARD} >> nth=3` };
  return [
    { name: 'dnd-kit + virtual', kind: 'board', url: (n) => `${reference}board.html?n=${n}`, item: CARD, min: 30, drag, create: (page) => page.click('#add') },
    {
      name: 'Wheelhouse', kind: 'board', url: (n) => boards.get(n)!, item: CARD, min: 30, drag,
      create: async (page) => {
        await page.locator('[data-add]').first().click();
        await page.locator('.quick-add input').fill('A freshly created card');
        await page.keyboard.press('Enter');
      },
    },
    fullCalendar('month'),
    {
      name: 'Wheelhouse', kind: 'month', url: (n) => `${plans.get(n)!}/calendar/2026-03`, item: '.chip', min: 20, next: 'button[aria-label="Nästa månad"]',
      drag: { from: '[data-date="2026-03-10"] .chip', to: '[data-date="2026-03-19"]' }, scroll: '.month',
    },
    fullCalendar('channels'), // a matrix of channels and days is nobody's; the best month is what one would look at instead
    { name: 'Wheelhouse', kind: 'channels', url: (n) => `${plans.get(n)!}/calendar/channels/2026-W10`, item: '.mx', min: 100, next: 'button[aria-label$="veckor framåt"]' },
  ];
}

await ensureBuilt();
await build({ configFile: join(root, 'bench/vite.config.ts'), logLevel: 'warn' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=sv'],
});
close.push(() => browser.close());

const samples: Sample[] = [];
try {
  const all = (await subjects()).filter((subject) => values.only === '' || subject.kind === values.only);
  for (let round = 0; round < Number(values.rounds); round++)
    for (const n of sizes)
      for (const subject of all) {
        const figures: Figures = await measure(browser, subject, n);
        samples.push({ subject: subject.name, kind: subject.kind, n, figures });
        console.log(`round ${round + 1}, ${subject.kind} ${subject.name}, ${n}:`, Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(0)}`).join(' '));
      }
  console.log(report(samples));
} finally {
  for (const stop of close.toReversed()) await stop();
}
