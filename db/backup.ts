/** Backups: a consistent copy under a temporary name, checked, synced, and only then given its name. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { connectForReading } from './connection.ts';

/** How many daily backups are kept. */
export const KEPT_BACKUPS = 14;
const DAILY = /^wheelhouse-\d{4}-\d{2}-\d{2}\.db$/;

/** What an integrity check finds; null where the file is sound. */
export function findDamage(database: Database): string | null {
  const found = database.pragma('integrity_check(5)', { simple: true });
  if (found !== 'ok') return String(found);
  const dangling = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  return dangling.length === 0 ? null : `${dangling[0]!.table} → ${dangling[0]!.parent}`;
}

/** Copies an open database to a file while it is in use. Rejects where the copy can't be made or fails its check. */
export async function backUp(database: Database, file: string): Promise<void> {
  const temporary = temporaryFor(file);
  try {
    await database.backup(temporary);
    keepVerified(temporary, file);
  } finally {
    dropCopy(temporary);
  }
}

/** The same in one go, for the moment before a migration, when nobody else uses the file. */
export function backUpNow(database: Database, file: string): void {
  const temporary = temporaryFor(file);
  try {
    database.prepare('VACUUM INTO ?').run(temporary);
    keepVerified(temporary, file);
  } finally {
    dropCopy(temporary);
  }
}

function temporaryFor(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

function keepVerified(temporary: string, file: string): void {
  const copy = new BetterSqlite3(temporary);
  try {
    copy.pragma('journal_mode = DELETE'); // one file, that can be read where nothing can be written
    const damage = findDamage(copy);
    if (damage !== null) throw new Error(`the copy is damaged: ${damage}`);
  } finally {
    copy.close();
  }
  sync(temporary);
  renameSync(temporary, file);
  sync(dirname(file));
}

function dropCopy(temporary: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(temporary + suffix, { force: true });
}

function sync(path: string): void {
  if (process.platform === 'win32') return; // neither a folder nor a file opened for reading can be synced there
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** The daily backup of a date: where it goes. */
export function dailyBackup(folder: string, date: string): string {
  return join(folder, 'backups', `wheelhouse-${date}.db`);
}

/** Removes the oldest daily backups beyond those kept; others (before a migration) stay. */
export function pruneBackups(folder: string): void {
  const daily = backupsIn(folder).filter((file) => DAILY.test(basename(file)));
  for (const file of daily.slice(KEPT_BACKUPS)) rmSync(file);
}

/** The newest backup that passes its check, or '' where there is none. */
export function newestVerified(folder: string): string {
  return backupsIn(folder).find(isSound) ?? '';
}

function isSound(file: string): boolean {
  try {
    const database = connectForReading(file);
    try {
      return findDamage(database) === null;
    } finally {
      database.close();
    }
  } catch {
    return false; // what can't even be opened is no backup
  }
}

/** The backups of a workspace, newest first; by when they were made, for a rehearsal's clock may name them oddly. */
function backupsIn(folder: string): string[] {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return [];
  const files = readdirSync(backups).filter((name) => name.endsWith('.db') && !name.startsWith('.')).map((name) => join(backups, name));
  const made = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  return files.sort((a, b) => made.get(b)! - made.get(a)!); // every file is in the map
}
