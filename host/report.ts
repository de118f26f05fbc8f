/** Where bugs are reported when nobody else wants them: the program's error output. */
import { inspect } from 'node:util';

export function reportBug(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
}
