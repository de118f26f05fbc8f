import type { Page } from '@playwright/test';
import { expect, kept, showTheme, test } from './app.ts';
import { axeOn, axeOnGrid } from './axe.ts';
import { gapsPlan } from './gaps-plan.ts';
import { typeInto } from './hand.ts';
import { idOf } from './plan.ts';

test.use({ seed: gapsPlan(), viewport: { width: 1440, height: 900 } });

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const THURSDAY = 'torsdag 26 november';
const gap = (page: Page) => section(page, THURSDAY).getByRole('button', { name: /^Lucka på Kommunen på facebook/ });
const field = (page: Page) => page.getByRole('textbox', { name: `Rubrik på nytt kort på Kommunen på facebook, ${THURSDAY}`, exact: true });
const undo = (page: Page) => page.getByRole('button', { name: /^Ångra/ });

test.describe('gaps on the board (planning rules §4 cadence-gap)', () => {
  test('a day on which something is expected has an empty place, where a card is written for that channel', async ({ app: { page, host } }) => {
    await gap(page).click();
    await typeInto(page, field(page), 'Vintercykla');
    await expect(card(page, 'Vintercykla')).toBeFocused();
    await expect(section(page, THURSDAY).getByRole('article')).toContainText(['Kommunen på facebook']);
    await expect(gap(page)).toHaveCount(0);
    await kept(host, 'Vintercykla');
    await undo(page).click();
    await expect(card(page, 'Vintercykla')).toHaveCount(0);
    await expect(gap(page)).toBeVisible();
  });

  test('the arrows walk from card to gap to card; Enter writes there, Escape goes back', async ({ app: { page } }) => {
    await card(page, 'Bullbak').focus();
    await expect(card(page, 'Bullbak')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(gap(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'Halka')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(gap(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(gap(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(section(page, 'torsdag 3 december').getByRole('button', { name: /^Lucka på/ })).toBeFocused();
  });

  test('an idea is picked for it: it goes there and on the channel, one step to undo', async ({ app: { page, host } }) => {
    await section(page, THURSDAY).getByRole('button', { name: /^Välj bland idéer/ }).click();
    const picker = page.getByRole('dialog', { name: `Välj bland idéer för Kommunen på facebook, ${THURSDAY}` });
    await expect(picker.getByRole('option')).toContainText(['Vinterbad', 'Quiz om kommunen', 'Någon gång']);
    await typeInto(page, picker.getByRole('combobox'), 'quiz');
    await expect(card(page, 'Quiz om kommunen')).toBeFocused();
    await expect(section(page, THURSDAY).getByRole('article')).toContainText(['Kommunen på facebook']);
    await expect(gap(page)).toHaveCount(0);
    await expect.poll(() => host.state.placementsOf('quiz-om-kommunen').length).toBe(1);
    await undo(page).click();
    await expect(column(page, 'Idéer').getByRole('article', { name: 'Quiz om kommunen' })).toBeVisible();
    await expect(gap(page)).toBeVisible();
    await expect.poll(() => host.state.placementsOf('quiz-om-kommunen').length).toBe(0);
  });

  test('Escape closes the picker, and the focus is where it was', async ({ app: { page } }) => {
    const pick = section(page, THURSDAY).getByRole('button', { name: /^Välj bland idéer/ });
    await pick.focus();
    await expect(pick).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(pick).toBeFocused();
  });
});

test.describe('gaps in the calendar', () => {
  // More on that Thursday than its cell has room for.
  const full = ['Ett', 'Två', 'Tre', 'Fyra'].map((title) => ({ title, slot: '2026-12-03' }));
  test.use({ seed: gapsPlan(full), viewport: { width: 1280, height: 800 } });
  const day = (page: Page, name: string) => page.getByRole('gridcell', { name: `${name} 2026`, exact: true });
  async function show(page: Page): Promise<void> {
    await page.evaluate(() => (location.hash = '/calendar/2026-11'));
    await expect(page.getByRole('grid')).toBeVisible();
  }

  test('the keyboard goes to a day’s gap, Enter writes a card there', async ({ app: { page, host } }) => {
    await show(page);
    const cell = day(page, THURSDAY);
    await cell.focus();
    await expect(cell).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell.getByRole('button', { name: /^Lucka, FB Kommunen/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await typeInto(page, cell.getByRole('textbox', { name: /på Kommunen på facebook/ }), 'Vintercykla');
    await expect(cell.getByRole('button', { name: /^Vintercykla, utan tid, Kommunen på facebook/ })).toBeVisible();
    await expect(cell.getByRole('button', { name: /^Lucka/ })).toHaveCount(0);
    await expect(cell).toBeFocused();
    await kept(host, 'Vintercykla');
    expect([...host.state.cards.values()].filter(({ title }) => title === 'Vintercykla')).toHaveLength(1);
  });

  test('an open day says what is missing, and offers both ways to fill it', async ({ app: { page } }) => {
    await show(page);
    await day(page, 'torsdag 3 december').getByRole('button', { name: /till, öppna/ }).click();
    const open = page.getByRole('dialog', { name: 'torsdag 3 december 2026' });
    const gaps = open.getByRole('group', { name: 'Luckor' });
    await expect(gaps).toContainText('Kommunen på facebook: inget på torsdag');
    await gaps.getByRole('button', { name: /^Lägg till/ }).click();
    const title = open.getByRole('textbox', { name: /på Kommunen på facebook/ });
    await typeInto(page, title, 'Vintercykla');
    await expect(open.getByRole('button', { name: /^Vintercykla/ })).toBeVisible();
    await expect(gaps).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(open).toBeHidden();
  });

  test('an idea is picked from an open day', async ({ app: { page } }) => {
    await show(page);
    await day(page, 'torsdag 3 december').getByRole('button', { name: /till, öppna/ }).click();
    await page.getByRole('dialog', { name: 'torsdag 3 december 2026' }).getByRole('button', { name: /^Välj bland idéer/ }).click();
    await typeInto(page, page.getByRole('combobox'), 'vinterbad');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Utan datum' }).getByRole('article', { name: 'Vinterbad' })).toHaveCount(0);
  });

  test('the week says which minimum is not met, which places are left, and who is on duty', async ({ app: { page } }) => {
    await show(page);
    const week = page.getByRole('rowheader', { name: 'v. 48' });
    await expect(week).toContainText('Kommunen på facebook: 1 av minst 3 publiceringar i veckan');
    await expect(week).toContainText('Kommunen på instagram: 1 plats kvar av dem som hålls fria i veckan');
    await expect(week).toContainText('Jour: mån–fre Redaktör, Webb; lör–sön Tove');
    await expect(page.getByRole('rowheader', { name: 'v. 47' })).not.toContainText('Jour');
  });

  test('what is about the week as a whole is not said on a card of it (decision 16)', async ({ app: { page } }) => {
    await show(page);
    await expect(page.getByRole('rowheader', { name: 'v. 48' })).toContainText('1 plats kvar av dem som hålls fria'); // it is known
    await page.evaluate((id) => (location.hash = `/calendar/2026-11/card/${id}`), idOf('Bullbak'));
    const row = page.getByRole('listitem', { name: 'IG Kommunen, Inlägg' });
    await expect(row).toContainText('Fritt');
    await expect(page.getByRole('region', { name: 'Krockar för kortet' })).toHaveCount(0);
  });

  test('axe finds nothing in the calendar, with a picker open too', async ({ app: { page } }) => {
    await show(page);
    await day(page, 'torsdag 3 december').getByRole('button', { name: /till, öppna/ }).click();
    await page.getByRole('dialog', { name: 'torsdag 3 december 2026' }).getByRole('button', { name: /^Välj bland idéer/ }).click();
    await expect(page.getByRole('combobox')).toBeFocused();
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      // A cell's name is its date (design: stable names), its text is all that stands on the day: no label of it.
      expect((await axeOnGrid(page).analyze()).violations, theme).toEqual([]);
    }
  });
});

test.describe('the mix of categories, and who is on duty', () => {
  const mix = (page: Page) => page.getByRole('button', { name: /^Blandning:/ });

  test('the meter says shares and targets, and opens into figures', async ({ app: { page } }) => {
    await expect(mix(page)).toHaveAccessibleName('Blandning: Kundnära information 100 %, mål 40 %; Produkter och sälj 0 %, mål 60 %');
    await mix(page).click();
    const table = page.getByRole('dialog', { name: 'Blandning' }).getByRole('table');
    await expect(table.getByRole('row', { name: /Kundnära information/ })).toHaveText(/4\s*100 %\s*40 %\s*\+60/);
    await expect(table.getByRole('row', { name: /Produkter och sälj/ })).toHaveText(/0\s*0 %\s*60 %\s*−60/);
    await expect(table).toContainText('25 augusti 2026 till 23 december 2026, 4 publiceringar');
    await expect(page.getByRole('dialog', { name: 'Blandning' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(table).toHaveCount(0);
    await expect(mix(page)).toBeFocused();
    await page.evaluate(() => (location.hash = '/calendar'));
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(mix(page)).toBeVisible();
  });

  test('the heads of this week and the next say who is on duty', async ({ app: { page } }) => {
    await expect(column(page, 'Denna vecka')).toContainText('Jour: mån–fre Redaktör, Webb; lör–sön Tove');
    await expect(column(page, 'Nästa vecka')).toContainText('Jour: Webbgruppen (Webb)');
  });

  test('axe finds nothing on the board, with the figures open', async ({ app: { page } }) => {
    await mix(page).click();
    await expect(page.getByRole('table')).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(page, theme);
      expect((await axeOn(page).analyze()).violations, theme).toEqual([]);
    }
  });

  test.describe('without targets', () => {
    const plan = gapsPlan();
    test.use({ seed: { ...plan, categories: (plan.categories ?? []).map((one) => ({ ...one, targetShare: null })) } });
    test('there is no meter', async ({ app: { page } }) => {
      await expect(gap(page)).toBeVisible();
      await expect(mix(page)).toHaveCount(0);
    });
  });
});
