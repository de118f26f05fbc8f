/**
 * One end of the context bridge; the same code runs in the page's world and in the preload's. DOM events are synchronous
 * across worlds, and Blink clones `detail` where it is read from another world, so nothing is shared by reference.
 * Injected as source: it must stay self-contained. `me` and `peer` name the ends, `secret` their events.
 */
export function makeBridgeEnd(secret, me, peer) {
  // Taken before the page can replace them.
  const dispatch = window.dispatchEvent.bind(window);
  const Event = CustomEvent;
  const Pledge = Promise;
  const DEEPEST = 1000;

  const functions = new Map();
  const pledges = new Map();
  let lastId = 0;
  let reply;
  const send = (message) => dispatch(new Event(secret + peer, { detail: message }));

  const builtIn = (v) => [Date, RegExp, Map, Set, ArrayBuffer, Blob].some((kind) => v instanceof kind) || ArrayBuffer.isView(v);

  const packPromise = (promise) => {
    const id = ++lastId;
    const settle = (ok) => (value) => send({ kind: 'settle', id, ok, value: pack(value) });
    promise.then(settle(true), settle(false));
    return { type: 'promise', id };
  };
  /** As Electron's bridge has it: objects are copied by their own properties, an Error keeps its message only. */
  const pack = (v, seen = new Map(), depth = 0) => {
    if (depth >= DEEPEST) throw new TypeError('Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.');
    if (typeof v === 'function') {
      functions.set(++lastId, v);
      return { type: 'function', id: lastId };
    }
    if (v instanceof Pledge) return packPromise(v);
    if (v instanceof Error) return { type: 'error', message: v.message };
    if (Array.isArray(v)) return { type: 'array', items: v.map((item) => pack(item, seen, depth + 1)) };
    if (v && typeof v === 'object' && !builtIn(v)) {
      if (seen.has(v)) return { type: 'again', id: seen.get(v) };
      const id = seen.size;
      seen.set(v, id);
      return { type: 'object', id, entries: Object.keys(v).map((key) => [key, pack(v[key], seen, depth + 1)]) };
    }
    return { type: 'value', value: typeof v === 'symbol' ? undefined : structuredClone(v) };
  };
  const unpack = (packed, seen = new Map()) => {
    switch (packed.type) {
      case 'function': return (...args) => call(packed.id, args);
      case 'promise': return new Pledge((resolve, reject) => pledges.set(packed.id, { resolve, reject }));
      case 'error': return new Error(packed.message);
      case 'array': return packed.items.map((item) => unpack(item, seen));
      case 'again': return seen.get(packed.id);
      case 'object': {
        const object = {};
        seen.set(packed.id, object);
        for (const [key, held] of packed.entries) object[key] = unpack(held, seen);
        return object;
      }
      default: return packed.value;
    }
  };

  const call = (id, args) => {
    const message = { kind: 'call', id, args: args.map((arg) => pack(arg)) };
    reply = undefined;
    send(message); // the other end answers before this returns
    if (!reply) throw new Error('the other end of the bridge is gone');
    if (!reply.ok) throw unpack(reply.value);
    return unpack(reply.value);
  };
  const answer = ({ id, args }) => {
    try {
      return { kind: 'return', ok: true, value: pack(functions.get(id)(...args.map((arg) => unpack(arg)))) };
    } catch (error) {
      return { kind: 'return', ok: false, value: pack(error) };
    }
  };
  const freeze = (v) => {
    if (!v || typeof v !== 'object' || Object.isFrozen(v) || ArrayBuffer.isView(v)) return v;
    Object.values(Object.freeze(v)).forEach(freeze);
    return v;
  };

  window.addEventListener(secret + me, (event) => {
    event.stopImmediatePropagation();
    const message = event.detail;
    if (message.kind === 'return') reply = message;
    else if (message.kind === 'call') send(answer(message));
    else if (message.kind === 'expose') Object.defineProperty(window, message.key, { value: freeze(unpack(message.value)), enumerable: true });
    else if (message.kind === 'settle') {
      const pledge = pledges.get(message.id);
      pledges.delete(message.id);
      if (message.ok) pledge?.resolve(unpack(message.value));
      else pledge?.reject(unpack(message.value));
    }
  }, true);

  return { expose: (key, api) => send({ kind: 'expose', key, value: pack(api) }) };
}
