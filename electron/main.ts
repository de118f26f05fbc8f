/** The desktop program. */
import { app } from 'electron';
import { openDesk } from './desk.ts';
import { registerPageScheme } from './page-scheme.ts';
import { startOptions } from './start-options.ts';

/** In the packed program its own arguments begin after its name; from the source tree the app's folder comes between. */
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const options = startOptions(args);
registerPageScheme();
app.setAppUserModelId('invalid.example.wheelhouse');
if (app.requestSingleInstanceLock()) openDesk(options);
else app.quit();
