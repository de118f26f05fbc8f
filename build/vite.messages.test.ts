import { expect, test } from 'vitest';
import { namespacesIn } from './vite.messages.ts';

test('a file brings the namespaces that it names, each once', () => {
  expect(namespacesIn("t('reuse.title'); t(`board.occurrence.${state}`); t(open ? 'reuse.free' : \"word.day\")")).toEqual(['board', 'reuse', 'word']);
});

test('a file with other words brings nothing', () => {
  expect(namespacesIn("import './board.css'; say('board'); t; const week = { start: 1 }.start;")).toEqual([]);
});

test('a key without a written namespace stops the build: nothing would bring its message', () => {
  expect(() => namespacesIn('t(`${place}.title`)')).toThrow('begins with its namespace');
});
