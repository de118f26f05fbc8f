/**
 * Structured-clone values to JSON text and back. Every object becomes a row of a table, so that cycles and shared
 * references survive. The function is self-contained: its source is injected into the page as well.
 */
export function makeCodec() {
  const VIEWS = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView };
  const ERRORS = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };

  const toBase64 = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

  function encode(value) {
    const rows = [];
    const seen = new Map();
    const row = (v) => {
      if (Array.isArray(v)) return ['array', v.length, Object.keys(v).map((key) => [key, cell(v[key])])];
      if (v instanceof Date) return ['date', v.getTime()];
      if (v instanceof RegExp) return ['regexp', v.source, v.flags];
      if (v instanceof Map) return ['map', [...v].map(([key, held]) => [cell(key), cell(held)])];
      if (v instanceof Set) return ['set', [...v].map(cell)];
      if (v instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(v))];
      if (ArrayBuffer.isView(v)) return ['view', v.constructor.name, toBase64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength))];
      if (v instanceof Error) return ['error', v.name, v.message, v.stack];
      return ['object', Object.entries(v).map(([key, held]) => [key, cell(held)])];
    };
    const cell = (v) => {
      if (v === undefined) return ['undefined'];
      if (typeof v === 'bigint') return ['bigint', String(v)];
      if (Object.is(v, -0)) return ['number', '-0'];
      if (typeof v === 'number' && !Number.isFinite(v)) return ['number', String(v)];
      if (v === null || typeof v !== 'object') return ['plain', v];
      if (!seen.has(v)) {
        const index = rows.push(null) - 1;
        seen.set(v, index); // before its contents, which may lead back here
        rows[index] = row(v);
      }
      return ['row', seen.get(v)];
    };
    let copy;
    try {
      copy = structuredClone(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    return JSON.stringify([cell(copy), rows]);
  }

  function decode(text) {
    const [root, rows] = JSON.parse(text);
    const made = [];
    /** Makes the object of a row; containers are known before they are filled. */
    const make = (index) => {
      const [kind, a, b, c] = rows[index];
      const known = (object) => (made[index] = object);
      switch (kind) {
        case 'date': return known(new Date(a));
        case 'regexp': return known(new RegExp(a, b));
        case 'buffer': return known(fromBase64(a).buffer);
        case 'view': return known(a === 'Uint8Array' ? fromBase64(b) : new VIEWS[a](fromBase64(b).buffer));
        case 'error': return known(Object.assign(new (ERRORS[a] ?? Error)(b), { stack: c }));
        case 'array': {
          const array = known(new Array(a));
          for (const [key, held] of b) array[key] = value(held);
          return array;
        }
        case 'map': {
          const map = known(new Map());
          for (const [key, held] of a) map.set(value(key), value(held));
          return map;
        }
        case 'set': {
          const set = known(new Set());
          for (const held of a) set.add(value(held));
          return set;
        }
        default: {
          const object = known({});
          for (const [key, held] of a) Object.defineProperty(object, key, { value: value(held), writable: true, enumerable: true, configurable: true });
          return object;
        }
      }
    };
    const value = ([kind, held]) => {
      switch (kind) {
        case 'undefined': return undefined;
        case 'bigint': return BigInt(held);
        case 'number': return Number(held);
        case 'plain': return held;
        default: return held in made ? made[held] : make(held);
      }
    };
    return value(root);
  }
  return { encode, decode };
}
