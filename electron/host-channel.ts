import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Host, Session } from '../host/host.ts';
import { CALL, EVENT } from './channels.ts';
import { isOurs } from './page-scheme.ts';

/** A window's line to the host; what the host tells it is sent to its page. */
const sessions = new WeakMap<WebContents, Session>();

/** Connects a new window; its session ends with it. */
export function connectWindow(contents: WebContents, host: Pick<Host, 'connect'>): void {
  const session = host.connect((event) => {
    if (!contents.isDestroyed()) contents.send(EVENT, event);
  });
  sessions.set(contents, session);
  contents.once('destroyed', () => session.close());
}

/** Only the page itself may call, not a frame in it and not a page that got here somehow. */
function sessionOf({ sender, senderFrame }: IpcMainInvokeEvent): Session {
  const session = sessions.get(sender);
  if (!session || !senderFrame || senderFrame.parent !== null || !isOurs(senderFrame.url)) throw new Error('forbidden sender');
  return session;
}

/** Answers the calls of all windows. */
export function answerCalls(): void {
  ipcMain.handle(CALL, (event, frame: unknown) => sessionOf(event).handle(frame));
}
