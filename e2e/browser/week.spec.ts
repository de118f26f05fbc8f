import type { Locator, Page } from '@playwright/test';
import type { BestHours } from '../../shared/domain/records.ts';
import type { TimeOfDay } from '../../shared/planning/date.ts';
import { expect, kept, showTheme, test } from './app.ts';
import { axeOnGrid } from './axe.ts';
import { liftByKey, liftByMouse, placeOf, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';

const LUNCH: BestHours = { weekdays: [1, 2, 3, 4, 5], from: '11:30' as TimeOfDay, to: '13:00' as TimeOfDay }; // times
const WAITING = Array.from({ length: 24 }, (_, i) => ({ title: `Väntar ${i + 1}`, on: [] }));
const plan = planOf([
  ...WAITING,
  { title: 'Ny taxa', slot: '2026-11-24T09:00' },
  { title: 'Bullbak', slot: '2026-11-24T09:30', on: [{ channel: INSTAGRAM }] },
  { title: 'Skridskor', slot: '2026-11-26' },
  { title: 'Nattvandring', slot: '2026-11-27T21:00' },
  { title: 'Vinterväg', slot: '2026-W48' },
]);
test.use({
  seed: {
    ...plan, channels: [{ ...FACEBOOK, bestHours: [LUNCH] }, INSTAGRAM],
    campaigns: [{ id: 'trygg', name: 'Trygg kommun', goal: '', from: '2026-11-25', to: '2026-12-10' }] as unknown as (typeof plan)['campaigns'], // ids and dates
  },
});

const hours = (page: Page, day: string): Locator => page.getByRole('gridcell', { name: day, exact: true });
const strip = (page: Page, day: string): Locator => page.getByRole('gridcell', { name: `${day}, ingen tid`, exact: true });
const tray = (page: Page): Locator => page.getByRole('region', { name: 'Utan datum' });
const chip = (within: Locator | Page, words: string): Locator => within.getByRole('button', { name: words });
const [TUESDAY, THURSDAY] = ['tisdag 24 november 2026', 'torsdag 26 november 2026'];

async function show(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '/calendar/week/2026-W48'));
  await expect(page.getByRole('grid', { name: 'v. 48, 23–29 november 2026' })).toBeVisible();
}

/** The pointer over an hour of a day, scrolled to first. */
async function pointAt(page: Page, day: string, hour: number): Promise<void> {
  const { x, y, width, height } = await placeOf(hours(page, day));
  const from = Number((await page.locator('.wk-hour').first().textContent())?.slice(0, 2));
  const count = await page.locator('.wk-hour').count();
  await page.mouse.move(x + width / 2, y + ((hour - from) / count) * height + 2, { steps: 6 });
}

test('by mouse to a quarter of an hour, undone; the head of a day keeps the time, its row without times takes it', async ({ app: { page } }) => {
  await show(page);
  await liftByMouse(page, chip(page, 'Ny taxa, 09:00'));
  await pointAt(page, THURSDAY, 13.25);
  await expect(page.locator('.verdict h4')).toHaveText('Torsdag 26 november 13:15');
  await expect(page.locator('.wk-landing')).toHaveText('13:15');
  await page.mouse.up();
  await expect(chip(hours(page, THURSDAY), 'Ny taxa, 13:15')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Ångra: flytta/ })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(chip(hours(page, TUESDAY), 'Ny taxa, 09:00')).toBeFocused();
  for (const [place, then] of [[page.getByRole('columnheader', { name: THURSDAY }), chip(hours(page, THURSDAY), 'Ny taxa, 09:00')], [strip(page, THURSDAY), chip(strip(page, THURSDAY), 'Ny taxa, utan tid')]] as const) {
    await liftByMouse(page, chip(page, 'Ny taxa,'));
    const { x, y, width } = await placeOf(place);
    await page.mouse.move(x + width / 2, y + 10, { steps: 6 });
    await expect(place).toHaveClass(/is-over/);
    await page.mouse.up();
    await expect(then).toBeFocused();
  }
});

test('what is over of today is no place like others', async ({ app: { page } }) => {
  await show(page);
  await liftByMouse(page, chip(page, 'Ny taxa, 09:00'));
  await pointAt(page, 'måndag 23 november 2026', 8.25);
  await expect(page.locator('.verdict')).toContainText('Tiden har passerat');
  await expect(page.locator('.wk-passed')).toHaveText('Passerat');
  await pointAt(page, 'måndag 23 november 2026', 10.25);
  await expect(page.locator('.verdict')).not.toContainText('passerat');
  await page.keyboard.press('Escape');
});

test('by keyboard: quarters, hours, days past the end of the week; each step says where and what it breaks', async ({ app: { page } }) => {
  await show(page);
  const said = page.locator('[aria-live]');
  await liftByKey(page, chip(page, 'Ny taxa, 09:00'));
  for (const [key, place] of [
    ['ArrowDown', 'tisdag 24 november 09:15. Fritt'], ['PageDown', 'tisdag 24 november 10:15. Fritt'], ['ArrowRight', 'onsdag 25 november 10:15. Fritt'], ['ArrowUp', 'onsdag 25 november 10:00. Fritt'],
    ['ArrowRight', 'torsdag 26 november 10:00'], ['ArrowRight', 'fredag 27 november 10:00'], ['ArrowRight', 'lördag 28 november 10:00. Varning: '], ['ArrowRight', 'söndag 29 november 10:00'], ['ArrowRight', 'måndag 30 november 10:00. Fritt'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said.filter({ hasText: place })).toHaveCount(1);
  }
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/calendar\/week\/2026-W49/);
  await expect(chip(hours(page, 'måndag 30 november 2026'), 'Ny taxa, 10:00')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/calendar\/week\/2026-W48/);
  await expect(page.getByRole('button', { name: '10:00, söndag 29 november 2026, nytt kort' })).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: '09:00, söndag 29 november 2026, nytt kort' })).toBeFocused();
});

test('a new card at a time: by Enter on an empty quarter, and by a click', async ({ app: { page, host } }) => {
  await show(page);
  await chip(page, 'Bullbak, 09:30').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: '10:30, onsdag 25 november 2026, nytt kort' })).toBeFocused();
  await page.keyboard.press('Enter');
  await typeInto(page, page.getByRole('textbox', { name: /onsdag 25 november 2026 10:30/ }), 'Lucia');
  const lucia = chip(hours(page, 'onsdag 25 november 2026'), 'Lucia, 10:30');
  await expect(lucia).toBeFocused();
  await expect(page.locator('[aria-live]').filter({ hasText: 'Kortet ”Lucia” är skapat, onsdag 25 november 10:30.' })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: '10:45, onsdag 25 november 2026, nytt kort' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(lucia).toBeFocused();
  await pointAt(page, THURSDAY, 14.75);
  await page.mouse.down();
  await page.mouse.up();
  await typeInto(page, page.getByRole('textbox', { name: /torsdag 26 november 2026 14:45/ }), 'Pepparkakor');
  await kept(host, 'Pepparkakor');
  await page.reload();
  await expect(chip(hours(page, THURSDAY), 'Pepparkakor, 14:45')).toBeVisible();
});

test('out of the tray and back; more hours where they are asked for', async ({ app: { page } }) => {
  await show(page);
  await liftByMouse(page, tray(page).getByRole('article', { name: 'Vinterväg' }));
  await pointAt(page, THURSDAY, 10.5);
  await expect(page.locator('.verdict h4')).toHaveText('Torsdag 26 november 10:30');
  await page.mouse.up();
  await expect(chip(hours(page, THURSDAY), 'Vinterväg, 10:30')).toBeFocused();
  await liftByMouse(page, chip(page, 'Vinterväg, 10:30'));
  const { x, y, width } = await placeOf(tray(page));
  await page.mouse.move(x + width / 2, y + 200, { steps: 6 });
  await expect(tray(page)).toHaveClass(/is-over/);
  await page.mouse.up();
  await expect(tray(page).getByRole('article', { name: 'Vinterväg' })).toBeFocused(); // far below
  await expect(tray(page).getByRole('article', { name: 'Vinterväg' })).toBeInViewport();
  await expect(page.locator('.notice')).toContainText('”Vinterväg” ligger i Utan datum. Dag och tid är borttagna: tor 26 nov 10:30.');
  await expect(page.locator('.wk-hour').first()).toHaveText('07:00');
  await page.getByRole('button', { name: 'Visa tidigare timmar' }).click();
  await expect(page.locator('.wk-hour').first()).toHaveText('05:00');
  await liftByMouse(page, chip(page, 'Ny taxa, 09:00'));
  const more = await placeOf(page.getByRole('button', { name: 'Visa tidigare timmar' }));
  await page.mouse.move(more.x + more.width / 2, more.y + 12, { steps: 6 });
  await expect(page.locator('.wk-hour').first()).toHaveText('00:00');
  await page.keyboard.press('Escape');
});

test('now, grounds and bars are there; what axe reads is right, light and dark', async ({ app: { page, clock } }) => {
  await show(page);
  await expect(page.getByRole('img', { name: 'Nu, 09:00' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: TUESDAY })).toContainText('Bemannat 08:00–17:00. Bästa timmarna 11:30–13:00: FB Kommunen');
  await expect(page.getByRole('columnheader', { name: 'söndag 29 november 2026' })).toContainText('Ingen bemanning');
  await expect(page.getByRole('button', { name: /Trygg kommun, 25 nov/ })).toBeVisible();
  const [taxa, bullbak, natt] = await Promise.all([chip(page, 'Ny taxa'), chip(page, 'Bullbak'), chip(page, 'Nattvandring')].map(placeOf));
  expect(taxa!.x + taxa!.width).toBeLessThanOrEqual(bullbak!.x);
  expect(natt!.y).toBeGreaterThan(bullbak!.y);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect((await axeOnGrid(page).analyze()).violations).toEqual([]); // a cell is called by its day, not by what is in it
  }
  clock.set(new Date('2026-11-24T10:30:00+01:00'));
  await expect(hours(page, TUESDAY).getByRole('img', { name: 'Nu, 10:30' })).toBeVisible();
});
