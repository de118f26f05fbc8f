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
  /** Called when the host is reached (again), and when it is lost. */
  onState(listener: (state: ConnectionState) => void): void;
}
export type ConnectionState = 'open' | 'lost' | 'refused';

const LONGEST_RETRY_MS = 5_000;

/** The connection of this page; `refused` where the address brought no valid token. */
export function connect(token: string | null): Connection {
  const bridge = window.wheelhouse;
  if (bridge) return { call: bridge.call, subscribe: bridge.subscribe, onState: (listener) => queueMicrotask(() => listener('open')) };
  return new SocketConnection(token);
}

class SocketConnection implements Connection {
  readonly #token: string | null;
  readonly #events = new Set<(event: EventFrame) => void>();
  readonly #states = new Set<(state: ConnectionState) => void>();
  readonly #waiting = new Map<number, (reply: ReplyFrame) => void>();
  #socket: WebSocket | null = null;
  #admitted = false;
  #retryMs = 250;

  constructor(token: string | null) {
    this.#token = token;
    this.#open();
  }

  call = (frame: RequestFrame): Promise<ReplyFrame> =>
    new Promise((settle) => {
      if (!this.#admitted) return settle(offline(frame.id));
      this.#waiting.set(frame.id, settle);
      this.#socket?.send(JSON.stringify(frame));
    });

  subscribe = (listener: (event: EventFrame) => void): (() => void) => {
    this.#events.add(listener);
    return () => void this.#events.delete(listener);
  };

  onState(listener: (state: ConnectionState) => void): void {
    this.#states.add(listener);
  }

  #open(): void {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket`);
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify({ token: this.#token ?? '' }));
    socket.onmessage = (message: MessageEvent<string>) => this.#receive(JSON.parse(message.data) as Received); // from our own host
    socket.onclose = ({ code }) => this.#lost(code === REFUSED);
  }

  #receive(frame: Received): void {
    if ('event' in frame) for (const listener of this.#events) listener(frame);
    else if ('id' in frame) {
      this.#waiting.get(frame.id)?.(frame);
      this.#waiting.delete(frame.id);
    } else {
      this.#admitted = true;
      this.#retryMs = 250;
      this.#tell('open');
    }
  }

  #lost(refused: boolean): void {
    this.#admitted = false;
    for (const [id, settle] of this.#waiting) settle(offline(id));
    this.#waiting.clear();
    this.#tell(refused ? 'refused' : 'lost');
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
