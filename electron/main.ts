/** The desktop program: a command of the command line where one is named, else the window. */
import { app } from 'electron';
import { openDesk } from './desk.ts';
import { registerPageScheme } from './page-scheme.ts';
import { startOptions } from './start-options.ts';

/** Our own arguments: those after the program's name and, in the source tree, after the app's folder. */
function ownArguments(argv: readonly string[]): readonly string[] {
  const folder = app.isPackaged ? 0 : argv.findIndex((arg, index) => index > 0 && !arg.startsWith('-'));
  return argv.slice(folder + 1);
}

function startDesk(args: readonly string[]): void {
  const options = startOptions(args);
  registerPageScheme();
  app.setAppUserModelId('invalid.example.wheelhouse');
  if (app.requestSingleInstanceLock()) openDesk(options);
  else app.quit();
}

const args = ownArguments(process.argv);
if (args[0] && !args[0].startsWith('-')) {
  // Electron waits for this module, so it never becomes ready: no window, and no screen needed.
  const { runCli } = await import('../cli/run.ts');
  app.exit(await runCli(args));
} else startDesk(args);
