import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronFolder } from './electron-binary.ts';
import { ensureBuilt } from './ensure-built.ts';
import { writeFakeElectron } from './fake-electron.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/**
 * Packs the app for Linux around a fake Electron, as `npm run package` does around the real one, and gives the folder of
 * the packed program. Needs no network. Everything goes into `folder`.
 */
export async function packAroundFake(folder: string): Promise<string> {
  await ensureBuilt();
  const { version } = JSON.parse(readFileSync(join(electronFolder(), 'package.json'), 'utf8')) as { version: string }; // npm wrote it
  const electronDist = join(folder, 'electron');
  writeFakeElectron(electronDist, version);
  const output = join(folder, 'release');
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const args = ['--linux', 'dir', '--x64', '--config', 'build/electron-builder.yml', `-c.electronDist=${electronDist}`, `-c.directories.output=${output}`];
  await run(process.execPath, [cli, ...args], { cwd: root });
  return join(output, 'linux-unpacked');
}
