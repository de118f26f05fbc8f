/** Holds the stand-in to Electron as documented: the same assertions must pass in both. */
import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { host, launch, newProfile, type Desk } from './launch.ts';

const profile = newProfile();
let desk: Desk;
test.beforeAll(async () => {
  desk = await launch(profile.userData, join(import.meta.dirname, 'conformance-app'));
  await desk.page.waitForFunction(() => 'conform' in window);
});
test.afterAll(async () => {
  await desk.app.close();
  profile.remove();
});

/** Runs an expression on the page's `conform`; an error comes back as its visible parts. */
function inPage(expression: string): Promise<unknown> {
  return desk.page.evaluate(`(async () => {
    try { return await (${expression})(window.conform) }
    catch (error) { return { name: error.name, message: error.message, code: error.code ?? null } }
  })()`);
}

const KINDS = ['Date', 'Map', 'Set', 'RegExp', 'Uint8Array', 'ArrayBuffer', 'BigInt', 'Undefined', 'Null', 'Number', 'Array', 'Object', 'Error'];
const refused = (channel: string, why: string) => ({ name: 'Error', message: `Error invoking remote method '${channel}': ${why}`, code: null });
const cloneFails = (call: string) => `async (c) => { try { await ${call}; return 'came through' } catch (error) { return /could not be cloned/.test(error.message) } }`;

const CASES: readonly (readonly [behaviour: string, expression: string, expected: unknown])[] = [
  ['the preload runs before the page', '() => window.early', 'object'],
  ['values come through the bridge', '(c) => [c.number, c.date instanceof Date, c.nested.deep[1].two, c.add(2, 3)]', [42, true, 2, 5]],
  ['what is exposed is frozen', '(c) => { try { window.conform = 1 } catch {} return [Object.isFrozen(c), Object.isFrozen(c.nested.deep), typeof window.conform] }', [true, true, 'object']],
  ['a name is exposed once', '() => window.twice', 'Cannot bind an API on top of an existing property on the window object'],
  ['structured types reach the main process', '(c) => c.invoke("kinds", new Date(), new Map(), new Set(), /x/g, new Uint8Array(3), new ArrayBuffer(2), 10n, undefined, null, NaN, [1], {a:1}, new Error("e"))', KINDS.map((kind) => `[object ${kind}]`)],
  ['and come back', 'async (c) => { const [d, m, u, b, n] = await c.invoke("echo", new Date(9), new Map([[1, new Set([2])]]), new Uint8Array([1,2,3]), 7n, -0); return [d.getTime(), m.get(1).has(2), [...u], String(b), Object.is(n, -0)] }', [9, true, [1, 2, 3], '7', true]],
  ['cycles survive', 'async (c) => { const o = {}; o.o = o; const [r] = await c.invoke("echo", o); return r.o === r && r !== o }', true],
  ['class instances lose their prototype', 'async (c) => { class A { x = 1; m() {} } const [r] = await c.invoke("echo", new A()); return [r.x, typeof r.m] }', [1, 'undefined']],
  ["a handler's error keeps its message", '(c) => c.invoke("fail")', refused('fail', 'Error: plain')],
  ["and its class's name", '(c) => c.invoke("fail", "type")', refused('fail', 'TypeError: bad type')],
  ['a channel without a handler', '(c) => c.invoke("nope")', refused('nope', "Error: No handler registered for 'nope'")],
  ['a result that cannot be cloned', cloneFails('c.invoke("function")'), true],
  ['an argument that cannot be cloned', cloneFails('c.invoke("echo", () => 1)'), true],
  ['an error thrown over the bridge keeps its message only', '(c) => c.boom()', { name: 'Error', message: 'sync boom', code: null }],
  ['a rejection crosses the bridge', '(c) => c.reject()', { name: 'Error', message: 'async boom', code: null }],
  ['functions go both ways', '(c) => c.callBack((x) => x + 1)', 30],
  ['types arrive in the preload', '(c) => [new Date(), new Map(), new Uint8Array(1), []].map((v) => c.kind(v).indexOf(true))', [1, 2, 3, 4]],
  ['objects are copies', '(c) => { const o = { a: 1 }; c.keep(o); o.a = 2; return c.kept().a }', 1],
  ['the worlds are apart', '(c) => { Array.prototype.evil = 1; window.pageVariable = 1; const r = [c.arrayIsClean(), c.seesPage()]; delete Array.prototype.evil; return r }', [true, 'undefined']],
  ['a sandboxed preload has no Node modules', '(c) => c.load()', 'module not found: node:fs'],
  ['the main process talks to the page', '(c) => new Promise((done) => { c.onHeard((word, map) => done([word, map.get("k").getTime()])); c.shout("hi") })', ['hi', 5]],
  ['a message says who sent it', '(c) => c.invoke("sender")', ['app://x/index.html?q=1#h', true, 'app://x', null]],
  ['an own scheme carries methods, headers and statuses', 'async () => [await (await fetch("/data", { method: "POST", body: "b", headers: { "x-h": "1" } })).json(), (await fetch("/missing")).status]', [{ method: 'POST', body: 'b', h: '1' }, 404]],
];
for (const [behaviour, expression, expected] of CASES) {
  test(behaviour, async () => {
    expect(await inPage(expression)).toEqual(expected);
  });
}

test('an own scheme is a secure context', async () => {
  expect(await inPage('() => isSecureContext')).toBe(true);
  // The one known difference: the stand-in serves app:// as https://….standin.localhost.
  if (host === 'electron') expect(await inPage('() => location.origin')).toBe('app://x');
});

test('the app knows itself', async () => {
  const facts = await desk.app.evaluate(({ app }) => [app.getVersion(), app.getName(), app.isPackaged, app.isReady()]);
  expect(facts).toEqual(['1.2.3', 'conform', false, true]);
});
