import { globSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { mainBuild, preloadBuild } from './vite.electron.config.ts';

const root = join(import.meta.dirname, '..');

interface Part {
  readonly made: string;
  readonly from: readonly string[];
  readonly config: InlineConfig;
}
const page: InlineConfig = { configFile: join(root, 'build/vite.renderer.config.ts') };
const PARTS = {
  renderer: { made: 'out/renderer/index.html', from: ['renderer', 'shared'], config: page },
  main: { made: 'out/main/index.js', from: ['electron', 'server', 'cli', 'host', 'db', 'shared'], config: mainBuild },
  preload: { made: 'out/preload/index.cjs', from: ['electron', 'shared'], config: preloadBuild },
} satisfies Record<string, Part>;
export type PartName = keyof typeof PARTS;
export const ALL_PARTS: readonly PartName[] = ['renderer', 'main', 'preload'];

/** When a file was changed last, in milliseconds; 0 where there is none. */
const changed = (file: string): number => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** True where a part is missing or older than one of its sources, the build's own configuration or the lock file. */
function stale({ made, from }: Part): boolean {
  const sources = globSync([...from.map((folder) => `${folder}/**/*`), 'build/vite.*.ts', 'package-lock.json'], { cwd: root });
  const builtAt = changed(made);
  return builtAt === 0 || sources.some((file) => !file.includes('.test.') && changed(file) > builtAt);
}

/** Builds beside the old build and puts it in its place in one go: somebody may be using that. */
async function make(name: PartName): Promise<void> {
  const { build } = await import('vite'); // takes a while to load, and mostly there is nothing to build
  const { config } = PARTS[name] satisfies Part;
  const place = join(root, 'out', name);
  const fresh = `${place}.${process.pid}`;
  const old = `${fresh}.old`;
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production'; // a test runner that builds says `test`, and would get React's development build
  try {
    await build({ logLevel: 'warn', ...config, build: { ...config.build, outDir: fresh } });
    if (statSync(place, { throwIfNoEntry: false })) renameSync(place, old);
    renameSync(fresh, place);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  }
}

/** Builds the named parts of the app where they are missing or older than their sources; says what it built. */
export async function ensureBuilt(names: readonly PartName[] = ALL_PARTS, { force = false } = {}): Promise<readonly PartName[]> {
  const needed = names.filter((name) => force || stale(PARTS[name]));
  for (const name of needed) await make(name);
  return needed;
}
