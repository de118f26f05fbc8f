import type { Locator, Page } from '@playwright/test';
import { expect, kept, test } from './app.ts';
import { axeOnGrid, faultsInThemes } from './axe.ts';
import { calendarPlan } from './calendar-plan.ts';
import { holdOver, liftByKey, liftByMouse, placeOf, typeInto } from './hand.ts';

test.use({ seed: calendarPlan });

const day = (page: Page, name: string): Locator => page.getByRole('gridcell', { name, exact: true });
const tray = (page: Page): Locator => page.getByRole('region', { name: 'Utan datum' });
const chip = (within: Locator, title: string): Locator => within.getByRole('button', { name: title });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

async function show(page: Page, month: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `/calendar/${to}`), month);
  await expect(page.getByRole('grid')).toBeVisible();
}

async function carry(page: Page, from: Locator, to: Locator): Promise<void> {
  await liftByMouse(page, from);
  await holdOver(page, to, OVER);
}
/** A day's or the tray's upper part. */
const OVER = { below: 60 };
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await carry(page, from, to);
  await page.mouse.up();
}
/** Presses keys one by one, each when the lifted card has come over the place before. */
async function walk(page: Page, ...keys: readonly (readonly [key: string, over: Locator])[]): Promise<void> {
  for (const [key, over] of keys) {
    await page.keyboard.press(key);
    await expect(over).toHaveClass(/is-over/);
  }
}

test.describe('the month', () => {
  test('weeks of the turn of the year, red days by name, the lines between months', async ({ app: { page } }) => {
    await show(page, '2026-12');
    await expect(heading(page, 'December 2026–januari 2027')).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveText([/^v\. 49/, /^v\. 50/, /^v\. 51/, /^v\. 52/, /^v\. 53/, /^v\. 1/]);
    await expect(day(page, 'torsdag 24 december 2026')).toContainText('Julafton');
    await expect(day(page, 'fredag 25 december 2026')).toContainText('Juldagen');
    await expect(day(page, 'fredag 1 januari 2027')).toContainText('1 jan');
    await expect(day(page, 'fredag 1 januari 2027')).toHaveClass(/\bml\b/);
    await page.getByRole('button', { name: 'Nästa månad' }).click();
    await expect(heading(page, 'Januari–februari 2027')).toBeVisible();
    // In reading order, whatever order the elements lie in.
    const inOrder = () => page.getByRole('rowgroup').evaluate((group) => (group.getAttribute('aria-owns') ?? '').split(' ').map((id) => document.getElementById(id)?.querySelector('[role=rowheader]')?.getAttribute('aria-label')).join(', '));
    await expect.poll(inOrder).toContain('v. 53, v. 1, v. 2, v. 3, v. 4, v. 5');
    await expect(page.getByRole('rowheader', { name: 'v. 53' })).toBeInViewport();
    await expect(page.getByRole('rowheader', { name: 'v. 5', exact: true })).toBeInViewport();
    await page.goBack();
    await expect(heading(page, 'December 2026')).toBeVisible();
    await page.getByRole('button', { name: 'I dag' }).click();
    await expect(day(page, 'måndag 23 november 2026')).toBeFocused();
    await expect(day(page, 'måndag 23 november 2026')).toHaveAttribute('aria-current', 'date');
    await expect(page.locator('[aria-current="date"]')).toHaveCount(1);
  });

  test('what stands on a day: the card’s placements together, one with a time of its own apart', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await expect(chip(day(page, 'torsdag 26 november 2026'), 'Bullbak på Rosengården, 12:00, Facebook Kommunen, Planerad')).toBeVisible();
    await expect(chip(day(page, 'fredag 27 november 2026'), 'Bullbak på Rosengården, 10:00, Instagram Kommunen, Planerad')).toBeVisible();
    await chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa').click();
    await expect(page).toHaveURL(/calendar\/2026-11\/card\//);
  });

  test('a day with more than it has room for says how many, and opens', async ({ app: { page } }) => {
    await show(page, '2026-11');
    const cell = day(page, 'onsdag 18 november 2026');
    await cell.getByRole('button', { name: /^\d+ till/ }).click();
    const open = page.getByRole('dialog', { name: 'onsdag 18 november 2026' });
    await expect(chip(open, 'Full dag')).toHaveCount(9);
    await expect(chip(open, 'Full dag 1')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(open).toBeHidden();
    await expect(cell).toBeFocused();
  });

  test('the keyboard walks days, weeks and months, goes into a day and out of it', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await day(page, 'tisdag 24 november 2026').focus();
    await expect(day(page, 'tisdag 24 november 2026')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(day(page, 'tisdag 1 december 2026')).toBeFocused();
    await expect(heading(page, 'November 2026')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(day(page, 'söndag 1 november 2026')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(heading(page, 'December 2026')).toBeVisible();
    await expect(day(page, 'tisdag 1 december 2026')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(day(page, 'måndag 30 november 2026')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(day(page, 'måndag 23 november 2026')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(day(page, 'tisdag 24 november 2026')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(day(page, 'tisdag 24 november 2026')).toBeFocused();
  });

  test('a new card by Enter on an empty day, by a click on its ground, and from the open day; a reload keeps them', async ({ app: { page, host } }) => {
    await show(page, '2026-12');
    const field = page.getByRole('gridcell').getByRole('textbox');
    await day(page, 'måndag 14 december 2026').focus();
    await expect(day(page, 'måndag 14 december 2026')).toBeFocused();
    await page.keyboard.press('Enter');
    await typeInto(page, field, 'Lucia på torget');
    await expect(field).toHaveValue('');
    await typeInto(page, field, 'Pepparkakor');
    await expect(field).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(day(page, 'måndag 14 december 2026')).toBeFocused();
    await day(page, 'tisdag 15 december 2026').click({ position: { x: 30, y: 60 } });
    await typeInto(page, field, 'Skridskois');
    await expect(chip(day(page, 'tisdag 15 december 2026'), 'Skridskois')).toBeVisible();
    await kept(host, 'Skridskois');
    await page.reload();
    await expect(chip(day(page, 'måndag 14 december 2026'), 'Lucia på torget')).toBeVisible();
    await expect(chip(day(page, 'måndag 14 december 2026'), 'Pepparkakor')).toBeVisible();
    await expect(chip(day(page, 'tisdag 15 december 2026'), 'Skridskois')).toBeVisible();
  });
});

test.describe('by mouse', () => {
  test('day to day: the time stays, the focus goes along, a reload keeps it', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await drag(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'), day(page, 'onsdag 25 november 2026'));
    await expect(chip(day(page, 'onsdag 25 november 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
    await expect(page.getByRole('button', { name: /^Ångra: flytta/ })).toBeEnabled();
    await page.reload();
    await expect(chip(day(page, 'onsdag 25 november 2026'), 'Ny taxa för avfall, 09:00')).toBeVisible();
  });

  test('undo takes the focus back with the card, not to its neighbour', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await drag(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'), day(page, 'fredag 27 november 2026'));
    await expect(chip(day(page, 'fredag 27 november 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
    await expect(page.getByRole('button', { name: /^Ångra: flytta/ })).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
  });

  test('a placement with a time of its own moves alone', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await drag(page, chip(day(page, 'fredag 27 november 2026'), 'Bullbak'), day(page, 'måndag 30 november 2026'));
    await expect(chip(day(page, 'måndag 30 november 2026'), 'Bullbak på Rosengården, 10:00, Instagram Kommunen')).toBeFocused();
    await expect(chip(day(page, 'torsdag 26 november 2026'), 'Bullbak på Rosengården, 12:00, Facebook Kommunen')).toBeVisible();
  });

  test('tray to day, and day to tray', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await drag(page, tray(page).getByRole('article', { name: 'Vinterbad att testa' }), day(page, 'tisdag 24 november 2026'));
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Vinterbad att testa, utan tid, Planerad')).toBeFocused();
    await drag(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'), tray(page));
    await expect(tray(page).getByRole('article', { name: 'Ny taxa för avfall' })).toBeFocused();
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa')).toHaveCount(0);
  });

  test('to another month by holding over the edge button; every day says what the drop would break', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await liftByMouse(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'));
    const { x, y, width, height } = await placeOf(page.getByRole('button', { name: 'Nästa månad' }));
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await heading(page, 'December 2026').waitFor();
    await page.mouse.move(x, y + 300); // at once: held on, it would turn again
    await expect(day(page, 'torsdag 24 december 2026')).toContainText('Obemannat');
    await expect(day(page, 'torsdag 24 december 2026')).toHaveClass(/would-warning/);
    await expect(day(page, 'tisdag 8 december 2026')).toContainText('Fritt');
    await holdOver(page, day(page, 'tisdag 8 december 2026'), OVER);
    await page.mouse.up();
    await expect(chip(day(page, 'tisdag 8 december 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
  });

  test('out of the open day', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await day(page, 'onsdag 18 november 2026').getByRole('button', { name: /^\d+ till/ }).click();
    const open = page.getByRole('dialog');
    await drag(page, chip(open, 'Full dag 2'), day(page, 'onsdag 25 november 2026'));
    await expect(chip(day(page, 'onsdag 25 november 2026'), 'Full dag 2, 09:00')).toBeFocused();
    await expect(open).toBeHidden();
  });

  test('Escape puts it back', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await carry(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'), day(page, 'fredag 20 november 2026'));
    await page.keyboard.press('Escape');
    await expect(page.locator('.is-over')).toHaveCount(0);
    await page.mouse.up();
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa')).toBeFocused();
  });
});

test.describe('by keyboard', () => {
  test('day by day and week by week, with what is spoken', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await liftByKey(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'));
    await walk(page, ['ArrowRight', day(page, 'onsdag 25 november 2026')], ['ArrowDown', day(page, 'onsdag 2 december 2026')]);
    await expect(page.getByText('onsdag 2 december. Fritt.')).toBeAttached();
    await page.keyboard.press('Space');
    await expect(chip(day(page, 'onsdag 2 december 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
  });

  test('to another month by Page keys', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await liftByKey(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'));
    await walk(page, ['PageDown', day(page, 'torsdag 24 december 2026')], ['ArrowLeft', day(page, 'onsdag 23 december 2026')]);
    await page.keyboard.press('Space');
    await expect(heading(page, 'December 2026')).toBeVisible();
    await expect(chip(day(page, 'onsdag 23 december 2026'), 'Ny taxa för avfall, 09:00')).toBeFocused();
  });

  test('to the tray and out of it', async ({ app: { page } }) => {
    await show(page, '2026-11');
    await liftByKey(page, chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa'));
    await walk(page, ['ArrowLeft', day(page, 'måndag 23 november 2026')], ['ArrowLeft', tray(page)]);
    await page.keyboard.press('Space');
    const card = tray(page).getByRole('article', { name: 'Ny taxa för avfall' });
    await expect(card).toBeFocused();
    await liftByKey(page, card);
    await walk(page, ['ArrowRight', day(page, 'måndag 23 november 2026')], ['ArrowRight', day(page, 'tisdag 24 november 2026')]);
    await page.keyboard.press('Space');
    await expect(chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa för avfall, utan tid')).toBeFocused();
  });

  test('Escape puts it back and keeps the focus', async ({ app: { page } }) => {
    await show(page, '2026-11');
    const lifted = chip(day(page, 'tisdag 24 november 2026'), 'Ny taxa');
    await liftByKey(page, lifted);
    await walk(page, ['ArrowRight', day(page, 'onsdag 25 november 2026')]);
    await page.keyboard.press('Escape');
    await expect(lifted).toBeFocused();
  });
});

test.describe('in English', () => {
  test.use({ language: 'en', locale: 'en-GB' });
  test('names of months, days and what waits', async ({ app: { page } }) => {
    await show(page, '2026-12');
    await expect(heading(page, 'December 2026')).toBeVisible();
    await expect(day(page, 'Thursday 24 December 2026')).toContainText('Christmas Eve');
    await expect(page.getByRole('region', { name: 'No date' })).toContainText('Week, no day');
    await page.getByRole('button', { name: 'Previous month' }).click();
    await expect(heading(page, 'November 2026')).toBeVisible();
  });
});

test('axe finds nothing, in any theme', async ({ app: { page } }) => {
  test.slow(); // axe reads every element
  await show(page, '2026-11');
  // A cell's name is its date (design: stable names), its text is all that stands on the day: no label of it.
  expect(await faultsInThemes(page, [], axeOnGrid)).toEqual([]);
  await page.locator('.morebtn').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faultsInThemes(page, [], axeOnGrid)).toEqual([]);
});
