/** Search and do, from anywhere: cards by their titles and words, actions, several hits chosen; the menu and the list of shortcuts. */
import type { Page } from '@playwright/test';
import { emptyText } from '../../shared/domain/command.ts';
import type { Comment } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { panel, title } from './editor-page.ts';
import { idOf, planOf } from './plan.ts';

const HALKA = idOf('Halkbekämpning i centrum');
test.use({
  seed: {
    ...planOf([
      { title: 'Halkbekämpning i centrum', slot: '2026-11-24T09:00' }, { title: 'Övning för alla', slot: '2026-11-25' }, { title: 'Ovanliga tider', slot: '2026-11-26' },
      { title: 'Årsbokslut', slot: '2025-02-03', status: 'published', archived: true },
    ]),
    texts: [{ ...emptyText(HALKA), notes: 'Ring entreprenören först' }],
    comments: [{ id: 'k' as Comment['id'], card: HALKA, author: null, authorName: 'Anna', at: '2026-11-20T10:00' as Comment['at'], text: 'Är sandlådorna fyllda på Åsgatan?', mentions: [], edited: null }], // ids and a moment
  },
});

const field = (page: Page) => page.getByRole('combobox', { name: 'Sök eller gör' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sök eller gör' });
const hit = (page: Page, name: string | RegExp) => dialog(page).getByRole('option', { name });
const hits = (page: Page, group: string) => dialog(page).getByRole('group', { name: group }).getByRole('option');

test('from anywhere, by keyboard and mouse', async ({ app: { page } }) => {
  const halka = page.getByRole('article', { name: 'Halkbekämpning i centrum' });
  const ask = async (text: string) => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(text);
    await expect(field(page)).toHaveValue(text);
  };

  await test.step('what is typed before the code has come is what is asked, and no shortcut', async () => {
    const typed = Promise.withResolvers<void>();
    await page.route(/palette-.*\.js/, (route) => typed.promise.then(() => route.continue()));
    await page.reload();
    await expect(halka).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nytt kort');
    typed.resolve();
    await expect(field(page)).toHaveValue('nytt kort');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });

  await test.step('a part of a compound; Enter opens the card, closed again the focus is where it was', async () => {
    await halka.focus();
    await ask('BEKÄMPNING');
    await expect(hits(page, 'Kort')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveValue('Halkbekämpning i centrum');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(halka).toBeFocused();
  });

  await test.step('ö is no o; what is archived is found, and said to be', async () => {
    await ask('öv');
    await expect(hits(page, 'Kort')).toHaveCount(1);
    await field(page).fill('ov');
    await expect(hit(page, /Ovanliga tider/)).toBeVisible();
    await expect(hit(page, /Övning/)).toHaveCount(0);
    await field(page).fill('ÅRSB');
    await expect(hit(page, /Årsbokslut/)).toContainText('Arkiverat');
    await field(page).fill('arkiverade');
    await expect(hit(page, /Årsbokslut/)).toContainText('mån 3 feb 2025');
    await field(page).fill('årsbokslutet');
    await expect(hits(page, 'Kort')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveValue('Årsbokslut');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });

  await test.step('words of a comment and of a note, shown where they are', async () => {
    await ask('sandl');
    await expect(hits(page, 'I texter, anteckningar och kommentarer')).toContainText('Kommentar: Är sandlådorna fyllda på Åsgatan?');
    await field(page).fill('"entreprenören först"');
    await expect(hit(page, /Halkbekämpning/)).toContainText('Anteckning: Ring entreprenören först');
    await field(page).fill('finns inte');
    await expect(dialog(page)).toContainText('Inget hittades');
    await expect(dialog(page).getByRole('status')).toHaveText('Inga träffar');
    await field(page).fill('nytt');
    await expect(hits(page, 'Gör').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  });

  await test.step('people and actions; several of all hits', async () => {
    await ask('redaktör');
    await hits(page, 'Personer').click();
    await expect(page).toHaveURL(/\/board\/only\/owner%3Deditor/);
    await ask('kortk');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sök eller gör' }).click();
    await field(page).fill('i');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page).getByRole('listbox')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('x');
    await expect(dialog(page).getByRole('option', { selected: false })).toHaveCount(1);
    expect(await faultsInThemes(page, ['.palette'])).toEqual([]);
    await dialog(page).getByRole('button', { name: /^Ändra tillsammans/ }).click();
    await expect(page.getByRole('toolbar')).toContainText(/\d vald/);
  });

  await test.step('the menu lists what can be done, ? lists the keys; a digit goes there', async () => {
    const menu = page.getByRole('menu', { name: 'Meny' });
    await page.getByRole('button', { name: 'Meny' }).click();
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    expect(await faultsInThemes(page, ['.menu-all'])).toEqual([]);
    await menu.getByRole('menuitem', { name: 'Kalenderns vecka' }).click();
    await expect(page).toHaveURL(/calendar\/week/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toContainText('Från dag till dag');
    expect(await faultsInThemes(page, ['.keys-dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/\/board/);
    await expect(page.getByRole('link', { name: 'Årshjul' })).toHaveAttribute('title', 'Årshjul (6)');
  });
});
