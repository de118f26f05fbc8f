/** Opens the file of a workspace, or says in a code why not; a file that can't be opened is left as it was. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { backUpNow, findDamage, newestVerified } from './backup.ts';
import { APPLICATION_ID, connectForReading, connectForWriting } from './connection.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { MIGRATIONS, migrate, versionOf } from './migrations/index.ts';
import type { Migration } from './migrations/index.ts';
import { DatabaseProblem } from './problem.ts';
import type { DatabaseProblemCode } from './problem.ts';
import { readRev } from './rev-file.ts';

export interface OpenOptions {
  readonly readonly?: boolean;
  /** Those of the app, unless a test brings its own. */
  readonly migrations?: readonly Migration[];
}

/** The file of a workspace, in its folder. */
export const workspaceFile = (folder: string): string => join(folder, 'wheelhouse.db');

export interface Opened {
  readonly database: Database;
  /** Null for a reader. */
  readonly lock: Lock | null;
}

/** Opens a workspace's database: for writing it is locked, made or migrated; for reading nothing is touched. */
export function openDatabase(folder: string, options: OpenOptions = {}): Opened | DatabaseProblem {
  const file = workspaceFile(folder);
  let lock: Lock | null = null;
  try {
    if (!options.readonly) {
      mkdirSync(folder, { recursive: true });
      const taken = takeLock(folder);
      if (typeof taken === 'string') return new DatabaseProblem('locked', { file, detail: taken });
      lock = taken;
    }
    const opened = openLocked(folder, file, options);
    if (opened instanceof DatabaseProblem) lock?.release();
    return opened instanceof DatabaseProblem ? opened : { database: opened, lock };
  } catch (error) {
    lock?.release();
    return problemOf(error, folder);
  }
}

function openLocked(folder: string, file: string, { readonly = false, migrations = MIGRATIONS }: OpenOptions): Database | DatabaseProblem {
  const there = existsSync(file) && statSync(file).size > 0;
  if (!there && (readRev(folder) > 0 || newestVerified(folder) !== '')) return lost(folder, 0);
  if (!there && readonly) return new DatabaseProblem('missing', { file, detail: '' });
  const version = there ? inspect(folder, file, migrations.length) : 0;
  if (version instanceof DatabaseProblem) return version;
  if (readonly) return version < migrations.length ? migratedCopy(file, migrations) : connectForReading(file);
  const database = connectForWriting(file);
  try {
    if (version === 0) database.pragma(`application_id = ${APPLICATION_ID}`);
    else if (version < migrations.length) backUpNow(database, join(folder, 'backups', `before-migration-${version}.db`));
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks at a file that is there without writing to it: its version, or what is wrong with it. */
export function inspect(folder: string, file: string, newest: number, leastRev = readRev(folder)): number | DatabaseProblem {
  const database = connectForReading(file);
  try {
    const version = versionOf(database);
    const owner = Number(database.pragma('application_id', { simple: true }));
    const empty = version === 0 && database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (owner !== APPLICATION_ID && !(empty && owner === 0)) return new DatabaseProblem('not-ours', { file, detail: `application_id ${owner}` });
    if (version > newest) return new DatabaseProblem('newer', { file, detail: `${version} > ${newest}` });
    const damage = findDamage(database);
    if (damage !== null) return damaged(folder, damage);
    const rev = empty ? 0 : Number(database.prepare('SELECT coalesce(max(rev), 0) FROM change').pluck().get());
    return rev < leastRev ? lost(folder, rev) : version;
  } finally {
    database.close();
  }
}

/** A reader of an older file migrates a copy in memory, and leaves the file to whoever writes. */
function migratedCopy(file: string, migrations: readonly Migration[]): Database {
  const original = connectForReading(file);
  const image = original.serialize();
  original.close();
  image.fill(1, 18, 20); // a database in memory can't be in WAL mode: these two bytes of the header say so
  const copy = new BetterSqlite3(image);
  migrate(copy, migrations);
  return copy;
}

/** The problem of a file whose content is broken, with the newest sound backup named. */
export function damaged(folder: string, detail: string): DatabaseProblem {
  return new DatabaseProblem('damaged', { file: workspaceFile(folder), detail, backup: newestVerified(folder) });
}

function lost(folder: string, rev: number): DatabaseProblem {
  return new DatabaseProblem('lost', { file: workspaceFile(folder), detail: `${rev} < ${readRev(folder)}`, backup: newestVerified(folder) });
}

const CODES: readonly (readonly [prefix: string, DatabaseProblemCode])[] = [
  ['SQLITE_CORRUPT', 'damaged'], ['SQLITE_NOTADB', 'damaged'], ['SQLITE_BUSY', 'locked'], ['SQLITE_', 'unreadable'], ['E', 'unreadable'],
];

/** What an error of SQLite or of the disk means for the one who opens; anything else is a bug and goes on. */
export function problemOf(error: unknown, folder: string): DatabaseProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = CODES.find(([prefix]) => code.startsWith(prefix));
  if (!known) throw error;
  const detail = (error as Error).message; // it has a code, so it is one
  return known[1] === 'damaged' ? damaged(folder, detail) : new DatabaseProblem(known[1], { file: workspaceFile(folder), detail });
}
