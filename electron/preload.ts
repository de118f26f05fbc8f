/** All that the page gets of Electron: a way to call the host, and a way to hear it. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { EventFrame, Transport } from '../shared/contract/contract.ts';
import { CALL, EVENT } from './channels.ts';

const transport: Transport = {
  call: (frame) => ipcRenderer.invoke(CALL, frame),
  subscribe(listener) {
    const heard = (_event: IpcRendererEvent, frame: EventFrame): void => listener(frame);
    ipcRenderer.on(EVENT, heard);
    return () => ipcRenderer.off(EVENT, heard);
  },
};
contextBridge.exposeInMainWorld('wheelhouse', transport); // frozen on the other side
