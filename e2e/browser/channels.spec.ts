import type { Locator, Page } from '@playwright/test';
import type { DayNoteId } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { expect, kept, showTheme, test } from './app.ts';
import { axeOnGrid } from './axe.ts';
import { gapsPlan } from './gaps-plan.ts';
import { holdOver, liftByKey, liftByMouse, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM } from './plan.ts';

const [FB, IG] = [FACEBOOK.name, INSTAGRAM.name];
const plan = gapsPlan([
  { title: 'Lucia', slot: '2026-12-01T08:00' }, { title: 'Glögg', slot: '2026-12-01T11:00' }, { title: 'Pepparkakor', slot: '2026-12-01T14:00' },
  { title: 'Båda', slot: '2026-12-08T10:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM }] },
  { title: 'Någon dag', slot: '2026-W50' },
]);
const LOV = { id: 'lov' as DayNoteId, name: 'Jullov', from: '2026-12-21' as CalendarDate, to: '2027-01-08' as CalendarDate, kind: 'school-holiday', uid: null } as const; // written here
test.use({ seed: { ...plan, dayNotes: [LOV] }, viewport: { width: 1440, height: 900 } });

const cell = (page: Page, channel: string, day: string): Locator => page.getByRole('gridcell', { name: new RegExp(`^${channel}, ${day}:`) });
const below = (page: Page, channel: string, day: string): Locator => page.getByRole('region', { name: `${channel}, ${day}`, exact: true });
const said = (page: Page, text: string) => expect(page.locator('[aria-live="assertive"].sr')).toContainText(text);
const undo = (page: Page) => page.getByRole('button', { name: /^Ångra/ });
const field = (page: Page, channel: string, day: string): Locator => page.getByRole('textbox', { name: `Rubrik på nytt kort på ${channel}, ${day} 2026`, exact: true });

async function show(page: Page, rest = ''): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `/calendar/channels/2026-W48${rest}`);
  await expect(page.getByRole('grid')).toBeVisible();
}

test.describe('the channel matrix', () => {
  test('counts against each maximum, what is over, weeks, sums, red days and notes by name; axe finds nothing', async ({ app: { page } }) => {
    await show(page);
    await expect(page.getByRole('heading', { level: 1, name: 'v. 48–51, 2026' })).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveText([new RegExp(FB), new RegExp(IG), 'Alla kanaler']);
    await expect(page.getByRole('rowheader').first()).toContainText('Tor, minst 3 i veckan, högst 2');
    await expect(cell(page, FB, 'tisdag 24 november')).toHaveAccessibleName(`${FB}, tisdag 24 november: 1 av högst 2`);
    await expect(cell(page, FB, 'onsdag 25 november')).toHaveAccessibleName(`${FB}, onsdag 25 november: tomt`);
    await expect(cell(page, FB, 'torsdag 26 november')).toHaveAccessibleName(`${FB}, torsdag 26 november: lucka, lägg till`);
    await expect(cell(page, IG, 'tisdag 1 december')).toHaveAccessibleName(`${IG}, tisdag 1 december: 3 av högst 2, över max`);
    await expect(cell(page, IG, 'v. 50')).toHaveAccessibleName(new RegExp(`^${IG}, v. 50: 2 av högst 3, 1 utan dag`));
    await expect(page.getByRole('gridcell', { name: 'tisdag 8 december: 2 publiceringar', exact: true })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: 'v. 50: 3 publiceringar', exact: true })).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      expect((await axeOnGrid(page).analyze()).violations).toEqual([]); // a cell is called by its day, not by its figures
    }
    await page.getByRole('button', { name: '1 dag över max' }).click();
    await expect(page.locator('.panel').getByRole('heading', { name: 'Krockar' })).toBeVisible();
    await show(page, '/only/text=lucia');
    await expect(cell(page, IG, 'tisdag 1 december')).toHaveAccessibleName(`${IG}, tisdag 1 december: 3 av högst 2, 1 av 3 visas, över max`);
    await show(page, '/only/channel=ig');
    await expect(page.getByRole('rowheader')).toHaveText([new RegExp(IG), 'Visade kanaler']);
    await show(page);
    await page.getByRole('button', { name: /^Antal veckor/ }).click();
    await page.getByRole('menuitemradio', { name: '2 veckor' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'v. 48–49, 2026' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: '2 veckor framåt' }).click();
    await page.getByRole('button', { name: '2 veckor framåt' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'v. 52–53, 2026' })).toBeVisible();
    await expect(cell(page, FB, 'fredag 25 december')).toHaveAccessibleName(`${FB}, fredag 25 december: tomt, Juldagen, Jullov`);
    await expect(page.getByRole('columnheader', { name: 'måndag 21 december 2026, Jullov' })).toBeVisible();
  });

  test('a gap takes a new card, or one that fits', async ({ app: { page, host } }) => {
    await show(page);
    await cell(page, FB, 'torsdag 26 november').click();
    await typeInto(page, field(page, FB, 'torsdag 26 november'), 'Vintercykla');
    await expect(cell(page, FB, 'torsdag 26 november')).toBeFocused();
    await expect(cell(page, FB, 'torsdag 26 november')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect(below(page, FB, 'tor 26 nov').getByRole('button', { name: /^Vintercykla/ })).toBeVisible();
    await kept(host, 'Vintercykla');
    await page.getByRole('region', { name: 'Luckor' }).getByRole('button', { name: /tor 3 dec/ }).click();
    await below(page, FB, 'tor 3 dec').getByRole('button', { name: `Lägg ”Vinterbad” på ${FB}, tor 3 dec` }).click();
    await expect(cell(page, FB, 'torsdag 3 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect(cell(page, FB, 'torsdag 3 december')).toBeFocused();
    await undo(page).click();
    await expect(cell(page, FB, 'torsdag 3 december')).toHaveAccessibleName(/: lucka, lägg till/);
    await page.getByRole('button', { name: /^\d+ luckor$/ }).click();
    await expect(page.locator('.mx.invite:focus')).toHaveCount(1);
  });

  test('dragged along its row a card changes its day, to another row its channel, from the tray it gets both', async ({ app: { page, host } }) => {
    await show(page);
    const to = async (from: Locator, target: Locator): Promise<void> => {
      await liftByMouse(page, from);
      await holdOver(page, target);
      await page.mouse.up();
      await expect(page.locator('.lift *')).toHaveCount(0);
    };
    await to(cell(page, FB, 'måndag 30 november'), cell(page, FB, 'onsdag 2 december'));
    await expect(cell(page, FB, 'onsdag 2 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect(cell(page, FB, 'onsdag 2 december')).toBeFocused();
    // The day is the card's, with all that follows it; the channel is that of the one that was lifted.
    await cell(page, FB, 'tisdag 8 december').click();
    await liftByMouse(page, below(page, FB, 'tis 8 dec').getByRole('button', { name: /^Båda.*även/ }));
    await holdOver(page, cell(page, FB, 'onsdag 9 december'));
    await expect(page.locator('.verdict')).toContainText('Följer med: IG Kommunen');
    await page.mouse.up();
    await expect(cell(page, IG, 'onsdag 9 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await to(cell(page, FB, 'onsdag 2 december'), cell(page, IG, 'torsdag 3 december'));
    await expect(cell(page, IG, 'torsdag 3 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect.poll(() => host.state.placementsOf('fullmäktige').map(({ channel, slot }) => [channel, slot])).toEqual([['ig', null]]);
    await undo(page).click();
    await expect(cell(page, FB, 'onsdag 2 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await liftByMouse(page, cell(page, FB, 'onsdag 2 december'));
    await page.keyboard.down('Alt');
    await holdOver(page, cell(page, IG, 'fredag 4 december'));
    await expect(page.locator('.verdict')).toContainText('länkat syskon på IG Kommunen');
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await expect(cell(page, IG, 'fredag 4 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect(cell(page, FB, 'onsdag 2 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect.poll(() => host.state.cards.get('fullmäktige')?.siblings.length).toBe(1);
    await page.getByRole('button', { name: /^Visa Utan datum/ }).click();
    const tray = page.getByRole('region', { name: 'Utan datum' });
    await to(tray.getByRole('article', { name: 'Quiz om kommunen' }), cell(page, IG, 'fredag 11 december'));
    await expect(cell(page, IG, 'fredag 11 december')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect.poll(() => host.state.placementsOf('quiz-om-kommunen').map(({ channel }) => channel)).toEqual(['ig']);
  });

  test('the keyboard alone: walk, write, lift, drop, go into a day', async ({ app: { page, host } }) => {
    await show(page);
    await cell(page, FB, 'måndag 23 november').focus();
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, FB, 'tisdag 24 november')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(cell(page, FB, 'tisdag 24 november')).toHaveClass(/is-lifted/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, FB, 'torsdag 26 november')).toHaveClass(/is-over/);
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, IG, 'torsdag 26 november')).toHaveClass(/is-over/);
    await said(page, `${IG}, torsdag 26 november. Upplysning: FB Kommunen 0 av minst 3 i vecka 48. FB Kommunen blir IG Kommunen.`);
    await page.keyboard.press('Space');
    await expect(cell(page, IG, 'torsdag 26 november')).toBeFocused();
    await expect(cell(page, IG, 'torsdag 26 november')).toHaveAccessibleName(/: 1 av högst 2/);
    await expect.poll(() => host.state.placementsOf('lekplatsen').map(({ channel }) => channel)).toEqual(['ig']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await typeInto(page, field(page, FB, 'torsdag 26 november'), 'Nytt för dagen');
    await expect(cell(page, FB, 'torsdag 26 november')).toHaveAccessibleName(/: 1 av högst 2/);
    await page.keyboard.press('n');
    await expect(field(page, FB, 'torsdag 26 november')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cell(page, FB, 'torsdag 26 november')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Nytt för dagen/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await expect(cell(page, IG, 'söndag 20 december')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(cell(page, IG, 'söndag 17 januari')).toBeFocused();
    await page.getByRole('button', { name: 'I dag', exact: true }).click();
    await expect(cell(page, IG, 'måndag 23 november')).toBeFocused();
    await cell(page, IG, 'tisdag 1 december').focus();
    await page.keyboard.press('Enter');
    await liftByKey(page, page.getByRole('button', { name: /^Lucia/ }));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await expect(cell(page, IG, 'måndag 30 november')).toHaveAccessibleName(/: 1 av högst 2/);
  });
});
