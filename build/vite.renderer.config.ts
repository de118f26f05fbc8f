import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig, normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { messagesWithCode } from './vite.messages.ts';

const root = join(import.meta.dirname, '..');

/** The modules that the page's first code cannot run without: itself and all that it imports, outright or through others. */
const firstCode = new Set<string>();
const findFirstCode: Plugin = {
  name: 'find-first-code',
  buildEnd() {
    firstCode.clear();
    firstCode.add(normalizePath(join(root, 'renderer/start.tsx')));
    for (const id of firstCode) for (const imported of this.getModuleInfo(id)?.importedIds ?? []) firstCode.add(imported); // a set goes on to what is added
  },
};

/** The page's own code and its font are fetched beside its small entry, not after it has run. */
const fetchStartEarly: Plugin = {
  name: 'fetch-start-early',
  transformIndexHtml(_html, { bundle }) {
    const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
    const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/renderer/start.tsx')));
    if (!start) throw new Error('no script has renderer/start.tsx: nothing would be fetched early');
    const files = [start.fileName, ...start.imports];
    const font = Object.keys(bundle ?? {}).filter((file) => /inter-latin-wght.*woff2$/.test(file));
    return [
      ...files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const })),
      ...font.map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const })),
    ];
  },
};

/**
 * The page, one build for both doors. The content security policy allows nothing inline and no `data:` but images:
 * hence no polyfill for module preloading and no assets folded into the scripts.
 */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  plugins: [react(), messagesWithCode, findFirstCode, fetchStartEarly],
  cacheDir: join(root, 'node_modules/.vite'),
  build: {
    emptyOutDir: true,
    target: 'es2024',
    // light-dark() as it is: a substitute is settled at the root, and paper would be as dark as the page that it is printed from.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 620, // kB: the page’s first script: libraries, the board, and its words in both languages
    // Few files to fetch before the board is there: one sheet, the entry, the page's code. Other views come when asked for.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: /renderer[\\/](main\.tsx|store[\\/](address|transport))|rolldown[\\/]runtime|preload-helper/, priority: 2 },
            { name: 'page', test: (id) => firstCode.has(id) && !id.endsWith('.css'), priority: 1 },
          ],
        },
      },
    },
  },
});
