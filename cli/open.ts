/** Opens a workspace for one command, and closes it again whatever happens. */
import { clockAt, systemClock } from '../host/clock.ts';
import { createHost, DatabaseProblem } from '../host/host.ts';
import type { Host } from '../host/host.ts';
import type { Translate } from '../shared/i18n/messages.ts';
import { failureOfProblem } from './answer.ts';
import type { Failure } from './answer.ts';
import type { Arguments } from './arguments.ts';

/** The computer's clock, or one set to `--today`. */
export const clockOf = ({ today }: Pick<Arguments, 'today'>) => (today ? clockAt(today) : systemClock());

type Task = (host: Host) => number | Failure | Promise<number | Failure>;

/** Runs a task that only reads: it works while the app has the workspace open. */
export function reading(args: Arguments, t: Translate, task: Task): Promise<number | Failure> {
  return opened(args, true, t, task);
}

/** Runs a task that writes. Makes the workspace where there is none. */
export function writing(args: Arguments, t: Translate, task: Task): Promise<number | Failure> {
  return opened(args, false, t, task);
}

async function opened(args: Arguments, readonly: boolean, t: Translate, task: Task): Promise<number | Failure> {
  const host = createHost({ dataDir: args.data, clock: clockOf(args), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false }, readonly });
  if (host instanceof DatabaseProblem) return failureOfProblem(host, t);
  try {
    return await task(host);
  } finally {
    await host.close();
  }
}
