/** Typed calls to the host. Every call settles: with a value, or with an error that has a sentence. */
import type { CallError, CallName, Calls, ReplyFrame, WindowCalls } from '../../shared/contract/contract.ts';
import type { Connection } from './transport.ts';

/** A call's value, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

type AllCalls = Calls & WindowCalls;
type Name = CallName | keyof WindowCalls;

const TIMEOUT_MS = 20_000;
/** Reading and writing whole files takes longer. */
const LONG_CALLS: ReadonlySet<Name> = new Set(['previewImport', 'runImport', 'exportFile', 'makeSample']);
/** A person who chooses a file may be called away meanwhile. */
const A_DAY_MS = 86_400_000;

export class Client {
  readonly #connection: Connection;
  #lastId = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  call<N extends Name>(call: N, input: AllCalls[N]['input']): Promise<Outcome<AllCalls[N]['output']>> {
    return this.#outcome<N>(this.#connection.call({ id: ++this.#lastId, call, input }), call === 'savePdf' ? A_DAY_MS : LONG_CALLS.has(call) ? TIMEOUT_MS * 10 : TIMEOUT_MS);
  }

  /** Opens the plan; the first time, with the answer that is already on its way. */
  open(person: string | null): Promise<Outcome<Calls['open']['output']>> {
    const opening = this.#connection.takeOpening();
    return opening ? this.#outcome<'open'>(opening, TIMEOUT_MS) : this.call('open', { person });
  }

  #outcome<N extends Name>(reply: Promise<ReplyFrame>, limit: number): Promise<Outcome<AllCalls[N]['output']>> {
    return new Promise((settle) => {
      const timer = setTimeout(() => settle({ ok: false, error: { code: 'timeout', params: {} } }), limit);
      void reply.then(
        (reply) => {
          clearTimeout(timer);
          settle(reply.ok ? { ok: true, value: reply.value as AllCalls[N]['output'] } : { ok: false, error: reply.error }); // the contract's own host answered
        },
        () => {
          clearTimeout(timer);
          settle({ ok: false, error: { code: 'internal', params: {} } });
        },
      );
    });
  }
}
