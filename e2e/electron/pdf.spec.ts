/** The desktop door saves what the page prints: the person chooses where, or nothing at all. */
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transport, WindowCalls } from '../../shared/contract/contract.ts';
import { pagesOf } from '../pdf.ts';
import { launch, newProfile } from './launch.ts';

const askForPdf = async (page: Page, paper: string): Promise<void> => {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Skriv ut kalendern' });
  await dialog.getByRole('button', { name: paper, exact: true }).click();
  await dialog.getByRole('button', { name: 'Spara som PDF…' }).click();
};

test('a month as a PDF, in the paper chosen; no file where none is chosen, and a sentence where it can not be written', async () => {
  const profile = newProfile();
  const { app, page } = await launch(profile.userData, undefined, ['--today=2026-11-23', '--lang=sv']);
  await page.getByRole('button', { name: 'Öppna exemplet' }).click();
  await page.getByRole('link', { name: 'Kalender' }).click();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
  const choose = (filePath: string) => app.evaluate(({ dialog }, chosen) => void (dialog.showSaveDialog = async () => ({ canceled: chosen === '', filePath: chosen })), filePath);

  await choose(join(profile.userData, 'november.pdf'));
  await askForPdf(page, 'A3');
  await expect(page.getByRole('status').filter({ hasText: 'PDF-filen är sparad' })).toContainText('november.pdf');
  expect(pagesOf(await readFile(join(profile.userData, 'november.pdf')))).toEqual(['420×297']);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await choose('');
  await askForPdf(page, 'A4');
  const again = page.getByRole('dialog').getByRole('button', { name: 'Spara som PDF…' });
  await expect(again).toBeEnabled(); // back where one was, and nothing said
  await choose(join(profile.userData, 'nowhere', 'november.pdf'));
  await again.click();
  await expect(page.getByRole('status').filter({ hasText: 'gick inte att spara' })).toBeVisible();

  // What is due is told by the desktop itself; a click leads to its place.
  const told = await app.evaluateHandle(({ Notification }) => {
    const shown: Electron.Notification[] = [];
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(this);
    };
    return shown;
  });
  const input: WindowCalls['notify']['input'] = { title: 'Påminnelser', body: 'Ett är försenat.', href: '#/calendar/week/2026-W49' };
  const reply = await page.evaluate((asked) => (window as unknown as { readonly wheelhouse: Transport }).wheelhouse.call({ id: 1e6, call: 'notify', input: asked }), input); // the preload put it there
  expect(reply).toEqual({ id: 1e6, ok: true, value: { shown: true } });
  expect(await told.evaluate(([one]) => [one?.title, one?.body])).toEqual(['Påminnelser', 'Ett är försenat.']);
  await told.evaluate(([one]) => void one?.emit('click'));
  await expect(page).toHaveURL(/#\/calendar\/week\/2026-W49/);
  await app.close();
  profile.remove();
});
