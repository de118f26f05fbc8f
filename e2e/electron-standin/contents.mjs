// `webContents`: one page, its navigation, its requests and its messages.
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { app, preventable } from './app.mjs';
import { contentsByTarget } from './browser.mjs';
import { makeCodec } from './codec.mjs';
import { themeFeatures } from './desktop.mjs';
import { ipcMain } from './ipc.mjs';
import { fromWire, handlerFor, toWire } from './scheme.mjs';
import { session } from './session.mjs';
import { ISOLATED_WORLD, isolatedWorldSource, pageWorldSource } from './worlds.mjs';

const codec = makeCodec();
const LOCAL = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;
let lastId = 0;

export class WebContents extends EventEmitter {
  #url = '';
  #loading;
  #isolated;
  #destroyed = false;
  #attached = Promise.withResolvers();
  /** The address that `loadURL` asked for: only the page's own navigations can be refused. */
  #own;
  id = ++lastId;
  session = session.defaultSession;

  constructor(window, preferences) {
    super();
    this.window = window;
    this.preferences = preferences;
    setImmediate(() => app.emit('web-contents-created', {}, this));
  }

  get mainFrame() {
    const url = this.getURL();
    const frame = { url, origin: /^[\w+.-]+:\/\/[^/?#]*/.exec(url)?.[0] ?? 'null', parent: null };
    return Object.assign(frame, { top: frame });
  }
  getURL() { return fromWire(this.#url); }
  isDestroyed() { return this.#destroyed; }
  isLoading() { return this.#loading !== undefined; }
  setWindowOpenHandler(handler) { this.openHandler = handler; }
  whenAttached() { return this.#attached.promise; }

  /** Not Electron's: takes over a target that waits before its first script. */
  async attach(target, targetId) {
    this.target = target;
    this.targetId = targetId;
    contentsByTarget.set(targetId, this);
    const binding = '__standin_' + randomUUID().slice(0, 8);
    this.#listen(binding);
    const secret = randomUUID();
    const { preload, additionalArguments: argv } = this.preferences;
    if (preload && !existsSync(preload)) this.emit('preload-error', {}, preload, new Error('ENOENT'));
    await Promise.all([
      target.send('Page.enable'),
      target.send('Runtime.enable'),
      target.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      target.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] }),
      target.send('Runtime.addBinding', { name: binding, executionContextName: ISOLATED_WORLD }),
      target.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource(secret) }),
      target.send('Page.addScriptToEvaluateOnNewDocument', { source: isolatedWorldSource({ secret, binding, preload, argv }), worldName: ISOLATED_WORLD }),
      target.send('Emulation.setEmulatedMedia', { features: themeFeatures() }),
      target.send('Runtime.runIfWaitingForDebugger'),
    ]);
    this.#attached.resolve();
  }

  #listen(binding) {
    const on = (event, listener) => this.target.on(event, listener);
    on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === ISOLATED_WORLD && context.auxData.frameId === this.targetId) this.#isolated = context.id;
    });
    on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => name === binding && void this.#receive(JSON.parse(payload), executionContextId));
    on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.#url = frame.url + (frame.urlFragment ?? '');
      this.emit('did-navigate', {}, this.getURL());
    });
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) this.#url = url;
    });
    on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === this.targetId && url.startsWith('mailto:')) this.emit('will-navigate', preventable({ url, isMainFrame: true, isSameDocument: false }), url); // makes no request
    });
    on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    on('Page.lifecycleEvent', ({ frameId, name }) => frameId === this.targetId && name === 'firstPaint' && this.window.painted());
    on('Page.loadEventFired', () => {
      this.window.painted();
      this.emit('did-finish-load', {});
      this.#loading?.resolve();
      this.#loading = undefined;
    });
    on('Page.windowOpen', (asked) => {
      this.asked = asked;
      this.emit('standin-window-open', asked);
    });
    on('Fetch.requestPaused', (request) => void this.#request(request).catch(() => {})); // the page went meanwhile
    on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }));
  }

  async #request({ requestId, request, resourceType, frameId, redirectedRequestId }) {
    const url = fromWire(request.url);
    const fail = (errorReason) => this.target.send('Fetch.failRequest', { requestId, errorReason });
    const navigates = resourceType === 'Document' && frameId === this.targetId && !redirectedRequestId;
    if (navigates && this.#own !== request.url) {
      const event = preventable({ url, isMainFrame: true, isSameDocument: false });
      this.emit('will-navigate', event, url);
      if (event.defaultPrevented) return fail('Aborted');
    }
    if (navigates) this.#own = undefined;
    const handler = handlerFor(url);
    if (!handler) return LOCAL.test(url) ? this.target.send('Fetch.continueRequest', { requestId }) : fail('InternetDisconnected');
    try {
      const { method, headers, hasPostData, postData } = request;
      const response = await handler(new Request(url, { method, headers, body: hasPostData ? (postData ?? '') : undefined }));
      const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
      const body = Buffer.from(await response.arrayBuffer()).toString('base64');
      await this.target.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body });
    } catch (error) {
      console.error('Error handling protocol request', error);
      await fail('Failed');
    }
  }

  async #receive(message, context) {
    if (message.kind === 'bounds') return this.window.moved(message);
    if (message.kind === 'preload-error') return this.emit('preload-error', {}, this.preferences.preload, new Error(message.message));
    const { kind, id, channel } = message;
    const event = { sender: this, senderFrame: this.mainFrame, processId: this.id, frameId: 1, ports: [], reply: (to, ...args) => this.send(to, ...args) };
    const args = codec.decode(message.data);
    if (kind === 'send') return ipcMain.emit(channel, event, ...args);
    try {
      this.#deliver({ kind: 'return', id, ok: true, data: codec.encode(await ipcMain.answer(channel, event, args)) }, context);
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      this.#deliver({ kind: 'return', id, ok: false, message: `Error invoking remote method '${channel}': ${error}` }, context);
    }
  }
  #deliver(message, contextId = this.#isolated) {
    if (contextId === undefined) return;
    const expression = `__standinDeliver(${JSON.stringify(message)})`;
    this.target.send('Runtime.evaluate', { contextId, expression }).catch(() => {}); // a document that is gone hears nothing
  }
  send(channel, ...args) {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.#deliver({ kind: 'push', channel, data: codec.encode(args) });
  }

  async loadURL(url) {
    await this.whenAttached();
    this.#loading?.reject(new Error(`ERR_ABORTED (-3) loading '${url}'`));
    const loading = (this.#loading = Promise.withResolvers());
    loading.promise.catch(() => {}); // whoever awaits it hears of it
    this.#own = new URL(toWire(url)).href;
    const { errorText } = await this.target.send('Page.navigate', { url: toWire(url) });
    if (!errorText) return loading.promise;
    this.#loading = undefined;
    this.emit('did-fail-load', {}, -2, errorText, url, true);
    throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
  }
  reload() {
    this.#own = this.#url;
    void this.target.send('Page.reload');
  }
  toggleDevTools() {}
  async printToPDF({ landscape = false, printBackground = false, preferCSSPageSize = false, generateTaggedPDF = false, generateDocumentOutline = false } = {}) {
    const options = { landscape, printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline };
    return Buffer.from((await this.target.send('Page.printToPDF', options)).data, 'base64');
  }
  targetGone() {
    this.window.destroy();
  }
  /** Not Electron's: its window is gone. */
  destroyed() {
    this.#destroyed = true;
    contentsByTarget.delete(this.targetId);
    this.emit('destroyed');
  }
}
