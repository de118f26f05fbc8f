import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { escapePanel } from './hand.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';

const plan = planOf([
  { title: 'Så tycker invånarna', slot: '2026-11-20T09:00' },
  { title: 'Orange dag', slot: '2026-11-25T08:00' },
  { title: 'Halkbekämpning', slot: '2026-11-25T12:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM }] },
  { title: 'Julklapp på biblioteket', slot: '2026-11-25T15:00' },
  { title: 'Första ljuset', slot: '2026-11-29T16:00' },
]);
test.use({ seed: plan });

const panel = (page: Page) => page.getByRole('region', { name: /^(Krockar|Collisions)$/ });
const finding = (page: Page, words: RegExp) => panel(page).getByRole('article', { name: words });
const tooMany = /har 3 publiceringar onsdag 25 november/;

test.beforeEach(async ({ page, app }) => {
  await expect(app.page.getByRole('button', { name: /^(Krockar|Collisions)/ })).toBeVisible();
  await page.getByRole('button', { name: /^(Krockar|Collisions)/ }).click();
  await expect(panel(page)).toBeFocused();
});

/** Findings come when the plan was read: a step down before the first has nowhere to go. */
async function stepToTheFirst(page: Page): Promise<void> {
  await expect(finding(page, tooMany)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('article').first()).toBeFocused();
}

test('open findings are listed by week, each with its sentence and its cards', async ({ page }) => {
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(['v. 47försenat', 'v. 48denna vecka, 23–29 nov']);
  await expect(panel(page).getByRole('article')).toHaveCount(3);
  await expect(finding(page, tooMany).getByRole('listitem')).toHaveText([/08:00 Orange dag/, /12:00 Halkbekämpning/, /15:00 Julklapp på biblioteket/]);
});

test('the filter shows one severity at a time', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Fel 1' }).click();
  await expect(panel(page).getByRole('article')).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'Upplysningar 0' }).click();
  await expect(panel(page)).toContainText('Inget av det slaget just nu.');
  await panel(page).getByRole('button', { name: 'Alla 3' }).click();
  await expect(panel(page).getByRole('article')).toHaveCount(3);
});

test('a finding marks its cards on the board, and one of them is brought into sight', async ({ page }) => {
  await finding(page, tooMany).getByRole('button', { name: '12:00 Halkbekämpning' }).click();
  const card = page.getByRole('region', { name: 'Denna vecka' }).getByRole('article', { name: /Halkbekämpning/ });
  await expect(card).toBeInViewport();
  await expect(card).toHaveClass(/is-selected/);
});

test('a free slot is one press away: the card moves, the finding is gone, and it can be undone', async ({ page }) => {
  const way = finding(page, tooMany).getByRole('button', { name: 'Flytta ”Julklapp på biblioteket” till tor 26 nov 15:00' });
  await way.click();
  await expect(finding(page, tooMany)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: '”Julklapp på biblioteket” är flyttat till tor 26 nov 15:00.' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(finding(page, tooMany)).toBeVisible();
});

test('only the placement that collides moves where its card has several', async ({ page }) => {
  await finding(page, tooMany).getByRole('button', { name: 'Flytta ”Halkbekämpning” i stället' }).click();
  await finding(page, tooMany).getByRole('button', { name: /^Flytta ”Halkbekämpning” till/ }).first().click();
  await expect(finding(page, tooMany)).toHaveCount(0);
  const card = page.getByRole('region', { name: 'Denna vecka' }).getByRole('article', { name: /Halkbekämpning/ });
  await expect(card.locator('time').first()).toHaveText('12:00');
  await expect(page.getByRole('status').filter({ hasText: '”Halkbekämpning” är flyttat till' })).toBeVisible();
});

test('what is overdue is marked as published, or gets a new day', async ({ page }) => {
  const overdue = finding(page, /Så tycker invånarna/);
  await overdue.getByRole('button', { name: 'Välj ny dag' }).click();
  const day = page.getByRole('dialog', { name: 'Ny dag för ”Så tycker invånarna”' });
  await expect(day.getByLabel('Ny dag för')).toBeFocused();
  await expect(day.getByLabel('Ny dag för')).toHaveValue('23 nov 2026');
  await day.getByLabel('Ny dag för').fill('20 nov 2026');
  await day.getByRole('button', { name: 'Flytta' }).click();
  await expect(day.getByRole('alert')).toContainText('från i dag');
  await day.getByLabel('Ny dag för').fill('24 nov');
  await day.getByRole('button', { name: 'Flytta' }).click();
  await expect(overdue).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'tis 24 nov 09:00' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await overdue.getByRole('button', { name: 'Markera publicerat' }).click();
  await expect(overdue).toHaveCount(0);
});

test('arrows walk the findings, Enter opens the card, Escape closes the panel', async ({ page }) => {
  await stepToTheFirst(page);
  await page.keyboard.press('ArrowDown');
  await expect(finding(page, tooMany)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/card\/orange-dag/);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
  await escapePanel(page);
});

test('axe finds nothing in the panel, in any theme', async ({ page }) => {
  test.slow(); // axe reads every element
  await stepToTheFirst(page);
  expect(await faultsInThemes(page, ['.krockar'])).toEqual([]);
});

test.describe('where nothing collides', () => {
  test.use({ seed: planOf([]) });
  test('the panel says so', async ({ page }) => {
    await expect(panel(page)).toContainText('Inget krockar.');
  });
});
