/** Puts a backup in a workspace's place. What was there is kept beside it, whatever state it is in. */
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { connectForReading, connectForWriting } from './connection.ts';
import { takeLock } from './lock.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { inspect, problemOf, workspaceFile } from './open.ts';
import { DatabaseProblem } from './problem.ts';
import { openRevFile, readRev } from './rev-file.ts';

export interface Restored {
  /** The last change that the backup holds. */
  readonly rev: number;
  /** Where the file that was there has gone; null where there was none. */
  readonly kept: string | null;
}

/**
 * Restores a backup into a folder; `stamp` names what is put aside. A problem where the backup is damaged, newer than the
 * app or no workspace, or where somebody has the workspace open: then nothing has changed.
 */
export function restoreBackup(backup: string, folder: string, stamp: string): Restored | DatabaseProblem {
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(folder);
  if (typeof lock === 'string') return new DatabaseProblem('locked', { file: workspaceFile(folder), detail: lock });
  try {
    const found = inspect(folder, backup, MIGRATIONS.length, 0);
    if (found instanceof DatabaseProblem) return new DatabaseProblem(found.code, { ...found.params, file: backup });
    const rev = revOf(backup);
    const fresh = checkedCopy(backup, folder, rev);
    const kept = putAside(folder, stamp);
    renameSync(fresh, workspaceFile(folder));
    const revFile = openRevFile(folder);
    revFile.write(revOf(workspaceFile(folder)));
    revFile.close();
    return { rev, kept };
  } catch (error) {
    const problem = problemOf(error, folder);
    return new DatabaseProblem(problem.code, { ...problem.params, file: backup });
  } finally {
    lock.release();
  }
}

function revOf(file: string): number {
  const database = connectForReading(file);
  try {
    return Number(database.prepare('SELECT coalesce(max(rev), 0) FROM change').pluck().get());
  } finally {
    database.close();
  }
}

/** A copy under a temporary name, on the disk before it gets its own. */
function checkedCopy(backup: string, folder: string, rev: number): string {
  const fresh = join(folder, `.wheelhouse.${process.pid}.tmp`);
  copyFileSync(backup, fresh);
  const last = readRev(folder);
  if (last > rev) numberOn(fresh, last + 1);
  const handle = openSync(fresh, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  return fresh;
}

/**
 * Lets the numbers of changes go on above those that were there: programs that subscribe have seen them, and take nothing older.
 * All is as of this change, which says nothing itself.
 */
function numberOn(file: string, rev: number): void {
  const database = connectForWriting(file);
  try {
    database.transaction(() => {
      database.prepare("INSERT INTO change (rev, at, actor, command, title, kind, diff) VALUES (?, ?, 'system', 'import', '', 'do', '{}')").run(rev, new Date().toISOString());
      const kept = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'revision'").get();
      if (kept) database.prepare('UPDATE revision SET rev = ?').run(rev);
    })();
  } finally {
    database.close();
  }
}

/** Moves the workspace's file, with what SQLite keeps beside it, into `backups/`. */
function putAside(folder: string, stamp: string): string | null {
  const file = workspaceFile(folder);
  for (const beside of ['-shm']) rmSync(file + beside, { force: true }); // made anew from the log
  if (!existsSync(file)) return null;
  mkdirSync(join(folder, 'backups'), { recursive: true });
  const kept = join(folder, 'backups', `replaced-${stamp}.db`);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  renameSync(file, kept);
  return kept;
}
