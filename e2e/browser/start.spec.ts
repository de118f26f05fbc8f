import { join } from 'node:path';
import { expect, preferencesAt, test } from './app.ts';
import { faultsInThemes } from './axe.ts';

test.use({ seed: 'nothing' });
const CSV = join(import.meta.dirname, '../fixtures/plan-example.csv');

test('the example is one press away', async ({ app: { page } }) => {
  await expect(page.getByRole('button', { name: 'Öppna exemplet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Denna vecka' }).getByRole('article').first()).toBeVisible();
});

test('a file can be the beginning', async ({ app: { page } }) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj fil' }).click()]);
  await chooser.setFiles(CSV);
  await page.getByRole('dialog').getByRole('button', { name: 'Importera' }).click();
  await expect(page.getByRole('region', { name: 'Denna vecka' }).getByRole('article', { name: /Ny lekpark i Hageby/ })).toBeVisible();
});

test('an empty board has its columns and five categories', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Skapa tom tavla' }).click();
  await expect(page.getByRole('region', { name: 'Idéer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeDisabled();
  await page.goto(`${page.url().split('#')[0]}#/settings/categories`);
  await expect(page.getByRole('main').getByRole('listitem', { name: 'Samhällsengagemang' })).toBeVisible();
});

test('the language switches at once', async ({ app: { page, host } }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Get started with Wheelhouse' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => preferencesAt(host)).toMatchObject({ language: 'en' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Get started with Wheelhouse' })).toBeVisible();
});

test.describe('accessibility', () => {
  test.use({ language: 'en' });
  test('axe finds nothing, in any theme', async ({ app: { page } }) => {
    test.slow(); // axe reads every element
    await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
    expect(await faultsInThemes(page)).toEqual([]);
  });
});
