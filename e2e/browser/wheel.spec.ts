/** The annual wheel as a circle: what is on it, by pointer and by keyboard. */
import { axeOnGrid, faultsInThemes } from './axe.ts';
import { expect, test } from './app.ts';
import type { Page } from '@playwright/test';

const show = async (page: Page, path = '/wheel'): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#${path}`);
  await expect(page.getByRole('listbox')).toBeVisible();
};
const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Valt innehåll' });

test('the whole year is there, walked by keyboard in its order, and a quarter is a closer look (planning rules §3)', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Årshjul' }).click();
  const items = page.getByRole('option');
  await expect(items).toHaveCount(28);
  await expect(option(page, /^Nyårsraketer: vad gäller\?, v\. 52, 21–27 dec, dags nu, Samhällsfunktion$/i)).toHaveAttribute('aria-selected', 'true'); // the first that is due
  const boxes = await items.locator('.w-box').evaluateAll((all) => all.map((box) => box.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
  for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1, 'two labels overlap').toBe(false);

  await option(page, /^Nyårsraketer/).focus();
  await page.keyboard.press('ArrowRight'); // the year is a circle
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(option(page, /^Samernas nationaldag/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(option(page, /^Nyårsraketer/)).toBeFocused();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Nyårsraketer: vad gäller?');

  await page.getByRole('button', { name: 'Visa Q4 2026' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/wheel\/2026-Q4/);
  await expect(items).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(28);

  await option(page, /^Påsk: öppettider/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Påsk: öppettider/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(option(page, /^Påsk: öppettider/)).toBeFocused();
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('years turn and holidays move with them; axe finds nothing, in any theme', async ({ app: { page } }) => {
    test.slow(); // axe reads every element
    await show(page, '/wheel/2025');
    await expect(option(page, /^Easter: opening hours, Wed 16 Apr/)).toBeVisible();
    await page.getByRole('navigation', { name: 'Year' }).getByRole('link', { name: '2026' }).click();
    await expect(option(page, /^Easter: opening hours, Wed 1 Apr/)).toBeVisible();
    await show(page, '/wheel/channel');
    // An option is called by all that is known of it; its label beside the wheel is short.
    expect(await faultsInThemes(page, ['.wheel-stage'], axeOnGrid)).toEqual([]);
  });
});
