import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homeOfWheelhouse, workspaceIn } from './workspace-folder.ts';

it('is the platform’s folder for a program’s data', () => {
  expect(homeOfWheelhouse('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/wheelhouse');
  expect(homeOfWheelhouse('linux', {})).toBe(join(homedir(), '.local/share/wheelhouse'));
  expect(homeOfWheelhouse('darwin', {})).toBe(join(homedir(), 'Library/Application Support/Wheelhouse'));
  expect(homeOfWheelhouse('win32', { APPDATA: '/roaming' })).toBe('/roaming/Wheelhouse');
});

it('holds the workspace in a folder of its own', () => {
  expect(workspaceIn('/data/wheelhouse')).toBe('/data/wheelhouse/workspace');
});
