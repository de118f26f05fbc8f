import { app, BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import { DatabaseProblem } from '../host/host.ts';
import { startHostWorker, type WorkerHost } from '../host/worker-client.ts';
import type { Events } from '../shared/contract/contract.ts';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';
import { askPage, windowToFront } from './ask-page.ts';
import { CaptureKeys } from './capture.ts';
import { checkSpelling, confinePages } from './confinement.ts';
import { answerCalls } from './host-channel.ts';
import { setMenu } from './menu.ts';
import { servePage } from './page-scheme.ts';
import type { StartOptions } from './start-options.ts';
import { openWindow } from './window.ts';

const systemLanguage = (): Language => (app.getPreferredSystemLanguages()[0]?.startsWith('en') ? 'en' : 'sv');

/** The host is closed before the program ends, so that the last write is on disk and the workspace is free. */
function closeBeforeQuit(host: WorkerHost): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

async function open({ dataDir, today, language }: StartOptions): Promise<void> {
  const spoken = language ?? systemLanguage();
  const host = await startHostWorker(join(import.meta.dirname, 'worker.js'), { dataDir, today, abilities: { fileDialogs: false, pdf: true, notifications: true, globalKeys: true } });
  if (host instanceof DatabaseProblem) {
    dialog.showErrorBox('Wheelhouse', translate(spoken)(`database.${host.code}`, host.params));
    return app.exit(3);
  }
  closeBeforeQuit(host);
  servePage(join(import.meta.dirname, '../renderer'));
  confinePages();
  checkSpelling();
  const openAnother = (): BrowserWindow => openWindow(host, language);
  const ask = (what: Events['action']): void => askPage(what, openAnother);
  answerCalls(new CaptureKeys(() => ask({ id: 'captureIdea', href: null })), ask);
  setMenu(spoken, openAnother);
  openAnother();
  app.on('activate', () => {
    if (!BrowserWindow.getAllWindows().length) openAnother();
  });
}

/** Opens the workspace and its window, once: a second start brings its window to the front. */
export function openDesk(options: StartOptions): void {
  app.on('second-instance', windowToFront);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(() => open(options));
}
