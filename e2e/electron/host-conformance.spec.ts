/** What the host promises every client, kept through the desktop door: preload, channel, and a host in its own thread. */
import { test, type Page } from '@playwright/test';
import { CONFORMANCE, CONFORMANCE_START, type World } from '../../host/conformance.ts';
import type { EventFrame, ReplyFrame, RequestFrame, Transport } from '../../shared/contract/contract.ts';
import { launch, newProfile } from './launch.ts';
import type { Desk } from './launch.ts';

const DAY = CONFORMANCE_START.toISOString().slice(0, 10);

/** The page's `window.wheelhouse`, as a transport on this side. */
async function transportOf(page: Page): Promise<Transport> {
  const listeners = new Set<(event: EventFrame) => void>();
  await page.exposeFunction('heard', (event: EventFrame) => listeners.forEach((listener) => listener(event)));
  await page.evaluate(() => void window.wheelhouse!.subscribe((event) => (window as unknown as { heard(event: EventFrame): void }).heard(event))); // exposed above
  return {
    call: (frame: RequestFrame): Promise<ReplyFrame> => page.evaluate((sent) => window.wheelhouse!.call(sent), frame),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function anotherWindow({ app, page: known }: Desk): Promise<Page> {
  const opened = app.waitForEvent('window', { predicate: (page) => page !== known });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-window')?.click());
  const page = await opened;
  await page.waitForURL(/index\.html/, { waitUntil: 'commit' });
  return page;
}

for (const { name, run } of CONFORMANCE) {
  test(name, async () => {
    const profile = newProfile();
    const start = () => launch(profile.userData, undefined, [`--today=${DAY}`], 'commit');
    let desk = await start();
    let first: Page | null = desk.page;
    const world: World = {
      async connect() {
        const page = first ?? (await anotherWindow(desk));
        first = null;
        // Not the app, which would be a client too: an address of ours without a page, but with the preload.
        await page.goto(new URL('nothing.html', page.url()).href);
        await page.waitForFunction(() => 'wheelhouse' in window);
        return transportOf(page);
      },
      async reopen() {
        await desk.app.close();
        desk = await start();
        first = desk.page;
      },
      setClock: null,
    };
    await run(world);
    await desk.app.close();
    profile.remove();
  });
}
