import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** Built for Node: everything is bundled but what the packed app carries as it is, the SQLite binding and Electron. */
function forNode(output: UserConfig['build'] & object): UserConfig {
  return defineConfig({
    root,
    configFile: false,
    cacheDir: join(root, 'node_modules/.vite'),
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: { ssr: true, target: 'node24', emptyOutDir: true, minify: false, reportCompressedSize: false, ...output },
  }) as UserConfig; // given an object, `defineConfig` returns that object
}

/** The main process, and beside it the host that runs in a worker thread. */
export const mainBuild = forNode({
  outDir: join(root, 'out/main'),
  rolldownOptions: {
    input: { index: join(root, 'electron/main.ts'), worker: join(root, 'host/worker.ts') },
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
});

/** The preload script: one CommonJS file, because a sandboxed preload can load nothing else. */
export const preloadBuild = forNode({
  outDir: join(root, 'out/preload'),
  rolldownOptions: {
    input: { index: join(root, 'electron/preload.ts') },
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  },
});
