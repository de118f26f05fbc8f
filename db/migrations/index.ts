/** The migrations in order, and their runner. A migration never changes once it is released. */
import type { Database } from 'better-sqlite3';
import { textPrint } from '../../shared/domain/text-print.ts';
import { workspace } from './001-workspace.ts';
import { checker } from './002-checker.ts';
import { calendar } from './003-calendar.ts';
import { revisions } from './004-revisions.ts';
import { year } from './005-year.ts';
import { meeting } from './006-meeting.ts';
import { commentEdited } from './007-comment-edited.ts';

export interface Migration {
  /** Counts from 1 without a hole; it is the file's `user_version` afterwards. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [workspace, checker, calendar, revisions, year, meeting, commentEdited];
/** The version of a file that this app writes. */
export const CURRENT_VERSION = MIGRATIONS.length;

/** Brings a database from its `user_version` to the last migration, each in a transaction of its own. */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const misplaced = migrations.findIndex(({ version }, index) => version !== index + 1);
  if (misplaced !== -1) throw new Error(`migration ${migrations[misplaced]!.name} is not number ${misplaced + 1}`);
  database.function('print_of', (text: unknown) => textPrint(String(text))); // for 002
  for (const { version, sql } of migrations.slice(versionOf(database))) {
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${version}`);
    }).immediate();
  }
}

/** The number of the last migration that a database has had. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
