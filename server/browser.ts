import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` reads its first quoted word as a title, and `&` as the end of a command.
  win32: ['cmd', '/d', '/s', '/c', 'start', '""'],
};

/** Opens an address in the default browser; nothing happens on a machine without one, the address is printed anyway. */
export function openBrowser(url: string): void {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return; // no screen
  const [program, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  const windows = process.platform === 'win32';
  const opener = spawn(program, [...first, windows ? `"${url}"` : url], { stdio: 'ignore', detached: true, windowsVerbatimArguments: windows });
  opener.on('error', () => {}); // no such program: there is no default browser to open
  opener.unref();
}
