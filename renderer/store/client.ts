/** Typed calls to the host. Every call settles: with a value, or with an error that has a sentence. */
import type { CallError, CallName, Calls, ReplyFrame } from '../../shared/contract/contract.ts';
import type { Connection } from './transport.ts';

/** A call's value, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

const TIMEOUT_MS = 20_000;
/** Reading and writing whole files takes longer. */
const LONG_CALLS: ReadonlySet<CallName> = new Set(['previewImport', 'runImport', 'exportFile', 'makeSample']);

export class Client {
  readonly #connection: Connection;
  #lastId = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  call<N extends CallName>(call: N, input: Calls[N]['input']): Promise<Outcome<Calls[N]['output']>> {
    return this.#outcome<N>(this.#connection.call({ id: ++this.#lastId, call, input }), LONG_CALLS.has(call) ? TIMEOUT_MS * 10 : TIMEOUT_MS);
  }

  /** Opens the plan; the first time, with the answer that is already on its way. */
  open(person: string | null): Promise<Outcome<Calls['open']['output']>> {
    const opening = this.#connection.takeOpening();
    return opening ? this.#outcome<'open'>(opening, TIMEOUT_MS) : this.call('open', { person });
  }

  #outcome<N extends CallName>(reply: Promise<ReplyFrame>, limit: number): Promise<Outcome<Calls[N]['output']>> {
    return new Promise((settle) => {
      const timer = setTimeout(() => settle({ ok: false, error: { code: 'timeout', params: {} } }), limit);
      void reply.then(
        (reply) => {
          clearTimeout(timer);
          settle(reply.ok ? { ok: true, value: reply.value as Calls[N]['output'] } : { ok: false, error: reply.error }); // the contract's own host answered
        },
        () => {
          clearTimeout(timer);
          settle({ ok: false, error: { code: 'internal', params: {} } });
        },
      );
    });
  }
}
