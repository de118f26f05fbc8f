// `app`: paths, switches, one instance per profile, and the order of events at the end.
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { shutDown, windows } from './browser.mjs';

/** An event whose default somebody may prevent. */
export const preventable = (extra = {}) => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
  ...extra,
});

const systemLocale = () => (process.env.LC_ALL || process.env.LANG || 'en-US').split('.')[0].replace('_', '-').replace(/^(C|POSIX)$/, 'en-US');

class App extends EventEmitter {
  #package = { name: 'Electron', version: '0.0.0' };
  #root = process.cwd();
  #paths = {};
  #lock;
  #ready = Promise.withResolvers();
  #isReady = false;
  quitting = false;
  isPackaged = false;
  switches = new Map();
  commandLine = {
    appendSwitch: (name, value = '') => void this.switches.set(name, value),
    hasSwitch: (name) => this.switches.has(name),
    getSwitchValue: (name) => this.switches.get(name) ?? '',
    removeSwitch: (name) => void this.switches.delete(name),
  };

  /** Not Electron's: what the bootstrap found on the command line. */
  configure({ root, packageJson, switches }) {
    this.#root = root;
    this.#package = packageJson;
    this.switches = switches;
  }
  /** Not Electron's: Chromium is there. */
  becomeReady() {
    this.#isReady = true;
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  get name() { return this.#package.productName ?? this.#package.name; }
  getName() { return this.name; }
  getVersion() { return this.#package.version; }
  getAppPath() { return this.#root; }
  getLocale() { return this.switches.get('lang') || systemLocale(); }
  getPreferredSystemLanguages() { return [this.getLocale()]; }
  whenReady() { return this.#ready.promise; }
  isReady() { return this.#isReady; }
  setAppUserModelId() {}

  setPath(name, path) { this.#paths[name] = path; }
  getPath(name) {
    const appData = process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
    const userData = this.switches.get('user-data-dir') || join(appData, this.name);
    const path = this.#paths[name] ?? { home: homedir(), temp: tmpdir(), exe: process.execPath, appData, userData, documents: join(homedir(), 'Documents'), downloads: join(homedir(), 'Downloads') }[name];
    if (!path) throw new Error(`Failed to get '${name}' path`);
    if (name === 'userData') mkdirSync(path, { recursive: true });
    return path;
  }

  /** One instance per profile, through an abstract Unix socket: it goes with its process. */
  requestSingleInstanceLock(data) {
    if (this.#lock) return true;
    const address = '\0standin-' + Buffer.from(this.getPath('userData')).toString('base64url').slice(-80);
    const server = createServer((socket) => {
      let text = '';
      socket.on('data', (chunk) => (text += chunk)).on('error', () => {});
      socket.on('end', () => {
        const other = JSON.parse(text);
        this.emit('second-instance', preventable(), other.argv, other.cwd, other.data);
      });
    });
    server.on('error', () => {}); // the address is taken; asked for below
    server.listen(address).unref();
    // Binding a local socket is done when listen() returns, only its error is told later: so ask for the handle.
    if (server._handle) {
      this.#lock = server;
      return true;
    }
    connect(address).on('error', () => {}).end(JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }));
    return false;
  }

  quit() {
    if (this.quitting) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.quitting = true;
    setImmediate(() => void this.#closeAndExit());
  }
  async #closeAndExit() {
    for (const window of [...windows]) window.close();
    const last = preventable();
    if (!windows.size) this.emit('will-quit', last);
    if (windows.size || last.defaultPrevented) this.quitting = false; // somebody held on to something
    else await this.exit(0);
  }
  async exit(code = 0) {
    this.quitting = true;
    for (const window of [...windows]) window.destroy();
    this.emit('quit', {}, code);
    await shutDown();
    process.exit(code);
  }
}
export const app = new App();
