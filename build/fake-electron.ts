import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `@electron/fuses` looks for in a binary: this word, then the fuses' version, their count, and a byte for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = '011001101';

const FILES = [
  'LICENSE', 'LICENSES.chromium.html', 'chrome_100_percent.pak', 'resources.pak', 'icudtl.dat', 'snapshot_blob.bin', 'v8_context_snapshot.bin',
  'libffmpeg.so', 'libEGL.so', 'libGLESv2.so', 'chrome-sandbox', 'chrome_crashpad_handler', 'locales/en-US.pak', 'locales/sv.pak', 'locales/de.pak',
];

/** Writes a folder with the shape of Electron's download for Linux: enough to pack, not to run. */
export function writeFakeElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const file of FILES) writeFileSync(join(folder, file), 'x');
  writeFileSync(join(folder, 'version'), version);
  const binary = Buffer.concat([Buffer.from('#!/bin/sh\nexit 86\n'), Buffer.from(SENTINEL), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)]);
  writeFileSync(join(folder, 'electron'), binary);
  chmodSync(join(folder, 'electron'), 0o755);
}
