/** The token of a workspace's address. It is the workspace's own, so a page that is open comes back after a restart. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'wheelhouse.key';
const TOKEN = /^[\w-]{43}$/;

/** Reads the token from the data folder; makes one, for its owner's eyes alone, where there is none (or none that is whole). */
export function tokenOf(dataDir: string): string {
  const file = join(dataDir, FILE);
  try {
    const known = readFileSync(file, 'utf8');
    if (TOKEN.test(known)) return known;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // Node's file errors carry a code
  }
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}
