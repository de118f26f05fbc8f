import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { crossing } from './borders.js';

const root = resolve(import.meta.dirname, '../..');
// inside the checkout, where the linter finds its configuration and the folders their names
const crossings = mkdtempSync(join(root, 'shared', 'crossing-'));
afterAll(() => rmSync(crossings, { recursive: true, force: true }));

function lint(source: string): string {
  const file = join(crossings, 'probe.ts');
  mkdirSync(crossings, { recursive: true });
  writeFileSync(file, source);
  return spawnSync('oxlint', ['-c', '.oxlintrc.json', file], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }).stdout;
}

test.each([
  ['an import', `import { a } from '../../db/open.ts';\nexport const b = a;\n`],
  ['a type-only import', `import type { A } from '../../db/open.ts';\nexport type B = A;\n`],
  ['a re-export', `export { a } from '../../db/open.ts';\n`],
  ['a dynamic import', `export const b = () => import('../../db/open.ts');\n`],
  ['an import type', `export type B = import('../../db/open.ts').A;\n`],
])('the linter catches %s from shared/ into db/', (_kind, source) => {
  expect(lint(source)).toContain('shared/ may not import from db/');
});

test('the linter lets shared/ import shared/', () => {
  expect(lint(`import type { Slot } from '../planning/slot.ts';\nexport type B = Slot;\n`)).not.toContain('may not import');
});

test.each([
  ['renderer/app.tsx', '../host/host.ts', 'renderer/ may not import from host/'],
  ['renderer/app.tsx', 'zod', 'zod belongs to shared/contract, host only'],
  ['shared/planning/date.ts', 'node:fs', 'node:* belongs'],
  ['host/host.ts', 'electron', 'electron belongs to electron only'],
  ['server/serve.ts', '../renderer/main.tsx', 'server/ may not import from renderer/'],
])('%s may not import %s', (file, source, why) => {
  expect(crossing(file, source)).toContain(why.replace('node:* belongs', 'node:fs belongs'));
});

test.each([
  ['db/open.ts', '../shared/domain/records.ts'],
  ['cli/main.ts', '../server/serve.ts'],
  ['host/host.test.ts', '../renderer/store/replica.ts'],
])('%s may import %s', (file, source) => {
  expect(crossing(file, source)).toBeNull();
});
