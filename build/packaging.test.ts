import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packAroundFake } from './pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-pack-'));
let packed: string;
let entries: readonly string[];

beforeAll(async () => {
  packed = await packAroundFake(folder); // electron-builder refuses a configuration with unknown keys, types or fuses
  entries = listPackage(join(packed, 'resources/app.asar'), { isPack: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (pattern: RegExp): string[] => entries.filter((entry) => pattern.test(entry));

test('the pack holds the built app', () => {
  for (const file of ['/package.json', '/out/main/index.js', '/out/main/worker.js', '/out/preload/index.cjs', '/out/renderer/index.html'])
    expect(entries.map((entry) => entry.split(' : ')[1])).toContain(file);
});

test('it carries one native binary, outside the archive, where Electron can load it', () => {
  const binaries = named(/\.node$/);
  expect(binaries).toEqual(['unpack : /node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  expect(existsSync(join(packed, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true);
});

test('it carries no sources, maps or tests, and no packages that are bundled already', () => {
  expect(named(/\.(ts|tsx|map|c|cpp|h|hpp|gyp)$|\.test\./)).toEqual([]);
  const packages = new Set(named(/node_modules/).map((entry) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entry)?.[1]));
  packages.delete(undefined);
  expect([...packages]).toEqual(['better-sqlite3']);
});

test('what every platform leaves out keeps the binary of that platform', () => {
  const config = readFileSync(join(import.meta.dirname, 'electron-builder.yml'), 'utf8');
  const kept = [...config.matchAll(/^(linux|win|mac):[^]*?prebuilds\/!\((\w+)-\$\{arch\}\)/gm)].map(([, platform, prebuild]) => [platform, prebuild]);
  expect(kept).toEqual([
    ['linux', 'linux'],
    ['win', 'win32'],
    ['mac', 'darwin'],
  ]);
});

test('the fuses are blown: no Node behind the binary, no code but the archive', async () => {
  const fuses = await getCurrentFuseWire(join(packed, 'wheelhouse'));
  expect(fuses).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
});

test('the built main process leaves Electron and the native binding outside', () => {
  const built = readFileSync(join(import.meta.dirname, '../out/main/index.js'), 'utf8');
  expect(built).toMatch(/from ['"]electron['"]/);
  expect(readFileSync(join(import.meta.dirname, '../out/preload/index.cjs'), 'utf8')).toMatch(/require\(['"]electron['"]\)/);
  const scripts = entries.filter((entry) => /out\/main\/.*\.js$/.test(entry)).map((entry) => entry.split(' : ')[1]!); // `isPack` writes it so
  const binding = scripts.filter((script) => readFileSync(join(import.meta.dirname, '..', script), 'utf8').includes('better-sqlite3'));
  expect(binding).not.toEqual([]);
});
