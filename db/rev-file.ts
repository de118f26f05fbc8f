/**
 * The last `rev`, kept beside the file: a workspace that was emptied, or replaced by an old copy, is noticed.
 * Written after the commit and not synced, so it may lag behind the file and never runs ahead of it.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 12;
const nameIn = (folder: string): string => join(folder, 'wheelhouse.rev');

/** The rev that was written last; 0 where there is none. */
export function readRev(folder: string): number {
  try {
    const rev = Number.parseInt(readFileSync(nameIn(folder), 'utf8'), 10);
    return Number.isSafeInteger(rev) ? rev : 0;
  } catch {
    return 0; // no file yet: nothing is known
  }
}

export interface RevFile {
  write(rev: number): void;
  close(): void;
}

/** Opens the file for writing; each write replaces the number in place. */
export function openRevFile(folder: string): RevFile {
  const file = openSync(nameIn(folder), 'a+');
  closeSync(file);
  const handle = openSync(nameIn(folder), 'r+');
  return {
    write: (rev) => void writeSync(handle, `${String(rev).padStart(WIDTH)}\n`, 0),
    close: () => closeSync(handle),
  };
}
