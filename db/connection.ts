/** One connection, set up so that what is acknowledged is on the disk. */
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

/** "WhlH": says in the file's header whose it is. */
export const APPLICATION_ID = 0x57686c48;
const FULL = 2;

/** A connection that writes: WAL, every commit synced. Throws what SQLite throws. */
export function connectForWriting(file: string): Database {
  const database = new BetterSqlite3(file, { timeout: 5000 });
  try {
    database.pragma('journal_mode = WAL');
    harden(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A connection that only reads. Throws what SQLite throws. */
export function connectForReading(file: string): Database {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  harden(database);
  return database;
}

/** This build means NORMAL by default under WAL, which may lose the last commits with the power: set, and read back. */
function harden(database: Database): void {
  database.pragma(`synchronous = FULL`);
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  const [synchronous, foreignKeys] = ['synchronous', 'foreign_keys'].map((name) => database.pragma(name, { simple: true }));
  if (synchronous !== FULL || foreignKeys !== 1) throw new Error(`SQLite did not take its settings: ${synchronous}, ${foreignKeys}`);
}
