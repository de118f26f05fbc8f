import { BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Language } from '../shared/i18n/language.ts';
import { connectWindow } from './host-channel.ts';
import { PAGE } from './page-scheme.ts';

/** Opens a window; it shows itself once there is something to see. Electron remembers the first one's place and size. */
export function openWindow(host: Pick<Host, 'connect'>, language: Language | null): BrowserWindow {
  const window = new BrowserWindow({
    ...(BrowserWindow.getAllWindows().length === 0 && { name: 'first', windowStatePersistence: true }),
    title: 'Wheelhouse',
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181c' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  connectWindow(window.webContents, host);
  void window.loadURL(language ? `${PAGE}#lang=${language}` : PAGE);
  return window;
}
