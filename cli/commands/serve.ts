/** `serve`: the app in a browser, until it is stopped. */
import { failureOfProblem, Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { clockOf } from '../open.ts';

export async function serve(args: Arguments, { t }: Surroundings): Promise<number | Failure> {
  const { serveUntilStopped } = await import('../../server/run.ts'); // the other commands need no server
  try {
    const problem = await serveUntilStopped({
      dataDir: args.data, ...(args.port !== null && { port: args.port }), clock: clockOf(args), language: args.chosen ? args.language : null, open: args.open,
    });
    return problem ? failureOfProblem(problem, t) : FINE;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return new Failure(WRONG_INPUT, t('cli.serve.portTaken', { port: String(args.port) }));
  }
}
