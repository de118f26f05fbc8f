/** `npm run wheelhouse -- …`: the command line of a checkout. `serve` needs the page, so that is built where it is missing or old. */
import { runCli } from '../cli/run.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'serve') {
  const { ensureBuilt } = await import('./ensure-built.ts');
  await ensureBuilt(['renderer']);
}
process.exitCode = await runCli(command === undefined ? [] : [command, ...rest]);
