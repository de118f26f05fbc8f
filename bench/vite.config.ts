import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The reference pages, built like the app: production, minified. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'reference'),
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../out/bench'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2_000,
    rollupOptions: { input: ['board', 'calendar'].map((page) => resolve(import.meta.dirname, `reference/${page}.html`)) },
  },
});
