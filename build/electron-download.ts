import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary, electronFolder } from './electron-binary.ts';

/** How long the place that Electron comes from may take to answer: its own download has no limit. */
const ANSWER_WITHIN = 2500;

function downloadAddress(): URL {
  const { version } = JSON.parse(readFileSync(join(electronFolder(), 'package.json'), 'utf8')) as { version: string }; // npm wrote it
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/';
  return new URL(`${mirror.replace(/\/?$/, '/')}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`);
}

/** Why Electron can't be downloaded here, in a few words; null where its place answers. Asks once, for the head only. */
export async function whyNoDownload(): Promise<string | null> {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  const address = downloadAddress();
  try {
    const { ok, status } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_WITHIN) });
    return ok ? null : `${address.host} answers ${status}`;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } }; // what fetch rejects with
    return name === 'TimeoutError' ? `${address.host} does not answer` : `${address.host} can't be reached${cause?.code ? `, ${cause.code}` : ''}`;
  }
}

/** Downloads Electron with its own installer, which shows its progress; null where that fails. */
export function downloadElectron(): string | null {
  spawnSync(process.execPath, [join(electronFolder(), 'install.js')], { stdio: 'inherit' });
  return electronBinary();
}
