import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the `electron` package. */
export function electronFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/**
 * Electron's executable, null where it has not been downloaded. `require('electron')` would answer too, but start the
 * download.
 */
export function electronBinary(): string | null {
  const folder = electronFolder();
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : null;
}
