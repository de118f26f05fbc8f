import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/host.ts';
import type { CampaignId, DayNoteId } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { expect, kept, showTheme, still, test } from './app.ts';
import { axeOnGrid } from './axe.ts';
import { holdOver, liftByKey, liftByMouse, placeOf, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf } from './plan.ts';

const date = (text: string): CalendarDate => text as CalendarDate; // written as one
const campaign = { id: 'jul' as CampaignId, name: 'Trygg jul', goal: '', from: date('2026-11-26'), to: date('2026-12-20') };
const note = (id: string, name: string, from: string, to: string) => ({ id: id as DayNoteId, name, from: date(from), to: date(to), kind: 'theme', uid: null }) as const;
test.use({
  seed: {
    ...planOf([
      { title: 'Ny taxa', slot: '2026-11-24T09:00', status: 'in-progress', campaign: campaign.id },
      { title: 'Isen i november', slot: '2026-11-25T13:00', status: 'approved' },
      { title: 'Bullbak', slot: '2026-11-27T10:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM, own: '2026-11-26T12:00' }] },
      { title: 'Redan där', slot: '2026-12-03T09:00' },
      { title: 'Redan där också', slot: '2026-12-03T15:00' },
    ]),
    campaigns: [campaign, { ...campaign, id: 'jobb' as CampaignId, name: 'Jobba hos oss', from: date('2026-11-09'), to: date('2026-12-13') }],
    dayNotes: [note('lov', 'Jullov', '2026-12-21', '2027-01-08'), note('pep', 'Pepparkaksdagen', '2026-12-09', '2026-12-09')],
  },
  viewport: { width: 1280, height: 800 },
});

const day = (page: Page, name: string): Locator => page.getByRole('gridcell', { name: `${name} 2026`, exact: true });
const chip = (within: Locator, title: string): Locator => within.getByRole('button', { name: title });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
const chosen = (page: Page): Locator => page.getByRole('toolbar', { name: 'Valda kort' });
const slotOf = (title: string, { state }: Host): unknown => state.cards.get(idOf(title))?.slot;

test.beforeEach(async ({ app: { page } }) => {
  await page.evaluate(() => (location.hash = '/calendar'));
  await expect(heading(page, 'November–december 2026')).toBeVisible();
});

test('weeks follow on weeks: the wheel scrolls on into the next year, title and address follow, only what is in sight is drawn', async ({ app: { page } }) => {
  const month = page.getByRole('grid');
  await month.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 900);
    await expect(heading(page, 'Januari–februari 2027')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page).toHaveURL(/calendar\/2027-01$/);
  const rows = page.getByRole('row');
  expect(await rows.count()).toBeLessThan(12);
  const index = Number(await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'v. 3', exact: true }) }).getAttribute('aria-rowindex'));
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'v. 4', exact: true }) })).toHaveAttribute('aria-rowindex', String(index + 1));
  await page.reload();
  await expect(page.getByRole('gridcell', { name: 'fredag 1 januari 2027' })).toBeInViewport();
  await page.getByRole('button', { name: 'I dag' }).click();
  await expect(day(page, 'måndag 23 november')).toBeFocused();
  await expect(day(page, 'måndag 23 november')).toBeInViewport();
});

test('a card held near the lower edge scrolls the month, and is dropped weeks later', async ({ app: { page, host } }) => {
  await liftByMouse(page, chip(day(page, 'tisdag 24 november'), 'Ny taxa'));
  const { x, y, width, height } = await placeOf(page.getByRole('grid'));
  await page.mouse.move(x + width / 2, y + height - 30, { steps: 8 });
  await page.mouse.move(x + width / 2, y + height - 8, { steps: 4 });
  const far = page.getByRole('gridcell', { name: 'onsdag 27 januari 2027' });
  await expect(far).toBeInViewport();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  const over = page.locator('.day.is-over');
  await expect(over).toHaveCount(1);
  await still(page);
  const to = await over.getAttribute('data-date');
  await page.mouse.up();
  await expect(page.locator(`[data-date="${to}"]`).getByRole('button', { name: 'Ny taxa, 09:00' })).toBeFocused();
  await expect.poll(() => slotOf('Ny taxa', host)).toEqual({ precision: 'time', date: to, time: '09:00' });
});

test('several are chosen by keys, by mouse and by ringing in; they move together in one step, and back in one', async ({ app: { page, host } }) => {
  const taxa = chip(day(page, 'tisdag 24 november'), 'Ny taxa');
  await taxa.focus();
  await page.keyboard.press('x');
  await expect(chosen(page)).toContainText('1 vald');
  await expect(taxa).toHaveAccessibleName(/ vald$/);
  await chip(day(page, 'fredag 27 november'), 'Bullbak').click({ modifiers: ['Shift'] });
  await expect(chosen(page)).toContainText('4 valda');
  await chip(day(page, 'torsdag 26 november'), 'Bullbak').click({ modifiers: ['Control'] });
  await expect(chosen(page)).toContainText('3 valda');
  await liftByMouse(page, taxa);
  await holdOver(page, day(page, 'onsdag 2 december'), { below: 60 });
  await expect(page.locator('.verdict')).toContainText('3 kort, +8 d');
  // Isen i november, moved along, would be the third on that Thursday.
  await expect(page.locator('.verdict')).toContainText('Kommunen på facebook');
  await page.mouse.up();
  await expect(chip(day(page, 'lördag 5 december'), 'Bullbak, 10:00')).toBeVisible();
  await expect(chip(day(page, 'torsdag 26 november'), 'Bullbak, 12:00')).toBeVisible();
  await chosen(page).getByRole('button', { name: 'Flytta', exact: true }).click();
  await page.getByRole('button', { name: 'Flytta en dag tidigare' }).click();
  await expect(chip(day(page, 'fredag 4 december'), 'Bullbak, 10:00')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ångra: flytta ”Ny taxa” med flera/ })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(chip(day(page, 'lördag 5 december'), 'Bullbak, 10:00')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(taxa).toBeVisible();
  await expect.poll(() => slotOf('Bullbak', host)).toMatchObject({ date: '2026-11-27' });
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.getByText('Inget valt.')).toBeAttached();

  const [from, to] = [await placeOf(day(page, 'tisdag 24 november')), await placeOf(day(page, 'onsdag 25 november'))];
  await page.mouse.move(from.x + 20, from.y + from.height - 6);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 20, to.y + 40, { steps: 6 });
  await page.mouse.up();
  await expect(chosen(page)).toContainText('2 valda');
  await day(page, 'måndag 30 november').click({ position: { x: 40, y: 70 } });
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.getByRole('gridcell').getByRole('textbox')).toHaveCount(0);
});

test('Alt drops a copy, C does by keyboard; a placement with a time of its own gets another', async ({ app: { page, host } }) => {
  await liftByMouse(page, chip(day(page, 'tisdag 24 november'), 'Ny taxa'));
  await page.keyboard.down('Alt');
  await expect(page.locator('.lift')).toContainText('Kopia');
  await holdOver(page, day(page, 'måndag 30 november'), { below: 60 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(chip(day(page, 'måndag 30 november'), 'Ny taxa, 09:00, Kommunen på facebook, Planerad')).toBeFocused();
  await expect(chip(day(page, 'tisdag 24 november'), 'Ny taxa')).toBeVisible();
  await liftByKey(page, chip(day(page, 'torsdag 26 november'), 'Bullbak'));
  for (const over of ['torsdag 3 december', 'torsdag 10 december']) {
    await page.keyboard.press('ArrowDown');
    await expect(day(page, over)).toHaveClass(/is-over/);
  }
  await page.keyboard.press('Control+z'); // nothing but the lift
  await expect(day(page, 'torsdag 10 december')).toHaveClass(/is-over/);
  await page.keyboard.press('c');
  await expect(page.getByText(/En kopia släpps, kortet ligger kvar/)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(chip(day(page, 'torsdag 10 december'), 'Bullbak, 12:00, Kommunen på instagram')).toBeVisible();
  await expect(page.getByText('Kopian av ”Bullbak” ligger på torsdag 10 december.')).toBeAttached();
  await expect(chip(day(page, 'måndag 30 november'), 'Ny taxa')).toBeVisible();
  await expect.poll(() => host.state.placementsOf(idOf('Bullbak')).length).toBe(3);
});

test('a click on a day’s ground begins a card; one that only closes something begins nothing', async ({ app: { page, host } }) => {
  const field = page.getByRole('gridcell').getByRole('textbox');
  await day(page, 'torsdag 10 december').click({ position: { x: 40, y: 70 } });
  await typeInto(page, field, 'Nobel på biblioteket');
  await expect(chip(day(page, 'torsdag 10 december'), 'Nobel på biblioteket')).toBeVisible();
  await day(page, 'fredag 11 december').click({ position: { x: 40, y: 70 } });
  await expect(field).toHaveCount(0);
  await day(page, 'fredag 11 december').dblclick({ position: { x: 40, y: 70 } });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(day(page, 'fredag 11 december')).toBeFocused();
  await kept(host, 'Nobel på biblioteket');
});

test('campaigns that a week has no room for are listed, and all of a week’s are reached by keyboard from its days', async ({ app: { page } }) => {
  await day(page, 'onsdag 9 december').focus();
  await page.keyboard.press('Shift+Tab');
  const more = page.getByRole('button', { name: 'Också den veckan: Trygg jul' }).and(page.locator(':focus'));
  await expect(more).toHaveText('+1');
  await page.keyboard.press('Enter');
  const listed = page.getByRole('group', { name: 'Också den veckan: Trygg jul' }).getByRole('button', { name: /^Kampanj: Trygg jul/ });
  await expect(listed).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/only\/campaign%3Djul/);
  await page.keyboard.press('Escape');
  await expect(listed).toHaveCount(0);
  await expect(more).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('rowheader', { name: 'v. 50' }).getByRole('button', { name: /^Kampanj: Jobba hos oss/ })).toBeFocused();
});

test('campaigns and holidays lie along their weeks, theme days are named; axe finds nothing', async ({ app: { page } }) => {
  test.slow(); // axe reads every element
  const bar = page.getByRole('rowheader', { name: 'v. 48' }).getByRole('button', { name: /^Kampanj: Trygg jul, 26 november–20 december 2026/ });
  await expect(day(page, 'onsdag 9 december')).toContainText('Pepparkaksdagen');
  await expect(page.getByRole('rowheader', { name: 'v. 53' })).toContainText('Jullov');
  await bar.click();
  await expect(page).toHaveURL(/only\/campaign/);
  await expect(chip(day(page, 'onsdag 25 november'), 'Isen i november')).toHaveCount(0);
  await bar.click();
  await expect(chip(day(page, 'onsdag 25 november'), 'Isen i november')).toBeVisible();
  await chip(day(page, 'onsdag 25 november'), 'Isen i november').click({ modifiers: ['Control'] });
  await expect(chosen(page)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    const { violations } = await axeOnGrid(page).analyze();
    expect(violations, theme).toEqual([]);
  }
});
