import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { Language } from './language.ts';
import { namespaces } from './namespaces.ts';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
  );
}
const textsIn = (language: Language) => new Map(Object.entries(namespaces).flatMap(([name, both]) => leaves(both[language], `${name}.`)));
const [sv, en] = [textsIn('sv'), textsIn('en')];

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
const TEXT = 0;
const COUNT_SIGN = 7;

/** The names of a message's arguments, those inside plural branches included. */
function argumentsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ type, value, options }) => [
    ...(type === TEXT || type === COUNT_SIGN || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((branch) => argumentsOf(branch.value)),
  ]);
}
const placeholders = (text: string) => [...new Set(argumentsOf(new IntlMessageFormat(text, 'sv').getAst()))].toSorted();

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
