// The DevTools protocol over one WebSocket: commands that settle, and a session with events for each target.
import { EventEmitter } from 'node:events';

/** One attached target; its protocol events are emitted under their own names. */
class Session extends EventEmitter {
  constructor(connection, id) {
    super();
    this.setMaxListeners(0);
    this.connection = connection;
    this.id = id;
  }
  send(method, params = {}) {
    return this.connection.send(method, params, this.id);
  }
}

export class DevTools {
  #lastId = 0;
  #waiting = new Map();
  #sessions = new Map();
  /** The browser itself. */
  root = new Session(this);

  static async connect(url) {
    const devtools = new DevTools();
    const socket = (devtools.socket = new WebSocket(url));
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('cannot reach Chromium'));
    });
    socket.onmessage = ({ data }) => devtools.#receive(JSON.parse(data));
    socket.onclose = () => {
      for (const { reject } of devtools.#waiting.values()) reject(new Error('Chromium has gone'));
    };
    return devtools;
  }

  #receive({ id, method, params, result, error, sessionId }) {
    if (!id) return (sessionId ? this.#sessions.get(sessionId) : this.root)?.emit(method, params);
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) call.reject(new Error(`${call.method}: ${error.message}`));
    else call.resolve(result);
  }

  session(id) {
    if (!this.#sessions.has(id)) this.#sessions.set(id, new Session(this, id));
    return this.#sessions.get(id);
  }

  send(method, params = {}, sessionId) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject, method });
      this.socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }
}
