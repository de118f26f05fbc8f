/** The desktop door: what the window may do, and that the plan outlives it. */
import { expect, test as base } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import type { EventFrame, Transport } from '../../shared/contract/contract.ts';
import { host, launch, newProfile, type Desk } from './launch.ts';

interface Restartable extends Desk {
  restart(): Promise<void>;
}
declare global {
  interface Window {
    readonly wheelhouse?: Transport;
  }
}

/** `desk`: a program of the test's own; `confined`: one for all tests that only look at what a page may do. */
const test = base.extend<{ desk: Restartable }, { confined: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
  confined: [async ({}, provide) => {
    const profile = newProfile();
    const desk = await launch(profile.userData);
    await provide(desk);
    await desk.app.close();
    profile.remove();
  }, { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
  desk: async ({}, provide, info) => {
    info.annotations.push({ type: 'runs in', description: host });
    const profile = newProfile();
    let now = await launch(profile.userData);
    await provide({
      get app() {
        return now.app;
      },
      get page() {
        return now.page;
      },
      userData: profile.userData,
      async restart() {
        await now.app.close();
        now = await launch(profile.userData);
      },
    });
    await now.app.close();
    profile.remove();
  },
});
test.beforeAll(() => console.log(`the desktop door runs in ${host === 'electron' ? 'Electron' : 'the stand-in for Electron'}`));

test('the window shows the plan', async ({ confined: { app, page } }) => {
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect(page).toHaveTitle(/Wheelhouse/);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
});

test('the page gets call and subscribe, frozen, and nothing of Node', async ({ confined: { page } }) => {
  const seen = await page.evaluate(() => ({
    api: Object.keys(window.wheelhouse ?? {}).sort(),
    frozen: Object.isFrozen(window.wheelhouse),
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    secure: isSecureContext,
  }));
  expect(seen).toEqual({ api: ['call', 'subscribe'], frozen: true, node: [], secure: true });
});

test('the window is sandboxed and its world is apart from the preload', async ({ confined: { app, page } }) => {
  const isolated = await page.evaluate(() => {
    const prototype = Array.prototype as unknown as Record<string, unknown>;
    prototype['marked'] = 1;
    const call = window.wheelhouse?.call.toString() ?? '';
    delete prototype['marked'];
    return !call.includes('ipcRenderer');
  });
  expect(isolated).toBe(true);
  if (host === 'electron') {
    // The stand-in refuses a window with other preferences, and has no process to ask.
    const preferences = await app.evaluate(({ webContents }) => (webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): object }).getLastWebPreferences());
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  }
});

test('strings become neither code nor markup', async ({ confined: { page } }) => {
  const outcomes = await page.evaluate(() => {
    const attempt = (what: () => unknown): string => {
      try {
        what();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const inline = document.createElement('script');
    return {
      markup: attempt(() => (document.createElement('div').innerHTML = '<img>')),
      script: attempt(() => (inline.textContent = 'window.injected = 1')),
      policy: attempt(() => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('mine', {})),
    };
  });
  expect(outcomes).toEqual({ markup: 'TypeError', script: 'TypeError', policy: 'TypeError' });
  const reached = await page.evaluate(() => fetch('https://example.com/').then(() => 'reached', () => 'refused'));
  expect(reached).toBe('refused');
});

test('permissions are refused', async ({ confined: { page } }) => {
  const states = await page.evaluate(() => Promise.all((['geolocation', 'notifications'] as const).map(async (name) => (await navigator.permissions.query({ name })).state)));
  expect(states).toEqual(['denied', 'denied']);
});

test('the page stays; links to the web leave through the shell', async ({ desk: { app, page } }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const opened = (): Promise<string[]> => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  const address = page.url();
  await page.evaluate(() => void window.open('https://example.com/new'));
  await expect.poll(opened).toEqual(['https://example.com/new']);
  await page.evaluate(() => location.assign('https://example.com/away'));
  await expect.poll(opened).toEqual(['https://example.com/new', 'https://example.com/away']);
  await page.evaluate(() => void window.open('http://example.com/plain'));
  await page.evaluate(() => location.assign('http://example.com/plain'));
  await page.evaluate(() => void window.open('https://example.com/last'));
  await expect.poll(opened).toEqual(['https://example.com/new', 'https://example.com/away', 'https://example.com/last']);
  const mail = 'mailto:?subject=M%C3%B6te&body=Beslutat';
  await page.evaluate(() => location.assign('mailto:x@example.com?subject=a&body=b&attach=/etc/passwd'));
  await page.evaluate((url) => Object.assign(document.createElement('a'), { href: url }).click(), mail);
  await expect.poll(async () => (await opened()).slice(3)).toEqual([mail]);
  expect(page.url()).toBe(address);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('only the page itself may call the host', async ({ desk: { app, page } }) => {
  const frame = { id: 1, call: 'open', input: { person: null } } as const;
  const own = await page.evaluate((sent) => window.wheelhouse!.call(sent), frame); // the preload put it there
  expect(own).toMatchObject({ id: 1, ok: true });
  const stranger = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow, app: electron }) => {
    const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
    void new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } }).loadURL('data:text/html,<title>stranger</title>');
  });
  const other = await stranger;
  await other.waitForFunction(() => document.title === 'stranger');
  const answer = await other.evaluate((sent) => window.wheelhouse!.call(sent).then(() => 'answered', (error: Error) => error.message), frame);
  expect(answer).toContain('forbidden sender');
});

test('files outside the page are not served', async ({ confined: { page } }) => {
  const statuses = await page.evaluate(() =>
    Promise.all(['index.html', '..%2fmain%2findex.js', '%2e%2e/main/index.js', 'none.js', '%'].map(async (path) => (await fetch(`./${path}`)).status)),
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('what was saved is there after a restart', async ({ desk }) => {
  const begun = await desk.page.evaluate(async () => {
    const { call } = window.wheelhouse!; // the preload put it there
    await call({ id: 1, call: 'open', input: { person: null } });
    return call({ id: 2, call: 'beginEmpty', input: { id: 'begin', language: 'sv' } });
  });
  expect(begun).toMatchObject({ ok: true });
  await desk.restart();
  const opened = await desk.page.evaluate(() => window.wheelhouse!.call({ id: 1, call: 'open', input: { person: null } }));
  expect(opened).toMatchObject({ ok: true, value: { begun: true, rev: 1 } });
});

test('the host tells the page what changes; a key of the whole desktop catches an idea there', async ({ desk: { app, page } }) => {
  const heard = await page.evaluate(async () => {
    const { call, subscribe } = window.wheelhouse!; // the preload put it there
    const event = new Promise<EventFrame>((resolve) => subscribe((frame) => frame.event === 'changed' && resolve(frame)));
    await call({ id: 1, call: 'open', input: { person: null } });
    await call({ id: 2, call: 'beginEmpty', input: { id: 'begin', language: 'sv' } });
    return event;
  });
  expect(heard).toMatchObject({ event: 'changed', data: { rev: 1, command: 'begin' } });
  const set = (captureKeys: string) => page.evaluate((keys) => window.wheelhouse!.call({ id: 3, call: 'setPreferences', input: { captureKeys: keys } }), captureKeys); // the preload put it there
  expect(await set('no key')).toMatchObject({ ok: false, error: { code: 'keys-refused' } });
  expect(await set('Control+Alt+I')).toMatchObject({ ok: true, value: { captureKeys: 'Control+Alt+I' } });
  expect(await app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+I'))).toBe(true);
  if (host === 'electron') return; // no desktop to press it on
  await app.evaluate(({ globalShortcut }) => (globalShortcut as unknown as { press(keys: string): void }).press('Control+Alt+I')); // the stand-in's own
  await expect(page.getByRole('dialog', { name: /Fånga idéer|Catch ideas/ })).toBeVisible();
});

test('a second start hands over to the first and ends', async ({ desk: { app, userData } }) => {
  await app.evaluate(({ app: electron }) => {
    electron.once('second-instance', () => Object.assign(globalThis, { second: true }));
  });
  const [binary, folder] = await app.evaluate(({ app: electron }) => [process.argv[0]!, electron.getAppPath()] as const); // a program has a name
  const second = spawnSync(binary, ['--no-sandbox', folder, `--user-data-dir=${userData}`], { timeout: 45_000 });
  expect(second.status).toBe(0);
  await expect.poll(() => app.evaluate(() => 'second' in globalThis)).toBe(true);
});

test('closing the window ends the program and frees the workspace', async ({ desk }) => {
  const ended = desk.app.waitForEvent('close');
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close()); // the page's
  await ended;
  await desk.restart();
  const opened = await desk.page.evaluate(() => window.wheelhouse!.call({ id: 1, call: 'open', input: { person: null } }));
  expect(opened).toMatchObject({ ok: true });
});

test('the menu asks the page for what it lists, and quits', async ({ desk: { app, page } }) => {
  await page.evaluate(() => {
    window.wheelhouse!.subscribe((frame) => frame.event === 'action' && Object.assign(window, { asked: frame.data })); // the preload put it there
  });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('wheel')?.click());
  await expect.poll(() => page.evaluate(() => 'asked' in window && window.asked)).toEqual({ id: 'wheel', href: null });
  const ended = app.waitForEvent('close');
  await app.evaluate(({ Menu }) => {
    setTimeout(() => Menu.getApplicationMenu()?.getMenuItemById('quit')?.click());
  });
  await ended;
});
