/**
 * One process owns a workspace. The lock is a transaction held open on a tiny database of its own: the system
 * frees it when the process ends, however it ends, so nothing is left to clean up.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

export interface Lock {
  /** Says where the owner can be reached, for whoever finds the workspace taken. */
  announce(address: string): void;
  release(): void;
}

/** Takes the workspace of a folder; or, where somebody has it, a text that says who. Throws what the disk throws. */
export function takeLock(folder: string): Lock | string {
  const database = new BetterSqlite3(join(folder, 'wheelhouse.lock'), { timeout: 500 });
  const owner = join(folder, 'wheelhouse.owner.json');
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return readOwner(owner);
    throw error;
  }
  const announce = (address: string): void => writeFileSync(owner, JSON.stringify({ pid: process.pid, address }), { mode: 0o600 }); // the address opens the plan
  announce('');
  return { announce, release: () => void database.close() };
}

function readOwner(file: string): string {
  try {
    const { pid, address } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; address: string };
    return address === '' ? `pid ${pid}` : `pid ${pid}, ${address}`;
  } catch {
    return '?'; // taken a moment ago, and not yet announced
  }
}
