// `BrowserWindow`: a Chromium window per window; minimised, maximised and visible are states only.
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { app, preventable } from './app.mjs';
import { devtools, expectedTargets, windows } from './browser.mjs';
import { WebContents } from './contents.mjs';

let lastId = 0;

function refuseUnsafe({ nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag }) {
  if (nodeIntegration || contextIsolation === false || sandbox === false || webSecurity === false || webviewTag)
    throw new Error('stand-in: a window without sandbox, context isolation and web security is not supported');
}

export class BrowserWindow extends EventEmitter {
  #bounds;
  #visible;
  #title;
  #closed = false;
  #painted = false;
  #minimized = false;
  #maximized = false;
  #focused = false;
  id = ++lastId;

  constructor(options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#bounds = { x: options.x ?? 40, y: options.y ?? 40, width: options.width ?? 800, height: options.height ?? 600 };
    this.#visible = options.show !== false;
    this.#title = options.title ?? app.name;
    this.webContents = new WebContents(this, preferences);
    windows.add(this);
    void this.#open().catch((error) => this.#closed || console.error(error));
    setImmediate(() => app.emit('browser-window-created', {}, this));
  }

  async #open() {
    const { x, y, width, height } = this.#bounds;
    const url = 'about:blank#standin-' + randomUUID();
    const attached = new Promise((resolve) => expectedTargets.set(url, resolve));
    await devtools.send('Target.createTarget', { url, newWindow: true, left: x, top: y, width, height });
    const { target, targetId } = await attached;
    if (this.#closed) return devtools.send('Target.closeTarget', { targetId });
    await this.webContents.attach(target, targetId);
    this.windowId = (await devtools.send('Browser.getWindowForTarget', { targetId })).windowId;
    this.webContents.session.applyTo(this.webContents);
  }
  /** Not Electron's: the page's first paint. */
  painted() {
    if (this.#painted) return;
    this.#painted = true;
    this.emit('ready-to-show');
  }
  /** Not Electron's: Chromium has moved or resized it. */
  moved({ x, y, width, height }) {
    const before = this.#bounds;
    this.#bounds = { x, y, width, height };
    if (before.width !== width || before.height !== height) this.emit('resize');
  }

  loadURL(url) { return this.webContents.loadURL(url); }
  getBounds() { return { ...this.#bounds }; }
  getNormalBounds() { return this.getBounds(); }
  getSize() { return [this.#bounds.width, this.#bounds.height]; }
  setBounds(bounds) {
    const before = this.#bounds;
    const now = (this.#bounds = { ...before, ...bounds });
    const { x: left, y: top, width, height } = now;
    void this.webContents.whenAttached().then(() => devtools.send('Browser.setWindowBounds', { windowId: this.windowId, bounds: { left, top, width, height } })).catch(() => {});
    if (before.width !== width || before.height !== height) this.emit('resize');
  }
  setSize(width, height) { this.setBounds({ width, height }); }

  show() { this.#visible = true; this.emit('show'); }
  hide() { this.#visible = false; this.emit('hide'); }
  isVisible() { return this.#visible; }
  focus() { this.#focused = true; this.emit('focus'); }
  isFocused() { return this.#focused; }
  minimize() { this.#minimized = true; this.emit('minimize'); }
  isMinimized() { return this.#minimized; }
  maximize() { this.#maximized = true; this.emit('maximize'); }
  isMaximized() { return this.#maximized; }
  restore() { this.#minimized = this.#maximized = false; this.emit('restore'); }
  getTitle() { return this.#title; }
  setTitle(title) { this.#title = title; }
  isDestroyed() { return this.#closed; }

  close() {
    if (this.#closed) return;
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy() {
    if (this.#closed) return;
    this.#closed = true;
    windows.delete(this);
    const { targetId } = this.webContents;
    this.webContents.destroyed();
    if (targetId) devtools.send('Target.closeTarget', { targetId }).catch(() => {}); // Chromium may have closed it itself
    this.emit('closed');
    setImmediate(() => {
      if (!windows.size && !app.quitting && !app.emit('window-all-closed')) app.quit();
    });
  }
  static getAllWindows() { return [...windows]; }
  static fromWebContents(contents) { return contents.window; }
  static getFocusedWindow() { return [...windows].find((window) => window.isFocused()) ?? [...windows].at(-1) ?? null; }
}
