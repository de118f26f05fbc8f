/** `npm run types`: one compiler run for the folders that run in one place, so that a foreign global does not compile there. */
import { spawnSync } from 'node:child_process';

const PLACES = ['shared', 'node', 'electron', 'renderer', 'tests'];
const failed = PLACES.filter((place) => spawnSync('tsc', ['-p', `build/tsconfig/${place}.json`], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0);
if (failed.length > 0) console.error(`Types fail in: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
