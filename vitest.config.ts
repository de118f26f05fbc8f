import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'out/**', 'release/**'],
    // SQLite files and spawned commands on a shared two-core machine
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
