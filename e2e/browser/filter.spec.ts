/** The filter, in every view and in the address; saved views; and the tray beside the calendar. */
import type { Locator, Page } from '@playwright/test';
import { expect, kept, preferencesAt, showTheme, test } from './app.ts';
import { axeOnGrid } from './axe.ts';
import { holdOver, liftByKey, liftByMouse, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';

const onFacebook = [{ channel: FACEBOOK }];
const onInstagram = [{ channel: INSTAGRAM }];
test.use({
  seed: planOf([
    { title: 'Alfa', slot: '2026-11-24', on: onFacebook },
    { title: 'Beta', slot: '2026-11-24', on: onInstagram },
    { title: 'Gamma', slot: '2026-11-24', on: onFacebook, owners: [] },
    { title: 'Delta', slot: '2026-11-25T12:00', on: [...onFacebook, { channel: INSTAGRAM, own: '2026-11-26T12:00' }] },
    { title: 'Utan dag', slot: '2026-W49', on: onFacebook },
    { title: 'Utan datum', on: onInstagram },
    { title: 'Bara en idé', status: 'idea', on: [] },
    { title: 'Luciatåget', kind: 'recurring', rule: { type: 'date', month: 12, day: 13 }, on: [] },
    { title: 'Midsommar', kind: 'recurring', rule: { type: 'month', month: 6 }, on: [] },
  ]),
});

const card = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });
const line = (page: Page): Locator => page.getByRole('region', { name: 'Filter' });
const filterButton = (page: Page): Locator => page.getByRole('button', { name: /^Filter/ });
const form = (page: Page): Locator => page.getByRole('dialog', { name: 'Filter' });
const views = (page: Page): Locator => page.getByRole('dialog', { name: 'Vyer' });
const viewButton = (page: Page): Locator => page.getByRole('button', { name: /^Vyer/ });
const day = (page: Page, name: string): Locator => page.getByRole('gridcell', { name, exact: true });
const tray = (page: Page): Locator => page.getByRole('region', { name: 'Utan datum', exact: true });
const goTo = (page: Page, name: string) => page.getByRole('navigation', { name: 'Huvudnavigering' }).getByRole('link', { name }).click();

/** Asks for Instagram alone, with the keyboard. */
async function onlyInstagram(page: Page): Promise<void> {
  await expect(card(page, 'Alfa').or(page.getByRole('grid')).first()).toBeVisible();
  await page.keyboard.press('f');
  await expect(form(page).getByRole('textbox', { name: 'Ord i rubriken' })).toBeFocused();
  await form(page).locator('summary', { hasText: 'Kanal' }).focus();
  await page.keyboard.press('Enter');
  await form(page).getByRole('checkbox', { name: FACEBOOK.name }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(form(page).getByRole('checkbox', { name: INSTAGRAM.name })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(form(page).getByRole('checkbox', { name: INSTAGRAM.name })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
}

test('by keyboard on the board, the same in the calendar and after a reload, until it is cleared', async ({ app: { page } }) => {
  await filterButton(page).focus();
  await onlyInstagram(page);
  await expect(filterButton(page)).toBeFocused();
  await expect(filterButton(page)).toHaveAccessibleName('Filter, 1 aktiva');
  await expect(line(page)).toContainText('Visar 3 av 9 kort');
  await expect(card(page, 'Alfa')).toHaveCount(0);
  await expect(card(page, 'Beta')).toBeVisible();
  await expect(page.locator('.col-now .col-head')).toContainText('2 av 4');
  await expect(page).toHaveURL(/\/board\/only\/channel%3Dig/);

  await goTo(page, 'Kalender');
  await expect(day(page, 'tisdag 24 november 2026').getByRole('button', { name: 'Beta' })).toBeVisible();
  await expect(day(page, 'tisdag 24 november 2026').getByRole('button', { name: 'Alfa' })).toHaveCount(0);
  await expect(day(page, 'onsdag 25 november 2026').getByRole('button', { name: 'Delta' }), 'its placement on Facebook').toHaveCount(0);
  await expect(day(page, 'torsdag 26 november 2026').getByRole('button', { name: 'Delta' })).toBeVisible();
  await expect(tray(page).getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(line(page)).toContainText('Kanal: Kommunen på instagram');
  await expect(day(page, 'tisdag 24 november 2026').getByRole('button', { name: 'Alfa' })).toHaveCount(0);

  await line(page).getByRole('button', { name: 'Rensa filtret' }).click();
  await expect(line(page)).toHaveCount(0);
  await expect(filterButton(page)).toBeFocused();
  await expect(day(page, 'tisdag 24 november 2026').getByRole('button', { name: 'Alfa' })).toBeVisible();
});

test('what nobody owns, what has a word, and nothing at all; the order between hidden cards stays right', async ({ app: { page, host } }) => {
  await filterButton(page).click();
  await form(page).locator('summary', { hasText: 'Ansvarig' }).click();
  await form(page).getByRole('checkbox', { name: 'Ingen ansvarig' }).check();
  await expect(line(page)).toContainText('Visar 1 av 9 kort');
  await form(page).getByRole('checkbox', { name: 'Ingen ansvarig' }).uncheck();
  await form(page).getByRole('textbox', { name: 'Ord i rubriken' }).fill('finns inte');
  await expect(line(page)).toContainText('Inget av 9 kort passar filtret.');
  await expect(form(page).getByRole('checkbox', { name: 'Mina kort' })).toBeDisabled();
  await expect(form(page).getByRole('link', { name: 'Säg först vem som sitter här' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await page.keyboard.press('f');
  await form(page).getByRole('textbox', { name: 'Ord i rubriken' }).fill('');
  await form(page).locator('summary', { hasText: 'Kanal' }).click();
  await form(page).getByRole('checkbox', { name: FACEBOOK.name }).check();
  await page.keyboard.press('Escape');

  // Alfa goes past Gamma, the next that is shown; Beta, hidden between them, is passed as well.
  await card(page, 'Alfa').focus();
  await page.keyboard.press('Alt+ArrowDown');
  const order = () => [...host.state.cards.values()].filter(({ title }) => ['Alfa', 'Beta', 'Gamma'].includes(title)).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ title }) => title).join();
  await expect.poll(order).toBe('Beta,Gamma,Alfa');
});

test('a card that the filter hides as it is made is told of, and can be shown', async ({ app: { page, host } }) => {
  await onlyInstagram(page);
  const tuesday = page.getByRole('group', { name: 'tisdag 24 november' });
  await tuesday.hover();
  await tuesday.getByRole('button', { name: 'Nytt kort i tisdag 24 november' }).click();
  await typeInto(page, tuesday.getByRole('textbox'), 'Utan kanal än');
  await kept(host, 'Utan kanal än');
  await expect(page.getByRole('status').filter({ hasText: '”Utan kanal än” finns, men visas inte med filtret.' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Rensa filtret' }).click();
  await expect(card(page, 'Utan kanal än')).toBeVisible();
});

test('a view is saved, chosen, changed, replaced, renamed and removed; removing is undone', async ({ app: { page, host } }) => {
  const names = () => [...host.state.views.values()].map(({ name, place, filter }) => `${name} ${place} ${filter.channels.join()}`);
  await onlyInstagram(page);
  await viewButton(page).click();
  await expect(views(page)).toContainText('Inga sparade vyer än.');
  await typeInto(page, views(page).getByRole('textbox', { name: 'Namn på vyn' }), 'Instagram');
  await expect(viewButton(page)).toHaveAccessibleName('Vyer: Instagram');
  await expect.poll(names).toEqual(['Instagram board ig']);

  await goTo(page, 'Kalender');
  await expect(viewButton(page)).toHaveAccessibleName('Vyer: Instagram, ändrad');
  await line(page).getByRole('button', { name: 'Rensa filtret' }).click();
  await expect(viewButton(page)).toHaveAccessibleName('Vyer');
  await viewButton(page).click();
  await views(page).getByRole('link', { name: 'Instagram' }).click();
  await expect(page).toHaveURL(/\/board\/only\/channel%3Dig/);
  await expect(viewButton(page)).toHaveAccessibleName('Vyer: Instagram');

  await goTo(page, 'Kalender');
  await viewButton(page).click();
  await expect(views(page).getByRole('link', { name: 'Instagram' })).toBeFocused();
  await views(page).getByRole('button', { name: 'Ändra ”Instagram”' }).click();
  await page.getByRole('menuitem', { name: 'Ersätt med det som visas' }).click();
  await expect.poll(names).toEqual(['Instagram month ig']);

  await viewButton(page).click();
  await views(page).getByRole('button', { name: 'Ändra ”Instagram”' }).click();
  await page.getByRole('menuitem', { name: 'Byt namn' }).click();
  await typeInto(page, views(page).getByRole('textbox', { name: 'Nytt namn på ”Instagram”' }), 'Månadens Instagram');
  await expect.poll(names).toEqual(['Månadens Instagram month ig']);
  await expect(views(page).getByRole('link', { name: 'Månadens Instagram' })).toBeFocused();

  await views(page).getByRole('button', { name: 'Ändra ”Månadens Instagram”' }).click();
  await page.getByRole('menuitem', { name: 'Ta bort' }).click();
  await expect.poll(names).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(names).toEqual(['Månadens Instagram month ig']);
});

test('the tray is searched, what is due gets its card on a day, and folding is remembered', async ({ app: { page, host } }) => {
  await goTo(page, 'Kalender');
  await expect(tray(page).getByRole('article')).toHaveCount(4);
  const field = tray(page).getByRole('searchbox', { name: 'Sök utan datum' });
  await field.fill('lucia');
  await expect(tray(page).getByRole('article')).toHaveCount(1);
  await expect(tray(page)).toContainText('1 av 4');
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Luciatåget')).toBeFocused();

  await liftByMouse(page, card(page, 'Luciatåget'));
  await holdOver(page, day(page, 'torsdag 26 november 2026'), { below: 60 });
  await page.mouse.up();
  await expect(day(page, 'torsdag 26 november 2026').getByRole('button', { name: 'Luciatåget' })).toBeVisible();
  await expect.poll(() => [...host.state.cards.values()].filter(({ origin }) => origin?.year === 2026).length).toBe(1);
  await expect(tray(page).getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tray(page).getByRole('article', { name: 'Luciatåget' })).toBeVisible();

  // By keyboard: out to a day, and back again.
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await liftByKey(page, card(page, 'Utan dag'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.day.is-over')).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(tray(page).getByRole('article')).toHaveCount(3);

  await tray(page).getByRole('button', { name: 'Fäll ihop Utan datum' }).click();
  await expect(tray(page).getByRole('button', { name: /^Visa Utan datum/ })).toBeFocused();
  await expect.poll(async () => (await preferencesAt(host))?.tray).toBe('folded');
  await page.reload();
  await tray(page).getByRole('button', { name: 'Visa Utan datum, 3 kort' }).click();
  await expect(field).toBeVisible();
});

test('axe finds nothing in the filter, its line, the views and the tray', async ({ app: { page } }) => {
  test.slow(); // axe reads every element
  await goTo(page, 'Kalender');
  await onlyInstagram(page);
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    const axe = () => axeOnGrid(page).include('.bar').include('.filter-line').include('.tray').analyze();
    await filterButton(page).click();
    await expect(form(page).getByRole('checkbox').first()).toBeVisible();
    expect((await axe()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await viewButton(page).click();
    await expect(views(page).getByRole('textbox')).toBeVisible();
    expect((await axe()).violations).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
