/** Measures one page at one size: load, create, drag, next page, scroll. Fresh browser context each time; real mouse events. */
import type { Browser, Page } from 'playwright-core';
import { installProbe } from './probe.ts';
import type { Probe } from './probe.ts';

export const KINDS = ['board', 'month', 'channels'] as const;
export interface Subject {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly url: (n: number) => string;
  /** One card or chip, and how many must be in the page before it counts as loaded. */
  readonly item: string;
  readonly min: number;
  /** Makes a card at once; the paint after it is measured from the event it ends with. */
  readonly create?: (page: Page) => Promise<void>;
  /** Two elements' selectors: dragged from the middle of one to the middle of the other. */
  readonly drag?: { readonly from: string; readonly to: string };
  /** The button that turns to what comes next. */
  readonly next?: string;
  /** What is scrolled with the wheel. */
  readonly scroll?: string;
}
export type Figures = Partial<Record<'load' | 'elements' | 'create' | 'dragFrame' | 'dragTask' | 'settle' | 'next' | 'nextTask' | 'scrollFrame' | 'scrollTask' | 'heap', number>>;

declare const probe: Probe; // in the page, put there by installProbe

const STEPS = 40;
const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));
const settled = (page: Page, quiet: number, subject: Subject, min: number) =>
  page.evaluate(([q, item, m]) => probe.settled(q, item, m), [quiet, subject.item, min] as const);

const GIVE_UP_MS = 120_000;

/** The figures of one subject at one size, in ms (elements: count, heap: MB). Throws where the page never settles. */
export function measure(browser: Browser, subject: Subject, n: number): Promise<Figures> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`${subject.name} at ${n} never settled`)), GIVE_UP_MS).unref());
  return Promise.race([figuresOf(browser, subject, n), late]);
}

async function figuresOf(browser: Browser, subject: Subject, n: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.addInitScript(`(${installProbe})()`);
    await page.goto(subject.url(n), { waitUntil: 'commit' });
    const figures: Figures = { load: await settled(page, 500, subject, subject.min) };
    figures.elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    figures.heap = await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6); // Chromium has it
    if (subject.create) figures.create = await sinceEvent(page, subject, () => subject.create!(page));
    if (subject.drag) Object.assign(figures, await drag(page, subject, subject.drag));
    if (subject.next) Object.assign(figures, await turn(page, subject, subject.next));
    if (subject.scroll) Object.assign(figures, await scroll(page, subject.scroll));
    return figures;
  } finally {
    await context.close();
  }
}

/** From the last click or key of what is done to the paint after the last change. */
async function sinceEvent(page: Page, subject: Subject, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => probe.start());
  await act();
  const painted = await settled(page, 400, subject, 1);
  const { marks } = await page.evaluate(() => probe.stop());
  return painted - Math.max(marks['click'] ?? 0, marks['keydown'] ?? 0);
}

async function turn(page: Page, subject: Subject, button: string): Promise<Figures> {
  await page.evaluate(() => probe.start());
  await page.click(button, { noWaitAfter: true });
  const painted = await settled(page, 500, subject, 1);
  const { marks, longTasks } = await page.evaluate(() => probe.stop());
  return { next: painted - (marks['click'] ?? 0), nextTask: Math.max(0, ...longTasks) };
}

const NOTCHES = 40;
/** Three seconds of turning the wheel, a notch a frame or two. */
async function scroll(page: Page, area: string): Promise<Figures> {
  await page.hover(area, { position: { x: 300, y: 300 } });
  await page.evaluate(() => probe.start());
  for (let i = 0; i < NOTCHES; i++) {
    await page.mouse.wheel(0, 100);
    await pause(32);
  }
  await pause(350);
  const { frames, longTasks } = await page.evaluate(() => probe.stop());
  return { scrollFrame: Math.max(...frames), scrollTask: Math.max(0, ...longTasks) };
}

async function drag(page: Page, subject: Subject, { from, to }: { from: string; to: string }): Promise<Figures> {
  const middle = (selector: string) =>
    page.locator(selector).first().evaluate((e) => { const r = e.getBoundingClientRect(); return { x: r.left + r.width / 2, y: r.top + r.height / 2 }; });
  const [a, b] = [await middle(from), await middle(to)];
  await page.mouse.move(a.x, a.y);
  await pause(200);
  await page.evaluate(() => probe.start());
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i++) {
    const begun = performance.now();
    await page.mouse.move(a.x + ((b.x - a.x) * i) / STEPS, a.y + ((b.y - a.y) * i) / STEPS);
    await pause(Math.max(0, 16 - (performance.now() - begun)));
  }
  await page.mouse.move(b.x + 1, b.y + 1);
  await pause(350);
  const dragged = await page.evaluate(() => { const r = probe.stop(); probe.start(); return r; });
  await page.mouse.up();
  const painted = await settled(page, 900, subject, 1);
  const dropped = await page.evaluate(() => probe.stop());
  return {
    dragFrame: Math.max(...dragged.frames),
    dragTask: Math.max(0, ...dragged.longTasks, ...dropped.longTasks),
    settle: painted - (dropped.marks['pointerup'] ?? 0),
  };
}
