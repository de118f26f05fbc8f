/** `npm run types`: one compiler run a layer, so that a foreign global or import does not compile there. */
import { spawnSync } from 'node:child_process';

const LAYERS = ['shared', 'db', 'host', 'server', 'cli', 'electron', 'renderer', 'tests'];
const failed = LAYERS.filter((layer) => spawnSync('tsc', ['-p', `build/tsconfig/${layer}.json`], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0);
if (failed.length > 0) console.error(`Types fail in: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
