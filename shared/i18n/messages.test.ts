import { expect, test } from 'vitest';
import { messagesIn } from './messages.ts';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
  );
}
const [sv, en] = [new Map(leaves(messagesIn('sv'))), new Map(leaves(messagesIn('en')))];
const placeholders = (text: string) => [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((m) => m[1]).toSorted().filter((name, i, all) => name !== all[i - 1]);

test('both languages have the same messages', () => {
  expect([...en.keys()]).toEqual([...sv.keys()]);
});

test('every message is written', () => {
  expect([...sv, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a message takes the same arguments in both languages', () => {
  const different = [...sv].filter(([key, text]) => String(placeholders(text)) !== String(placeholders(en.get(key) ?? '')));
  expect(different.map(([key]) => key)).toEqual([]);
});
