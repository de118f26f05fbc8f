/**
 * The `electron` module of a sandboxed preload: contextBridge and ipcRenderer. `post` sends text to the main process; what
 * it sends back arrives through `globalThis.__standinDeliver`. Injected as source: it must stay self-contained.
 */
export function makeRendererModule(bridge, codec, post) {
  const exposed = new Set();
  const calls = new Map();
  const listeners = new Map();
  let lastId = 0;
  const tell = (message) => post(JSON.stringify(message));
  const listenersOf = (channel) => listeners.get(channel) ?? listeners.set(channel, []).get(channel);

  const ipcRenderer = {
    invoke: (channel, ...args) => new Promise((resolve, reject) => {
      const data = codec.encode(args);
      const id = ++lastId;
      calls.set(id, { resolve, reject });
      tell({ kind: 'invoke', id, channel, data });
    }),
    send: (channel, ...args) => tell({ kind: 'send', channel, data: codec.encode(args) }),
    on: (channel, listener) => {
      listenersOf(channel).push(listener);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      const list = listenersOf(channel);
      const index = list.indexOf(listener);
      if (index >= 0) list.splice(index, 1);
      return ipcRenderer;
    },
  };
  ipcRenderer.addListener = ipcRenderer.on;
  ipcRenderer.removeListener = ipcRenderer.off;

  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      bridge.expose(key, api);
    },
  };

  globalThis.__standinDeliver = ({ kind, id, ok, channel, data, message }) => {
    if (kind === 'push') {
      const args = codec.decode(data);
      for (const listener of [...listenersOf(channel)]) listener({ sender: ipcRenderer, ports: [] }, ...args);
      return;
    }
    const { resolve, reject } = calls.get(id);
    calls.delete(id);
    if (ok) resolve(codec.decode(data));
    else reject(new Error(message));
  };
  addEventListener('resize', () => tell({ kind: 'bounds', x: screenX, y: screenY, width: outerWidth, height: outerHeight }));
  return { contextBridge, ipcRenderer };
}
