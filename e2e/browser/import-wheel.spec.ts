import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import writeXlsxFile from 'write-excel-file/node';
import { expect, still, test } from './app.ts';
import { axeOn } from './axe.ts';
import { planOf } from './plan.ts';

test.use({ seed: planOf([{ title: 'Redan här', slot: '2026-11-24' }]) });
const dialog = (page: Page) => page.getByRole('dialog');
const MONTHS = ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober', 'November', 'December'];

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/settings/files`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj fil' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
}

test('a workbook of months is shown as it was understood, read as another sheet with other columns, and imported; again it makes nothing', async ({ app: { page } }) => {
  const bytes = await writeXlsxFile([
    { sheet: 'Hjulet', data: [['Årshjul 2027'], ['Målgrupp', ...MONTHS], ['Medborgare', 'v. 3: Budget\nVinterväg', 'Sportlov', 'Enkät']] },
    { sheet: 'Lista', data: [['När', 'Grej', 'Folk'], ['v. 47', 'Orange dag', 'Anna Ek'], ['nån gång', 'Bilder', null]] },
  ]).toBuffer();
  await choose(page, 'hjul.xlsx', bytes);
  const table = dialog(page).getByRole('region', { name: 'Tabellen, cell för cell' });
  await expect(table.getByRole('row').nth(3).getByRole('cell').nth(1)).toContainText('vecka 3, januari');
  await expect(dialog(page).getByRole('region', { name: 'Det här skapas' })).toContainText('4 återkommande kort');
  await expect(dialog(page).getByRole('button', { name: 'Importera' })).toBeFocused(); // Enter says yes to what is shown
  await still(page);
  expect((await axeOn(page).include('dialog').analyze()).violations.map((v) => [v.id, v.nodes.map((n) => n.target)])).toEqual([]);

  // By keyboard: another sheet, whose headings say little, and what its columns hold.
  await dialog(page).getByRole('combobox', { name: 'Blad' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('combobox', { name: 'Upplägg' })).toBeFocused();
  await dialog(page).getByRole('combobox', { name: 'Upplägg' }).selectOption('Lista, en rad för varje sak');
  await dialog(page).getByRole('combobox', { name: 'Kolumn B: vad den innehåller' }).selectOption('Rubrik');
  await dialog(page).getByRole('combobox', { name: 'Kolumn C: vad den innehåller' }).selectOption('Ansvarig');
  await expect(dialog(page).getByRole('region', { name: 'Det här skapas' })).toContainText('1 ny person');
  await expect(dialog(page).getByRole('region', { name: '1 sak tas inte med' })).toContainText('Lista, cell A3');
  await dialog(page).getByRole('button', { name: 'Importera' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 kort från hjul.xlsx' })).toBeVisible();
  await choose(page, 'hjul.xlsx', bytes);
  await dialog(page).getByRole('button', { name: 'Importera' }).click();
  await expect(page.getByRole('status').filter({ hasText: '4 kort från hjul.xlsx' })).toBeVisible();
  await choose(page, 'hjul.xlsx', bytes);
  await expect(dialog(page).getByRole('region', { name: '4 saker tas inte med' })).toContainText('Kortet finns redan här');
  await expect(dialog(page).getByRole('button', { name: 'Importera' })).toBeDisabled();
});

test('of the template that is downloaded, the examples make nothing', async ({ app: { page } }) => {
  await page.goto(`${page.url().split('#')[0]}#/settings/files`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Mall för årshjul' }).click()]);
  expect(download.suggestedFilename()).toBe('Mall för årshjul.xlsx');
  await choose(page, 'mall.xlsx', await readFile(await download.path()));
  await expect(dialog(page).getByRole('region', { name: '6 saker tas inte med' })).toContainText('Ett av mallens exempel');
  await expect(dialog(page).getByRole('region', { name: 'Det här skapas' })).toContainText('Det finns inget att importera');
  await expect(dialog(page).getByText('7 dagar före påskdagen').first()).toBeVisible();
});
