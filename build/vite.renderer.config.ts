import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/**
 * The page, one build for both doors. The content security policy allows nothing inline and no `data:` but images:
 * hence no polyfill for module preloading and no assets folded into the scripts.
 */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  cacheDir: join(root, 'node_modules/.vite'),
  build: {
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
