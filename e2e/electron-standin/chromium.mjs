// Starts Chromium without a window and finds out where its DevTools listen.
import { spawn } from 'node:child_process';

const QUIET = [
  '--headless=new', '--no-startup-window', '--test-type', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-extensions', '--disable-features=HttpsUpgrades', '--disable-default-apps', '--password-store=basic',
];

/** Chromium's process and, once it listens, the address of its DevTools. */
export function startChromium({ profile, switches, port }) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses to be root with one
  const args = [...QUIET, ...sandbox, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, ...switches];
  const child = spawn(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = new Promise((resolve, reject) => {
    let output = '';
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-65536);
      const found = /DevTools listening on (ws:\S+)/.exec(output);
      if (found) resolve(found[1]);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Chromium ended with ${code}`)));
  });
  return { child, address };
}
