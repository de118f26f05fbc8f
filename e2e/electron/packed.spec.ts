/** The packed app, taken out of its archive and started in the stand-in: no file is missing. */
import { expect, test } from '@playwright/test';
import { extractAll } from '@electron/asar';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { packAroundFake } from '../../build/pack.ts';
import { launch, newProfile } from './launch.ts';

test('the packed app paints and writes its workspace', async () => {
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
  expect(existsSync(join(profile.userData, 'workspace'))).toBe(true);
  expect(errors).toEqual([]);
  await desk.app.close();
  profile.remove();
});
