import { expect, test } from './app.ts';
import { openCard, panel, reopened } from './editor-page.ts';
import { editorPlan } from './editor-plan.ts';

test.use({ seed: editorPlan });
test.beforeEach(({ page, app }) => openCard(page, app.door));

test('a time is typed in one’s own words, and says what it would break before it is chosen', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Tid: ons 25 nov 12:00 · v. 48' }).click();
  const when = page.getByRole('dialog', { name: 'Tid' });
  const field = when.getByRole('textbox', { name: 'Skriv en tid' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ons 13');
  await expect(when.getByRole('status')).toContainText('samma minut');
  await field.fill('nån gång');
  await expect(when.getByRole('status')).toContainText('gick inte att läsa');
  await field.fill('3 dec 9.30');
  await expect(when.getByRole('status')).toContainText('Fritt');
  await page.keyboard.press('Enter');
  await expect(when).toBeHidden();
  await reopened(page);
  await expect(panel(page).getByRole('button', { name: /^Tid: tors? 3 dec 09:30 · v. 49/ })).toBeVisible();
});

test('a popup has the keyboard at once, so that the first letters typed are not lost', async ({ page }) => {
  const focusAfterClick = (name: RegExp | string) =>
    panel(page).getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      return document.activeElement?.ariaLabel;
    });
  expect(await focusAfterClick(/^Tid: /)).toBe('Skriv en tid');
  expect(await focusAfterClick(/^Kategori/)).toBe('Kategori');
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).evaluate((button: HTMLElement) => button.click());
  await expect(page.getByRole('menuitem').first()).toBeFocused();
});

test('the month is walked by keyboard: a day keeps the time, a week has none, no time at all', async ({ page }) => {
  const button = panel(page).getByRole('button', { name: /^Tid: / });
  await button.click();
  const grid = page.getByRole('grid', { name: 'november 2026' });
  await grid.getByRole('button', { name: 'onsdag 25 november 2026' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'onsdag 2 december 2026' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'torsdag 3 december 2026' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName(/3 dec 12:00/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'v. 49', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: v. 49');
  await button.click();
  await page.getByRole('button', { name: 'Q1 2027' }).click();
  await expect(button).toHaveAccessibleName('Tid: Q1 2027');
  await button.click();
  await page.getByRole('dialog', { name: 'Tid' }).getByRole('button', { name: 'Ingen tid' }).click();
  await expect(button).toHaveAccessibleName('Tid: Ingen tid');
  await expect(button).toBeFocused();
});

test('a time of day is changed and taken away on its own', async ({ page }) => {
  const button = panel(page).getByRole('button', { name: /^Tid: / });
  await button.click();
  await page.getByRole('textbox', { name: 'Klockslag' }).fill('9');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: ons 25 nov 09:00 · v. 48');
  await page.getByRole('textbox', { name: 'Klockslag' }).fill('');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: ons 25 nov · v. 48');
});
