import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where this computer's user keeps what Wheelhouse keeps, the same for every door: the platform's folder for a program's
 * data. `environment` is `process.env`.
 */
export function homeOfWheelhouse(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support/Wheelhouse');
  if (platform === 'win32') return join(environment['APPDATA'] || join(homedir(), 'AppData/Roaming'), 'Wheelhouse');
  return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local/share'), 'wheelhouse');
}

/** The workspace's folder inside a home: where it is looked for when nobody says `--data`. */
export function workspaceIn(home: string): string {
  return join(home, 'workspace');
}
