/** The commands of the command line, by name. */
import type { Failure } from './answer.ts';
import type { Arguments, Usage } from './arguments.ts';
import { backup } from './commands/backup.ts';
import { board } from './commands/board.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { exportFile } from './commands/export-file.ts';
import { importFile } from './commands/import-file.ts';
import { minutes } from './commands/minutes.ts';
import { restore } from './commands/restore.ts';
import { sample } from './commands/sample.ts';
import { serve } from './commands/serve.ts';
import { wheel } from './commands/wheel.ts';
import type { CliIo } from './run.ts';
import type { Translate } from '../shared/i18n/messages.ts';

/** What a command runs with: where its words go, and in which language. */
export interface Surroundings extends CliIo {
  readonly t: Translate;
}
interface CliCommand {
  readonly usage: Usage;
  /** Answers the exit status, or why it could not be carried out. */
  readonly run: (args: Arguments, surroundings: Surroundings) => Promise<number | Failure>;
}

export const COMMANDS: Readonly<Record<string, CliCommand>> = {
  sample: { usage: { file: false, options: [] }, run: sample },
  import: { usage: { file: true, options: ['as', 'dry-run', 'json'] }, run: importFile },
  board: { usage: { file: false, options: ['json'] }, run: board },
  check: { usage: { file: false, options: ['from', 'to', 'rule', 'channel', 'json'] }, run: check },
  wheel: { usage: { file: false, options: ['year', 'json'] }, run: wheel },
  export: { usage: { file: true, options: ['from', 'to'] }, run: exportFile },
  minutes: { usage: { file: true, options: ['meeting', 'name'] }, run: minutes },
  serve: { usage: { file: false, options: ['port', 'no-open', 'ideas', 'ideas-url'] }, run: serve },
  backup: { usage: { file: true, options: [] }, run: backup },
  restore: { usage: { file: true, options: [] }, run: restore },
  doctor: { usage: { file: false, options: [] }, run: doctor },
};
