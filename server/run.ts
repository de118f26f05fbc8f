import { DatabaseProblem } from '../host/host.ts';
import { startServer, type ServeOptions } from './serve.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the browser door in this terminal: prints its address, one line, and serves until a signal says stop. Gives the
 * problem where the workspace can't be opened, null after a stop.
 */
export async function serveUntilStopped(options: ServeOptions): Promise<DatabaseProblem | null> {
  const door = await startServer(options);
  if (door instanceof DatabaseProblem) return door;
  console.log(door.url);
  await new Promise<void>((resolve) => SIGNALS.forEach((signal) => process.once(signal, () => resolve())));
  await door.close();
  return null;
}
