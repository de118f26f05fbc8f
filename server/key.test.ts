import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tokenOf } from './key.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wheelhouse-key-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a workspace keeps its key, so that an open page comes back after a restart', () => {
  expect(tokenOf(folder)).toBe(tokenOf(folder));
});

test('two workspaces have two keys', () => {
  const other = mkdtempSync(join(tmpdir(), 'wheelhouse-key-'));
  expect(tokenOf(folder)).not.toBe(tokenOf(other));
  rmSync(other, { recursive: true });
});

test('only its owner may read it (where the system knows owners)', () => {
  tokenOf(folder);
  const mode = statSync(join(folder, 'wheelhouse.key')).mode & 0o777;
  expect(mode).toBe(process.platform === 'win32' ? 0o666 : 0o600);
});

test('a key that is cut off is made anew', () => {
  writeFileSync(join(folder, 'wheelhouse.key'), 'abc');
  expect(tokenOf(folder)).toMatch(/^[\w-]{43}$/);
});
