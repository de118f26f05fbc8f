import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_DOCS, ruleDocs } from './rule-docs.ts';

const root = join(import.meta.dirname, '..');
const docs = ruleDocs();

test.each([...docs])('%s is what npm run rule-docs writes', (file, text) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

test('nothing else lies among them', () => {
  const there = globSync(`${RULE_DOCS}/**/*.*`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  expect(there.toSorted()).toEqual([...docs.keys()].toSorted());
});
