import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..');

/** The page's own code is fetched beside its small entry, not after it has run. */
const fetchStartEarly: Plugin = {
  name: 'fetch-start-early',
  transformIndexHtml(_html, { bundle }) {
    const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
    const start = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === 'start');
    const files = start ? [start.fileName, ...start.imports] : [];
    const styles = [...(start?.viteMetadata?.importedCss ?? [])];
    return [
      ...files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` } })),
      ...styles.map((file) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` } })),
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
  plugins: [react(), fetchStartEarly],
  cacheDir: join(root, 'node_modules/.vite'),
  build: {
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // few files to fetch: the libraries, what all views share, and each view's own
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, priority: 2 },
            { name: 'ground', test: /(shared|renderer[\\/](store(?![\\/](address|transport))|ui|actions))[\\/]/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
