/** Why a change could not be written, as a value. */
import BetterSqlite3 from 'better-sqlite3';

/** Nothing of the change is in the file. `dangling`: it speaks of a record that is not there. */
export type WriteFailure = 'disk-full' | 'dangling' | 'failed';

/** What an error while writing means; null where it is not the database's, but a bug. */
export function writeFailureOf(error: unknown): WriteFailure | null {
  if (!(error instanceof BetterSqlite3.SqliteError)) return null;
  if (error.code === 'SQLITE_FULL') return 'disk-full';
  return error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? 'dangling' : 'failed';
}
