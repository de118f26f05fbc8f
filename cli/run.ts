/** The command line: one command, one answer, one exit status. Errors are a plain sentence, never a stack trace. */
import { translate } from '../shared/i18n/messages.ts';
import { Failure, FINE, NO_DATABASE, WRONG_INPUT } from './answer.ts';
import { languageOf, readArguments } from './arguments.ts';
import { COMMANDS } from './commands.ts';

/** Where a command's words go, and what it knows of its surroundings. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Carries out a command line; answers the exit status, once everything is written. Never rejects. */
export async function runCli(args: readonly string[], io?: CliIo): Promise<number> {
  const status = await answer(args, io ?? processIo());
  if (!io) await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  return status;
}

async function answer(args: readonly string[], io: CliIo): Promise<number> {
  try {
    const result = await carryOut(args, io);
    if (!(result instanceof Failure)) return result;
    io.err(`${result.sentence}\n`);
    return result.status;
  } catch (error) {
    // A bug: whoever runs this from a script still gets one sentence and a status.
    const t = translate(languageOf(args, io.environment));
    io.err(`${t('cli.unexpected', { detail: error instanceof Error ? error.message : String(error) })}\n`);
    return NO_DATABASE;
  }
}

async function carryOut(args: readonly string[], io: CliIo): Promise<number | Failure> {
  const [name = '', ...rest] = args;
  const language = languageOf(args, io.environment);
  const t = translate(language);
  if (['--help', '-h', 'help'].includes(name)) {
    io.out(`${t('cli.help')}\n`);
    return FINE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return new Failure(WRONG_INPUT, name === '' ? t('cli.noCommand') : t('cli.unknownCommand', { command: name }));
  const read = readArguments(rest, command.usage, language);
  if (read instanceof Failure) return read;
  if (read.help) {
    io.out(`${t('cli.help')}\n`);
    return FINE;
  }
  return command.run(read, { t, ...io });
}

/** The process's own streams. A reader that has gone away (`| head`) ends the output, not the command. */
function processIo(): CliIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text), environment: process.env };
}
