/**
 * `node bench/wheel.ts`: the annual wheel of 400 recurring cards with ten years of cards, and 50,000 cards in all: how long from the press
 * to the paint when it is opened, and when a year is turned, and the longest task meanwhile. No peer draws one; the goals are in ms.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { CalendarDate } from '../shared/planning/date.ts';
import { onePage } from './one-page.ts';
import type { Probe } from './probe.ts';
import { yearsWorkspace } from './years.ts';

declare const probe: Probe; // in the page, put there by installProbe

const { values } = parseArgs({ options: { recurring: { type: 'string', default: '400' }, cards: { type: 'string', default: '50000' } } });
const { page, close } = await onePage(yearsWorkspace(Number(values.recurring), Number(values.cards)), '2026-11-23' as CalendarDate); // a date

/** From a press to the paint after the last change that it leads to, and the longest task, in ms. */
async function pressed(page: Page, selector: string, item: string): Promise<{ readonly paint: number; readonly task: number }> {
  await page.evaluate(() => probe.start());
  await page.click(selector, { noWaitAfter: true });
  const painted = await page.evaluate((one) => probe.settled(500, one, 1), item);
  const { marks, longTasks } = await page.evaluate(() => probe.stop());
  return { paint: painted - (marks['click'] ?? 0), task: Math.max(0, ...longTasks) };
}
const median = (all: readonly number[]): string => (all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0).toFixed(0);
function tell(what: string, runs: readonly { readonly paint: number; readonly task: number }[]): void {
  console.log(`${what}: ${median(runs.map(({ paint }) => paint))} ms (median of ${runs.length}), longest task ${Math.max(...runs.map(({ task }) => task)).toFixed(0)} ms`);
}

try {
  const wheel = 'nav a[href^="#/wheel"]';
  tell('the wheel opened for the first time, its code fetched', [await pressed(page, wheel, '.w-item')]);
  const again = [];
  for (let i = 0; i < 7; i++) {
    await pressed(page, 'nav a[href^="#/board"]', 'article');
    again.push(await pressed(page, wheel, '.w-item'));
  }
  tell('the wheel opened again', again);
  const back = [];
  for (let i = 0; i < 9; i++) back.push(await pressed(page, '.wheel-years > a:first-child', '.w-item'));
  tell('a year turned back', back);
} finally {
  await close();
}
