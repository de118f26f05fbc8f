/** How this page reaches its host: the desktop's bridge where there is one, else a WebSocket with the address's token. */
import type { EventFrame, ReplyFrame, RequestFrame, Transport } from '../../shared/contract/contract.ts';

declare global {
  interface Window {
    /** Put here by the Electron preload; absent in a browser. */
    readonly wheelhouse?: Transport;
  }
}

/** A transport that may lose its host and find it again. */
export interface Connection extends Transport {
  /** Tells the state as it is, then whenever the host is reached (again) or lost. */
  onState(listener: (state: ConnectionState) => void): void;
  /** The answer to the first `open`, asked for as soon as the host was reached; null once it has been taken. */
  takeOpening(): Promise<ReplyFrame> | null;
}
export type ConnectionState = 'open' | 'lost' | 'refused';

const LONGEST_RETRY_MS = 5_000;

/** The connection of this page; `refused` where the address brought no valid token. */
export function connect(token: string | null): Connection {
  const { wheelhouse: bridge } = window;
  return bridge ? new BridgeConnection(bridge) : new SocketConnection(token);
}

const FIRST: RequestFrame = { id: 0, call: 'open', input: { person: null } };

/** What the host tells; kept until somebody listens. */
class Events {
  readonly #listeners = new Set<(event: EventFrame) => void>();
  #unheard: EventFrame[] = [];

  tell = (event: EventFrame): void => {
    if (this.#listeners.size === 0) this.#unheard.push(event);
    for (const listener of this.#listeners) listener(event);
  };

  subscribe = (listener: (event: EventFrame) => void): (() => void) => {
    this.#listeners.add(listener);
    for (const event of this.#unheard.splice(0)) listener(event);
    return () => void this.#listeners.delete(listener);
  };

  /** What nobody heard is in the plan that is asked for anew. */
  forget(): void {
    this.#unheard = [];
  }
}

class BridgeConnection implements Connection {
  readonly call: Transport['call'];
  readonly #events = new Events();
  readonly subscribe = this.#events.subscribe;
  #opening: Promise<ReplyFrame> | null;

  constructor({ call, subscribe }: Transport) {
    subscribe(this.#events.tell);
    [this.call, this.#opening] = [call, call(FIRST)];
  }

  onState(listener: (state: ConnectionState) => void): void {
    listener('open');
  }

  takeOpening(): Promise<ReplyFrame> | null {
    const opening = this.#opening;
    this.#opening = null;
    return opening;
  }
}

class SocketConnection implements Connection {
  readonly #token: string | null;
  readonly #events = new Events();
  readonly subscribe = this.#events.subscribe;
  readonly #states = new Set<(state: ConnectionState) => void>();
  readonly #waiting = new Map<number, (reply: ReplyFrame) => void>();
  #socket: WebSocket | null = null;
  #state: ConnectionState | null = null;
  #opening: Promise<ReplyFrame> | null = null;
  #retryMs = 250;

  constructor(token: string | null) {
    this.#token = token;
    this.#open();
  }

  call = (frame: RequestFrame): Promise<ReplyFrame> =>
    new Promise((settle) => {
      if (this.#state !== 'open') return settle(offline(frame.id));
      this.#waiting.set(frame.id, settle);
      this.#socket?.send(JSON.stringify(frame));
    });

  onState(listener: (state: ConnectionState) => void): void {
    this.#states.add(listener);
    if (this.#state) listener(this.#state);
  }

  takeOpening(): Promise<ReplyFrame> | null {
    const opening = this.#opening;
    this.#opening = null;
    return opening;
  }

  #open(): void {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`);
    this.#socket = socket;
    socket.onopen = () => this.#greet(socket);
    socket.onmessage = (message: MessageEvent<string>) => this.#receive(JSON.parse(message.data) as Received); // from our own host
    socket.onclose = ({ code }) => this.#lost(code === REFUSED);
  }

  /** The key, and the first time the first call right behind it: the host takes both in order. */
  #greet(socket: WebSocket): void {
    this.#events.forget();
    socket.send(JSON.stringify({ token: this.#token ?? '' }));
    if (this.#state === null) {
      this.#opening = new Promise((settle) => this.#waiting.set(FIRST.id, settle));
      socket.send(JSON.stringify(FIRST));
    }
  }

  #receive(frame: Received): void {
    if ('event' in frame) this.#events.tell(frame);
    else if ('id' in frame) {
      this.#waiting.get(frame.id)?.(frame);
      this.#waiting.delete(frame.id);
    } else {
      this.#retryMs = 250;
      this.#state = 'open';
      this.#tell('open');
    }
  }

  #lost(refused: boolean): void {
    const state = refused ? 'refused' : 'lost';
    this.#state = state;
    for (const [id, settle] of this.#waiting) settle(offline(id));
    this.#waiting.clear();
    this.#tell(state);
    if (refused) return;
    setTimeout(() => this.#open(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #tell(state: ConnectionState): void {
    for (const listener of this.#states) listener(state);
  }
}

/** The close code with which the browser door turns away a wrong token. */
const REFUSED = 4401;
type Received = ReplyFrame | EventFrame | { readonly ok: true };
const offline = (id: number): ReplyFrame => ({ id, ok: false, error: { code: 'offline', params: {} } });
