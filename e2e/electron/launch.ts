/**
 * Which Electron the specs of this folder run in: the real one where its binary is, else the stand-in. Never downloads;
 * `require('electron')` would, so only the files it would use are looked at.
 */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronBinary } from '../../build/electron-binary.ts';

const root = join(import.meta.dirname, '../..');

function choose(): 'electron' | 'standin' {
  const asked = process.env['E2E_HOST'];
  const present = electronBinary() !== null;
  if (asked === 'electron' && !present) throw new Error('E2E_HOST=electron, but Electron has no binary here (npx install-electron gets it)');
  return asked === 'electron' || asked === 'standin' ? asked : present ? 'electron' : 'standin';
}

export const host = choose();
// Workers inherit the runner's choice: choosing again, they would take the override below for a real binary.
process.env['E2E_HOST'] = host;
if (host === 'standin') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(root, 'e2e/electron-standin/dist');

/** Electron's own process environment, without what the runner sets for itself. */
function environment(extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(inherited), ...extra };
}

export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

/** A fresh profile, and how to remove it. */
export function newProfile(): { readonly userData: string; remove(): void } {
  const userData = mkdtempSync(join(tmpdir(), 'wheelhouse-desk-'));
  return { userData, remove: () => rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}

/** Starts an app, the project's own where no folder is given, and waits for its page (`until` 'commit': no longer than until it has an address); about:blank comes before it in both hosts. */
export async function launch(userData: string, folder = root, args: readonly string[] = [], until: 'load' | 'commit' = 'load'): Promise<Desk> {
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${userData}`, ...args], cwd: root, env: environment({ LANG: 'sv_SE.UTF-8' }) });
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.protocol !== 'about:' && url.href !== '', { waitUntil: until });
  return { app, page, userData };
}
