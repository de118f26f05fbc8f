/** The other end of the worker: sessions that look like the host's own. */
import { Worker } from 'node:worker_threads';
import type { EventFrame, ReplyFrame } from '../shared/contract/contract.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { DatabaseProblem } from '../db/problem.ts';
import type { Host, Session } from './host.ts';
import { reportBug } from './report.ts';
import { refusedReply } from './refusal.ts';
import type { OwnAbilities } from './service.ts';

export interface WorkerOptions {
  readonly dataDir: string;
  readonly abilities: OwnAbilities;
  /** The date that the clock is set to; null for the computer's own. */
  readonly today: CalendarDate | null;
}

export type ToWorker =
  | { readonly type: 'connect' | 'disconnect'; readonly session: number }
  | { readonly type: 'frame'; readonly session: number; readonly number: number; readonly frame: unknown }
  | { readonly type: 'announce'; readonly session: 0; readonly address: string }
  | { readonly type: 'close'; readonly session: 0 };
export type FromWorker =
  | { readonly type: 'ready' | 'closed' }
  | ({ readonly type: 'problem' } & Pick<DatabaseProblem, 'code' | 'params'>)
  | { readonly type: 'event'; readonly session: number; readonly event: EventFrame }
  | { readonly type: 'reply'; readonly session: number; readonly number: number; readonly reply: ReplyFrame };

/** A host that lives in a worker. */
export type WorkerHost = Pick<Host, 'connect' | 'announce' | 'close'>;

/**
 * Starts `entry` (the built `worker.ts`) and opens the workspace in it, or says why it can't. Rejects where the worker
 * itself does not start. Should it end unasked, every call that waits is answered `internal`.
 */
export function startHostWorker(entry: URL | string, options: WorkerOptions): Promise<WorkerHost | DatabaseProblem> {
  const worker = new Worker(entry, { workerData: options });
  return new Promise((resolve, reject) => {
    worker.on('error', (error) => {
      reportBug(error);
      reject(error);
    });
    worker.once('exit', (status) => reject(new Error(`the host's thread ended with ${status}`)));
    worker.once('message', (message: FromWorker) => {
      if (message.type === 'ready') return resolve(clientOf(worker));
      if (message.type !== 'problem') return reject(new Error(`the host's thread began with ${message.type}`));
      void worker.terminate();
      return resolve(new DatabaseProblem(message.code, message.params));
    });
  });
}

function clientOf(worker: Worker): WorkerHost {
  const listeners = new Map<number, (event: EventFrame) => void>();
  const waiting = new Map<number, { frame: unknown; settle: (reply: ReplyFrame) => void }>();
  const ended = Promise.withResolvers<void>();
  let counter = 0;
  let alive = true;
  const send = (message: ToWorker): void => worker.postMessage(message);

  worker.on('message', (message: FromWorker) => {
    if (message.type === 'event') listeners.get(message.session)?.(message.event);
    if (message.type !== 'reply') return;
    waiting.get(message.number)?.settle(message.reply);
    waiting.delete(message.number);
  });
  worker.on('exit', () => {
    alive = false;
    for (const { frame, settle } of waiting.values()) settle(refusedReply(frame, 'internal'));
    waiting.clear();
    ended.resolve();
  });

  const sessionFor = (session: number): Session => ({
    handle: (frame) => new Promise((settle) => {
      if (!alive) return settle(refusedReply(frame, 'internal'));
      const number = ++counter;
      waiting.set(number, { frame, settle });
      try {
        return send({ type: 'frame', session, number, frame });
      } catch {
        waiting.delete(number); // what can't be copied to the thread is no frame
        return settle(refusedReply(frame, 'bad-frame'));
      }
    }),
    close() {
      listeners.delete(session);
      send({ type: 'disconnect', session });
    },
  });
  return {
    connect(listener) {
      const session = ++counter;
      listeners.set(session, listener);
      send({ type: 'connect', session });
      return sessionFor(session);
    },
    announce: (address) => send({ type: 'announce', session: 0, address }),
    close() {
      send({ type: 'close', session: 0 });
      return ended.promise;
    },
  };
}
