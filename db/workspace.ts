/** A workspace on disk: its records, its change log, its preferences. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { PreferenceChange, Preferences } from '../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../shared/domain/defaults.ts';
import type { Seed } from '../shared/domain/memory-state.ts';
import type { CardText } from '../shared/domain/records.ts';
import type { Table } from '../shared/domain/state.ts';
import { backUp, dailyBackup, pruneBackups } from './backup.ts';
import { changeLog } from './change-log.ts';
import type { Change, ChangeLog } from './change-log.ts';
import type { Lock } from './lock.ts';
import { damaged, openDatabase, problemOf } from './open.ts';
import type { OpenOptions } from './open.ts';
import { DatabaseProblem } from './problem.ts';
import { preferenceTable } from './preferences.ts';
import { openRevFile } from './rev-file.ts';
import type { RevFile } from './rev-file.ts';
import { commentTable, readSlim, textTable } from './rows/read.ts';
import type { CommentTable } from './rows/read.ts';
import { cardsWithOtherWords, wordsOf } from './words.ts';
import type { Words } from './words.ts';
import { rowWriter } from './rows/write.ts';

export interface Workspace {
  /** Of its folder; another folder's is another. */
  readonly id: string;
  readonly texts: Table<CardText>;
  readonly comments: CommentTable;
  readonly words: Pick<Words, 'find'>;
  readonly log: ChangeLog;
  readonly preferences: { read(): Preferences; write(change: PreferenceChange): void };
  /** Writes a change and its row in the log in one transaction, synced when this returns; answers its rev. Throws what SQLite throws. */
  commit(change: Omit<Change, 'rev'>): number;
  /** A checked copy, made while the workspace is in use. */
  backUp(file: string): Promise<void>;
  /** The checked copy of a date, in `backups/`, unless it is there; the oldest go. */
  backUpDaily(date: string): Promise<void>;
  announce(address: string): void;
  close(): void;
}

export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** Every record but texts and comments, as they are now. */
  readonly records: Seed;
}

/** Opens the workspace of a folder, or says why it can't. A reader sees it as it is at this moment, to the end. */
export function openWorkspace(folder: string, options: OpenOptions = {}): OpenWorkspace | DatabaseProblem {
  const opened = openDatabase(folder, options);
  if (opened instanceof DatabaseProblem) return opened;
  const { database, lock } = opened;
  try {
    if (lock) beginSettings(database);
    else database.exec('BEGIN');
    const records = readSlim(database);
    return { records, workspace: workspaceOn(database, folder, lock) };
  } catch (error) {
    database.close();
    lock?.release();
    // Structure and references were found sound, so a record that can't be read was damaged by other means.
    return error instanceof Error && !('code' in error) ? damaged(folder, error.message) : problemOf(error, folder);
  }
}

/** A new workspace has settings from the start, so that there is one record to change. */
function beginSettings(database: Database): void {
  const begun = database.prepare('SELECT count(*) FROM setting').pluck().get() === 1;
  if (!begun) database.transaction(() => rowWriter(database)({ settings: { added: [DEFAULT_SETTINGS] } })).immediate();
}

function workspaceOn(database: Database, folder: string, lock: Lock | null): Workspace {
  const log = changeLog(database);
  const words = wordsOf(database);
  const write = lock && rowWriter(database);
  const revFile = lock && openRevFile(folder);
  revFile?.write(log.rev);
  const commit = database.transaction((change: Omit<Change, 'rev'>) => {
    if (!write) throw new Error('this workspace was opened for reading');
    const rev = log.append(change);
    write(change.diff);
    words.refresh(cardsWithOtherWords(change.diff));
    return rev;
  });
  return {
    id: createHash('sha256').update(resolve(folder)).digest('base64url'),
    log,
    texts: textTable(database),
    comments: commentTable(database),
    words,
    preferences: preferenceTable(database),
    commit(change) {
      const rev = commit.immediate(change);
      if (revFile) note(revFile, rev);
      return rev;
    },
    backUp: (file) => backUp(database, file),
    async backUpDaily(date) {
      const file = dailyBackup(folder, date);
      if (existsSync(file)) return;
      await backUp(database, file);
      pruneBackups(folder);
    },
    announce: (address) => lock?.announce(address),
    close() {
      revFile?.close();
      database.close();
      lock?.release();
    },
  };
}

function note(file: RevFile, rev: number): void {
  try {
    file.write(rev);
  } catch {
    // The change is safe already, and the note may lag behind: a full disk here must not turn it into a failure.
  }
}
