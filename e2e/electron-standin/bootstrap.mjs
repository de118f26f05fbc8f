// node bootstrap.mjs <what Electron's own binary would be given>
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const electronUrl = pathToFileURL(join(here, 'electron.mjs')).href;
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { version } = readJson(createRequire(import.meta.url).resolve('electron/package.json'));

registerHooks({
  resolve: (name, context, next) => (/^electron(\/main)?$/.test(name) ? { url: electronUrl, format: 'module', shortCircuit: true } : next(name, context)),
});
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process, 'defaultApp', { value: true });
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version, standin: '1' } });

/** Electron's arguments: what to require first, switches, and the app. */
function read(args) {
  const requires = [];
  const switches = new Map();
  let target;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '-r' || arg === '--require') requires.push(args[++i]);
    else if (arg.startsWith('--')) {
      const [name, ...value] = arg.slice(2).split('=');
      switches.set(name, value.join('='));
    } else target ??= arg;
  }
  return { requires, switches, target: resolve(target ?? '.') };
}

/** The app's folder, its package.json and its main script, for a folder or for a script. */
function locate(target) {
  const isFolder = statSync(target).isDirectory();
  let root = isFolder ? target : dirname(target);
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root);
  const packageJson = existsSync(join(root, 'package.json')) ? readJson(join(root, 'package.json')) : { name: 'Electron', version };
  return { root, packageJson, main: isFolder ? join(target, packageJson.main ?? 'index.js') : target };
}

const args = process.argv.slice(2);
const { requires, switches, target } = read(args);
const { root, packageJson, main } = locate(target);
process.argv = [join(here, 'dist/electron'), ...args];

const { app, begin } = await import(electronUrl);
app.configure({ root, packageJson, switches });
const require = createRequire(join(root, 'package.json'));
for (const file of requires) require(file);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
await import(pathToFileURL(main).href);
await begin();
