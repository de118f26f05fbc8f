import { join } from 'node:path';
import type { InlineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** Built for Node: everything is bundled but what the packed app carries as it is, the SQLite binding and Electron. */
function forNode(output: InlineConfig['build']): InlineConfig {
  return {
    root,
    configFile: false,
    cacheDir: join(root, 'node_modules/.vite'),
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: { ssr: true, target: 'node24', emptyOutDir: true, minify: false, reportCompressedSize: false, ...output },
  };
}

/** The main process, and beside it the host that runs in a worker thread. */
export const mainBuild = forNode({
  rolldownOptions: {
    input: { index: join(root, 'electron/main.ts'), worker: join(root, 'host/worker.ts') },
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
});

/** The preload script: one CommonJS file, because a sandboxed preload can load nothing else. */
export const preloadBuild = forNode({
  rolldownOptions: {
    input: { index: join(root, 'electron/preload.ts') },
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  },
});
