// Dialogs, the shell, the theme and the screen: answered, never shown. Specs replace what they want to hear of.
import { EventEmitter } from 'node:events';
import { windows } from './browser.mjs';

export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...args) => ({ response: args.at(-1)?.cancelId ?? 0, checkboxChecked: false }),
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
};

export const shell = {
  openExternal: async () => {},
  openPath: async () => '',
  showItemInFolder: () => {},
};

/** Keys of the whole desktop: recorded; a spec presses them, or says which the system keeps (`taken`). */
class GlobalShortcut {
  #registered = new Map();
  taken = new Set();
  register(keys, pressed) {
    if (typeof keys !== 'string' || !/^([A-Za-z]+\+)*([A-Za-z0-9]|F\d+|[A-Z][A-Za-z0-9]+)$/.test(keys)) throw new TypeError(`Error processing argument at index 0, conversion failure from ${keys}`);
    if (this.taken.has(keys) || this.#registered.has(keys)) return false;
    this.#registered.set(keys, pressed);
    return true;
  }
  isRegistered(keys) {
    return this.#registered.has(keys);
  }
  unregister(keys) {
    this.#registered.delete(keys);
  }
  unregisterAll() {
    this.#registered.clear();
  }
  /** Not Electron's. */
  press(keys) {
    this.#registered.get(keys)?.();
  }
}
export const globalShortcut = new GlobalShortcut();

/** Recorded in `shown`; a spec clicks one by `emit('click')`. */
export class Notification extends EventEmitter {
  static shown = [];
  static isSupported = () => true;
  constructor({ title = '', body = '' } = {}) {
    super();
    this.title = title;
    this.body = body;
  }
  show() {
    Notification.shown.push(this);
    queueMicrotask(() => this.emit('show'));
  }
  close() {
    queueMicrotask(() => this.emit('close'));
  }
}

class NativeTheme extends EventEmitter {
  #source = 'system';
  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError('themeSource');
    this.#source = source;
    for (const { webContents } of windows) webContents.target?.send('Emulation.setEmulatedMedia', { features: themeFeatures() }).catch(() => {});
    this.emit('updated');
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

/** The theme as the media feature that a page sees. */
export function themeFeatures() {
  const { themeSource } = nativeTheme;
  return themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: themeSource }];
}

const display = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 }, workArea: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 1 };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display], getDisplayMatching: () => display };
