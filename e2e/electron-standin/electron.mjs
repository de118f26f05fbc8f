// What `import 'electron'` gives a main process under the stand-in. Anything not here is undefined on purpose.
import { app } from './app.mjs';
import { connect, contentsByTarget, launch } from './browser.mjs';
import { Notification, dialog, globalShortcut, nativeTheme, screen, shell } from './desktop.mjs';
import { ipcMain } from './ipc.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { targetAttached } from './popups.mjs';
import { net, protocol } from './scheme.mjs';
import { session } from './session.mjs';
import { BrowserWindow } from './window.mjs';

/** Playwright looks a page's window up through its target. */
const webContents = {
  getAllWebContents: () => [...contentsByTarget.values()],
  fromDevToolsTargetId: (targetId) => contentsByTarget.get(targetId),
};

export { BrowserWindow, Menu, MenuItem, Notification, app, dialog, globalShortcut, ipcMain, nativeTheme, net, protocol, screen, session, shell, webContents };
export default { BrowserWindow, Menu, MenuItem, Notification, app, dialog, globalShortcut, ipcMain, nativeTheme, net, protocol, screen, session, shell, webContents };

/** Not Electron's: starts Chromium and lets the app go on. A second instance has quit by now, and needs none. */
export async function begin() {
  if (app.quitting) return;
  launch(app.switches, () => app.quitting || process.exit(1));
  const address = await connect(targetAttached);
  process.stderr.write(`\nDevTools listening on ${address}\n`); // Playwright waits for this line
  app.becomeReady();
}
