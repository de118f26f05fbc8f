// The Chromium underneath: started once, with what the other modules share about its windows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.mjs';
import { DevTools } from './devtools.mjs';

/** Switches that are Playwright's or this program's own, not the browser's. */
const NOT_FOR_CHROMIUM = new Set(['user-data-dir', 'remote-debugging-port', 'inspect', 'no-sandbox', 'enable-features', 'disable-features', 'no-startup-window']);
const LAST_GOODBYE = 2000;

let chromium;
let throwaway;
/** The connection; set before the app is ready. */
export let devtools;
/** All open BrowserWindows. */
export const windows = new Set();
/** The WebContents of each attached target. */
export const contentsByTarget = new Map();
/** What waits for the target that a window is opening, by the address it begins with. */
export const expectedTargets = new Map();

/** Starts Chromium; `ended` is called where it goes by itself. */
export function launch(switches, ended) {
  const userData = switches.get('user-data-dir');
  const profile = userData ? join(userData, 'standin-chromium') : (throwaway = mkdtempSync(join(tmpdir(), 'standin-')));
  const passed = [...switches].filter(([name]) => !NOT_FOR_CHROMIUM.has(name)).map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
  chromium = startChromium({ profile, switches: passed, port: switches.get('remote-debugging-port') || 0 });
  chromium.child.on('exit', ended);
  process.on('exit', () => chromium.child.kill());
}

/** Connects to Chromium and calls `attached(session, target)` for every page it opens, before that page runs. */
export async function connect(attached) {
  const address = await chromium.address;
  devtools = await DevTools.connect(address);
  devtools.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => attached(devtools.session(sessionId), targetInfo));
  devtools.root.on('Target.targetDestroyed', ({ targetId }) => contentsByTarget.get(targetId)?.targetGone());
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'page' }] });
  return address;
}

/** Ends Chromium, and waits for it: its last writes belong to the profile that the caller may remove next. */
export async function shutDown() {
  if (!chromium) return;
  const { child } = chromium;
  const gone = child.exitCode !== null ? null : new Promise((resolve) => child.once('exit', resolve));
  await devtools?.send('Browser.close').catch(() => {}); // it may be gone already
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, LAST_GOODBYE))]);
  child.kill();
  if (throwaway) rmSync(throwaway, { recursive: true, force: true, maxRetries: 3 });
}
