/** The app in a real browser: a host of its own on a temporary folder, a clock that stands still, no error in the console. */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseProblem } from '../../host/host.ts';
import type { Host } from '../../host/host.ts';
import { manualClock } from '../../host/clock.ts';
import type { ManualClock } from '../../host/clock.ts';
import { startServer } from '../../server/serve.ts';
import type { BrowserDoor } from '../../server/serve.ts';
import type { Opening, Preferences } from '../../shared/contract/contract.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { sampleRecords } from '../../shared/exchange/sample/sample.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';

export { expect };

/** Monday of week 48 in Stockholm: the day of the sample and of the mock-ups. */
export const TODAY = '2026-11-23' as CalendarDate; // a date
const NINE = new Date('2026-11-23T09:00:00+01:00');

/** `E2E_SLOW=4` makes pages four times slower, as on a machine that is: for finding specs that only a fast one passes. */
const SLOWER = Number(process.env['E2E_SLOW'] ?? 1);

/** What the workspace holds before the page opens; `nothing` leads to the first start. */
type Seed = 'sample' | 'nothing' | ImportRecords;

interface Options {
  readonly seed: Seed;
  readonly language: Language;
}
interface App {
  readonly door: BrowserDoor;
  readonly host: Host;
  /** Moves the host's clock: `clock.set(new Date('2026-11-30T00:00+01:00'))`. */
  readonly clock: ManualClock;
  /** The opened page, again after a reload too. */
  readonly page: Page;
}

/**
 * `test.use({ seed: …, language: … })` chooses the workspace; `app` opens the page on it. A test fails when the page
 * logs an error or breaks its content policy.
 */
export const test = base.extend<Options & { readonly app: App; readonly folder: string }>({
  seed: ['sample', { option: true }],
  language: ['sv', { option: true }],
  folder: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `wheelhouse-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  context: async ({ context }, use) => {
    if (SLOWER > 1) context.on('page', (page) => void slowDown(context, page));
    await use(context);
  },
  app: async ({ page, seed, language, folder }, use) => {
    const clock = manualClock(NINE);
    const door = await startServer({ dataDir: folder, clock, language });
    if (door instanceof DatabaseProblem) throw new Error(`no workspace: ${JSON.stringify(door)}`);
    const records = seed === 'sample' ? sampleRecords(TODAY, language) : seed;
    if (records !== 'nothing') door.host.add(records, { command: 'sample', title: '' });
    const errors = errorsOf(page);
    await page.goto(door.url);
    await use({ door, host: door.host, clock, page });
    expect(errors, 'what the page complained about').toEqual([]);
    await door.close();
  },
});

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Collects what the page logs as an error, throws, or is refused by its policy. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Waits until the host has a card of that title: what is only on the screen would be lost by a reload. */
export async function kept(host: Host, title: string): Promise<void> {
  await expect.poll(() => [...host.state.cards.values()].map((card) => card.title)).toContain(title);
}

/** Shows the page in a theme, and waits until its colours have stopped changing. */
export async function showTheme(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);
  await still(page);
}

/** What the host remembers of this computer's choices. */
export async function preferencesAt(host: Host): Promise<Preferences | undefined> {
  const session = host.connect(() => {});
  const reply = await session.handle({ id: 1, call: 'open', input: { person: null } });
  session.close();
  return reply.ok ? (reply.value as Opening).preferences : undefined; // the contract says what `open` answers
}

/** Waits until nothing moves or changes colour any more: axe would measure something in between. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame); // what was just changed begins to move with the next frame
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))); // a cancelled one is over too
  });
}
