// The scripts that every new document of a window is given, before any script of its own.
import { existsSync, readFileSync } from 'node:fs';
import { makeBridgeEnd } from './bridge.mjs';
import { makeCodec } from './codec.mjs';
import { makeRendererModule } from './renderer.mjs';

/** The name of the preload's world, in Electron and here. */
export const ISOLATED_WORLD = 'Electron Isolated Context';

const onlyOnTop = 'if (window !== window.top) return;';

/** What the page's own world gets: its end of the bridge. */
export const pageWorldSource = (secret) => `(() => { ${onlyOnTop} (${makeBridgeEnd})(${JSON.stringify(secret)}, 'page', 'preload'); })()`;

/** What the isolated world gets: its end of the bridge, the preload's `electron`, and the preload itself. */
export function isolatedWorldSource({ secret, binding, preload, argv }) {
  const file = preload ?? '';
  const script = file && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const preloadProcess = {
    platform: process.platform, arch: process.arch, type: 'renderer', sandboxed: true, contextIsolated: true,
    versions: { ...process.versions }, env: {}, argv: argv ?? [],
  };
  return `(() => { ${onlyOnTop}
    const post = globalThis[${JSON.stringify(binding)}];
    const bridge = (${makeBridgeEnd})(${JSON.stringify(secret)}, 'preload', 'page');
    const electron = (${makeRendererModule})(bridge, (${makeCodec})(), post);
    const process = Object.freeze(${JSON.stringify(preloadProcess)});
    const require = (name) => {
      if (/^electron(\\/renderer)?$/.test(name)) return electron;
      throw new Error('module not found: ' + name);
    };
    const module = { exports: {} };
    try {
      (function (require, module, exports, process) {${script}\n}).call(module.exports, require, module, module.exports, process);
    } catch (error) {
      console.error('Unable to load preload script: ' + ${JSON.stringify(file)} + '\\n' + error.stack);
      post(JSON.stringify({ kind: 'preload-error', message: error.message }));
    }
  })()\n//# sourceURL=${file}`;
}
