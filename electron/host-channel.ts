import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Host, Session } from '../host/host.ts';
import type { CallError, EventFrame, Events } from '../shared/contract/contract.ts';
import type { CaptureKeys } from './capture.ts';
import { CALL, EVENT } from './channels.ts';
import { answerNotify, isNotifyFrame } from './notify.ts';
import { isOurs } from './page-scheme.ts';
import { answerPdf, isPdfFrame } from './pdf.ts';

/** The session of each window's page. */
const sessions = new WeakMap<WebContents, Session>();

/** Connects a new window. Every page it loads gets a session of its own, which ends with that page. */
export function connectWindow(contents: WebContents, host: Pick<Host, 'connect'>): void {
  const disconnect = (): void => {
    sessions.get(contents)?.close();
    sessions.delete(contents);
  };
  contents.on('did-navigate', () => {
    disconnect();
    sessions.set(contents, host.connect((event) => contents.isDestroyed() || contents.send(EVENT, event)));
  });
  contents.once('destroyed', disconnect);
}

/** Only the page itself may call, not a frame in it and not a page that got here somehow. */
function sessionOf({ sender, senderFrame }: IpcMainInvokeEvent): Session {
  const session = sessions.get(sender);
  if (!session || !senderFrame || senderFrame.parent !== null || !isOurs(senderFrame.url)) throw new Error('forbidden sender');
  return session;
}

/** Answers the calls of all windows: what only a window can do here, anything else by the host. `ask`: of the page in front. */
export function answerCalls(captureKeys: CaptureKeys, ask: (ask: Events['action']) => void): void {
  ipcMain.handle(CALL, (event, frame: unknown) => {
    const session = sessionOf(event);
    if (isPdfFrame(frame)) return answerPdf(event.sender, frame);
    if (isNotifyFrame(frame)) return answerNotify(frame, ask);
    const tell = (error: CallError): void => event.sender.send(EVENT, { event: 'failed', data: error } satisfies EventFrame);
    return captureKeys.answer(frame, (own) => session.handle(own), tell);
  });
}
