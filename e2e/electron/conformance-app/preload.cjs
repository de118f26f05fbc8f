const { contextBridge, ipcRenderer } = require('electron');

let kept;
contextBridge.exposeInMainWorld('conform', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  shout: (word) => ipcRenderer.send('shout', word),
  onHeard: (listener) => void ipcRenderer.on('heard', (_event, ...args) => listener(...args)),
  number: 42,
  date: new Date(7),
  nested: { deep: [1, { two: 2 }] },
  add: (a, b) => a + b,
  boom: () => {
    throw Object.assign(new RangeError('sync boom'), { code: 'Q' });
  },
  reject: async () => {
    throw new Error('async boom');
  },
  kind: (v) => [typeof v, v instanceof Date, v instanceof Map, v instanceof Uint8Array, Array.isArray(v)],
  callBack: (f) => f(2) * 10,
  keep: (object) => {
    kept = object;
  },
  kept: () => kept,
  arrayIsClean: () => [1, 2].evil === undefined,
  seesPage: () => typeof window.pageVariable,
  load: () => {
    try {
      require('node:fs');
      return 'loaded';
    } catch (error) {
      return error.message.split('\n')[0];
    }
  },
});
try {
  contextBridge.exposeInMainWorld('conform', {});
} catch (error) {
  contextBridge.exposeInMainWorld('twice', error.message);
}
