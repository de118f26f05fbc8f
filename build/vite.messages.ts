/**
 * The page's messages come with the code that says them: a file that names a namespace (`t('reuse.title')`) brings it, in
 * both languages, so the words of a view that is fetched later are fetched with it. There is nothing to register and
 * nothing to forget: a key begins with its namespace, written out, in a file that is there before anything can say the key.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { namespaces } from '../shared/i18n/namespaces.ts';

const TABLE = join(import.meta.dirname, '..', 'shared', 'i18n', 'namespaces.ts');
const OWN = /[\\/](renderer|shared)[\\/](?!.*node_modules).*\.tsx?$/;
const BRINGS = '\0messages/';
const KEY = new RegExp(`['"\`](${Object.keys(namespaces).join('|')})\\.`, 'g');
/** A key put together from its first letter on: nothing would bring its namespace. */
const UNWRITTEN = /\bt\(\s*`\$\{/;

/** The namespaces that a source file names, in the order of their names. */
export function namespacesIn(code: string): string[] {
  if (UNWRITTEN.test(code)) throw new Error('a message’s key begins with its namespace, written out: t(`board.${what}`)');
  return [...new Set([...code.matchAll(KEY)].map(([, name]) => name!))].toSorted(); // the pattern has one group
}

export const messagesWithCode: Plugin = {
  name: 'messages-with-code',
  apply: 'build', // in development the page has the whole table
  resolveId: (id) => (id.startsWith(BRINGS) ? id : null),
  load(id) {
    if (join(id) === TABLE) return 'export const namespaces = {};';
    const [, name] = id.split(BRINGS);
    if (!name) return null;
    const both = new Map(Object.entries(namespaces)).get(name);
    return `import { namespaces } from ${JSON.stringify(TABLE)};\nnamespaces[${JSON.stringify(name)}] = ${JSON.stringify(both)};`;
  },
  transform(code, id) {
    if (!OWN.test(id)) return null;
    const brought = namespacesIn(code).map((name) => `import ${JSON.stringify(BRINGS + name)};`);
    return brought.length > 0 ? { code: brought.join('') + code, map: null } : null;
  },
};
