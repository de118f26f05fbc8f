/** The packed app, taken out of its archive and started in the stand-in: no file is missing. */
import { expect, test } from '@playwright/test';
import { extractAll } from '@electron/asar';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { packAroundFake } from '../../build/pack.ts';
import { launch, newProfile } from './launch.ts';

const workspaceOf = (userData: string): string => join(userData, 'workspace');

test('the packed app paints, writes its workspace, and is the command line too', async () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const packed = await packAroundFake(join(profile.userData, 'pack'));
  const app = join(profile.userData, 'app');
  extractAll(join(packed, 'resources/app.asar'), app);
  cpSync(join(packed, 'resources/app.asar.unpacked'), app, { recursive: true });
  const desk = await launch(profile.userData, app);
  const errors: string[] = [];
  desk.page.on('pageerror', ({ message }) => errors.push(message));
  const reply = await desk.page.evaluate(() => window.wheelhouse!.call({ id: 1, call: 'beginEmpty', input: { id: 'begin', language: 'sv' } })); // the preload put it there
  expect(reply.id).toBe(1);
  await expect.poll(() => desk.page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  expect(existsSync(workspaceOf(profile.userData))).toBe(true);
  expect(errors).toEqual([]);
  const binary = await desk.app.evaluate(() => process.argv[0]!); // a program has a name
  await desk.app.close();

  // The same program is the command line, without a window.
  const doctor = spawnSync(binary, [app, 'doctor', '--data', workspaceOf(profile.userData)], { encoding: 'utf8' });
  expect([doctor.status, doctor.stderr]).toEqual([0, '']);
  const unknown = spawnSync(binary, [app, 'fly'], { encoding: 'utf8' });
  expect(unknown.status).toBe(2);
  profile.remove();
});
