import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, still, test } from './app.ts';
import { axeOn } from './axe.ts';
import { planOf } from './plan.ts';

test.use({ seed: planOf([{ title: 'Redan här', slot: '2026-11-24' }]) });
const fixture = (name: string) => join(import.meta.dirname, '../fixtures', name);
const dialog = (page: Page) => page.getByRole('dialog');

async function choose(page: Page, file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/settings/files`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj fil' }).click()]);
  await chooser.setFiles(file);
}

/** Drops a file on the window, as from a folder. */
async function drop(page: Page, name: string): Promise<void> {
  const content = await readFile(fixture(name), 'utf8');
  const files = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
  await expect(page.getByText('Släpp filen för att importera')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

for (const [name, cards] of [['trello-project100.json', /\d+ kort/], ['trello-notes-2026.json', /\d+ kort/], ['plan-example.csv', /21 kort/]] as const) {
  test(`${name} by choice: the preview tells what will be made, then it is`, async ({ app: { page } }) => {
    await choose(page, fixture(name));
    await expect(dialog(page)).toHaveAccessibleName(`Importera ${name}`);
    await expect(dialog(page).getByRole('region', { name: 'Det här skapas' })).toContainText(cards);
    await expect(dialog(page).getByRole('table').getByRole('row').nth(1).getByRole('cell').first()).not.toBeEmpty();
    await dialog(page).getByRole('button', { name: 'Importera' }).click();
    await expect(page.getByRole('status').filter({ hasText: `från ${name} är importerade` })).toBeVisible();
    await expect(page).toHaveURL(/#\/board$/);
  });
}

test('by drop, anywhere: previewed, made, undone', async ({ app: { page } }) => {
  await expect(page.getByRole('article', { name: /Redan här/ })).toBeVisible();
  await drop(page, 'plan-example.csv');
  await dialog(page).getByRole('button', { name: 'Importera' }).click();
  const card = page.getByRole('article', { name: /Ny lekpark i Hageby/ });
  await expect(card).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('article', { name: /Redan här/ })).toBeVisible();
});

test('rows that can’t be read are named with their reason; Escape changes nothing', async ({ app: { page } }) => {
  await choose(page, { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('rubrik;datum\nHelt rätt;2026-11-24\nFel dag;2026-13-45\n') });
  await expect(dialog(page).getByRole('region', { name: '1 rad tas inte med' })).toContainText('Rad 3');
  await expect(dialog(page)).toContainText('2026-13-45');
  await still(page);
  const { violations } = await axeOn(page).include('dialog').analyze();
  expect(violations.map((v) => [v.id, v.nodes.map((n) => n.target)])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Tavla' }).click();
  await expect(page.getByRole('article', { name: /Redan här/ })).toBeVisible();
  await expect(page.getByRole('article', { name: /Helt rätt/ })).toHaveCount(0);
});

test('a file that is no plan is refused in a sentence', async ({ app: { page } }) => {
  await choose(page, { name: 'bild.json', mimeType: 'application/json', buffer: Buffer.from('{"cards": [1,') });
  await expect(page.getByRole('status').filter({ hasText: 'bild.json' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Inget importerades.' })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test('what is exported can be imported again', async ({ app: { page } }) => {
  await page.goto(`${page.url().split('#')[0]}#/settings/files`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exportera CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('Redan här');
});
