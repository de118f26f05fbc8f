/** The host in a thread of its own, so that a slow disk never freezes the one that draws. Messages are frames. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReplyFrame } from '../shared/contract/contract.ts';
import { systemClock, clockAt } from './clock.ts';
import { DatabaseProblem, createHost } from './host.ts';
import type { Host, Session } from './host.ts';
import { refusedReply } from './refusal.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-client.ts';

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');
const tell = (message: FromWorker): void => port.postMessage(message);

function serve(host: Host): void {
  const sessions = new Map<number, Session>();
  port!.on('message', (message: ToWorker) => {
    const session = sessions.get(message.session);
    switch (message.type) {
      case 'connect':
        sessions.set(message.session, host.connect((event) => tell({ type: 'event', session: message.session, event })));
        return;
      case 'frame':
        void answer(session, message.frame).then((reply) => tell({ type: 'reply', session: message.session, number: message.number, reply }));
        return;
      case 'disconnect':
        session?.close();
        sessions.delete(message.session);
        return;
      case 'announce':
        host.announce(message.address);
        return;
      case 'close':
        void host.close().then(() => tell({ type: 'closed' })).finally(() => port!.close());
    }
  });
  tell({ type: 'ready' });
}

async function answer(session: Session | undefined, frame: unknown): Promise<ReplyFrame> {
  return session ? session.handle(frame) : refusedReply(frame, 'not-open');
}

const { dataDir, abilities, today } = workerData as WorkerOptions; // given by `startHostWorker`
const host = createHost({ dataDir, abilities, clock: today === null ? systemClock() : clockAt(today) });
if (host instanceof DatabaseProblem) tell({ type: 'problem', code: host.code, params: host.params });
else serve(host);
