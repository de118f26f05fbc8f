/** Runs command lines in tests: in this process, with real files and a real database in a folder that goes away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { runCli } from './run.ts';

export const ROOT = join(import.meta.dirname, '..');
export const FIXTURES = join(ROOT, 'e2e/fixtures');
export const scratch = mkdtempSync(join(tmpdir(), 'wheelhouse-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const ENGLISH = { LANG: 'en_GB.UTF-8' };

/** Carries out a command line in this process: real files, a real database. */
export async function wheelhouse(args: readonly string[], environment: Record<string, string> = ENGLISH): Promise<Ran> {
  const said = { out: '', err: '' };
  const status = await runCli(args, { out: (text) => (said.out += text), err: (text) => (said.err += text), environment });
  return { status, ...said };
}

/** A path in the tests' own folder. */
export const at = (name: string): string => join(scratch, name);
/** A file there. */
export const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
export const without = (record: Record<string, unknown>, ...keys: string[]) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
/** One plain sentence or two, in one line, and no stack trace. */
export const plain = ({ err }: Ran): string => {
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).not.toMatch(/^\s+at |Error:|node:internal/m);
  return err;
};
