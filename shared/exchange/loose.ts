/** What an unknown JSON value holds: reading it never fails, what is not there is empty. */

/** An object of unknown content. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value, if it is an object (no list). */
export function asLoose(value: unknown): Loose | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : null; // what it holds stays unknown
}

/** The objects in a list below a key; everything else in it is left away. */
export function listOf(value: unknown, key: string): readonly Loose[] {
  return manyOf(value, key).map(asLoose).filter((item) => item !== null);
}

/** The texts in a list below a key. */
export function textsOf(value: unknown, key: string): readonly string[] {
  return manyOf(value, key).flatMap((item) => (typeof item === 'string' ? [item] : []));
}

/** Everything in a list below a key. */
export function manyOf(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

/** The text (or number, written out) below a key; else ''. */
export function textOf(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
}

/** The number below a key; else 0. */
export function numberOf(value: unknown, key: string): number {
  const number = at(value, key);
  return typeof number === 'number' && Number.isFinite(number) ? number : 0;
}

/** What is below a key of an object; undefined for anything else. */
export function at(value: unknown, key: string): unknown {
  const object = asLoose(value);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
