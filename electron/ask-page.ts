/** What the program asks of its page: its menu, a key of the whole desktop, a notification that was clicked. */
import { BrowserWindow } from 'electron';
import type { EventFrame, Events } from '../shared/contract/contract.ts';
import { EVENT } from './channels.ts';

/** Brings the window to the front, from wherever it is; null where there is none. */
export function windowToFront(): BrowserWindow | null {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
  return window ?? null;
}

/** Asks the page in the window in front, or in a new one as soon as it is there. */
export function askPage(ask: Events['action'], openAnother: () => BrowserWindow): void {
  const frame: EventFrame = { event: 'action', data: ask };
  const window = windowToFront();
  if (window && !window.webContents.isLoading()) return window.webContents.send(EVENT, frame);
  const { webContents } = window ?? openAnother();
  webContents.once('did-finish-load', () => webContents.send(EVENT, frame));
}
