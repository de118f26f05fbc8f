/** Where the browsers for tests are; gets Debian's where none is found and this machine lets it. */
import { execFileSync, spawnSync } from 'node:child_process';
import type { ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** The same engine without windows: pages in it cost half the processor time. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** The path of a Chromium on this machine, or undefined. */
export function findChromium(): string | undefined {
  return KNOWN.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** The path of the Chromium that pages are tested in: one that somebody named, else the one without windows, else any. */
export function findPageBrowser(): string | undefined {
  return !process.env['CHROMIUM_PATH'] && existsSync(SHELL) ? SHELL : findChromium();
}

/** Debian's packages, where this is root on a machine that has them; whether they came. */
function install(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing Debian’s ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false; // apt has said why; the caller says what that means here
  }
}

/** The path of a Chromium, installed from Debian's packages where it is missing (root and apt needed); else what to do. */
export function ensureChromium(): string {
  if (!findChromium()) install('chromium');
  const found = findChromium();
  if (found) return found;
  throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one, and run npm test again.');
}

/** Both browsers of the tests, as far as they can be had: a Chromium with windows is a must. */
export function ensureTestBrowsers(): { readonly chromium: string; readonly pages: string } {
  if (!process.env['CHROMIUM_PATH'] && !existsSync(SHELL) && process.platform === 'linux') install(...(findChromium() ? [] : ['chromium']), 'chromium-headless-shell');
  const chromium = ensureChromium();
  return { chromium, pages: findPageBrowser() ?? chromium };
}
