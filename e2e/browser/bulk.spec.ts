import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/host.ts';
import { formatSlot } from '../../shared/planning/slot.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf } from './plan.ts';

test.use({
  seed: planOf([
    { title: 'Ny taxa', slot: '2026-11-24T09:00', owners: [] },
    { title: 'Bullbak', slot: '2026-11-25T12:00', owners: [], on: [{ channel: FACEBOOK }, { channel: INSTAGRAM, own: '2026-11-26T10:00' }] },
    { title: 'Frukost', slot: '2026-11-26T08:00' },
    { title: 'Julmarknad', slot: '2026-12-01T08:00' },
    { title: 'Skulle ut', slot: '2026-11-20T10:00' },
    { title: 'Isen läggs', kind: 'recurring', rule: { type: 'month', month: 11 }, status: 'planned' },
  ]),
});

const card = (page: Page, title: string): Locator => page.getByRole('main').getByRole('article', { name: title, exact: true });
const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Valda kort' });
const bell = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /påminnelse/ });
const said = (page: Page): Locator => page.getByRole('status').filter({ has: page.locator('.notice') });
const of = (host: Host, title: string) => host.state.cards.get(idOf(title))!; // a card of the plan
const slots = (host: Host, ...titles: readonly string[]): readonly string[] => titles.map((title) => formatSlot(of(host, title).slot));

/** One step back is all of it back. */
async function undone(page: Page, what: () => unknown, before: unknown): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(what).toEqual(before);
}

test('many cards are changed in one step each: chosen by keys and mouse on the board and in the agenda; who sits here is reminded', async ({ app: { page, host } }) => {
  await card(page, 'Ny taxa').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(card(page, 'Bullbak')).toBeFocused();
  await expect(card(page, 'Bullbak')).toHaveAccessibleDescription(/^Valt\./);
  await expect(bar(page)).toContainText('2 valda');
  await card(page, 'Frukost').click({ modifiers: ['Shift'] });
  await card(page, 'Julmarknad').click({ modifiers: ['Control'] });
  await expect(bar(page)).toContainText('4 valda');

  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await page.keyboard.type('red');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('2 kort: Redaktör ansvarar. 2 var så redan.');
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Ansvarig' })).toBeFocused();
  await undone(page, () => of(host, 'Ny taxa').owners, []);

  await bar(page).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Godkänd' }).click();
  await expect.poll(() => of(host, 'Julmarknad').approval?.at).toBe('2026-11-23T09:00');
  await undone(page, () => ['Ny taxa', 'Frukost', 'Julmarknad'].map((title) => of(host, title).status), ['planned', 'planned', 'planned']);

  await bar(page).getByRole('button', { name: 'Flytta' }).click();
  const week = page.getByRole('button', { name: /^Flytta till nästa vecka, v\. 49/ });
  await expect(week).toContainText('krock');
  await expect(page.getByRole('dialog', { name: 'Flytta' })).toContainText('En publicering har egen tid och ligger kvar.');
  expect(await faultsInThemes(page, ['.bulkbar', '.board'])).toEqual([]);
  await week.click();
  await expect(said(page)).toContainText('3 är flyttade till v. 49. Ett var så redan. En publicering med egen tid ligger kvar.');
  await expect.poll(() => slots(host, 'Ny taxa', 'Frukost', 'Julmarknad')).toEqual(['2026-12-01T09:00', '2026-12-03T08:00', '2026-12-01T08:00']);
  await undone(page, () => slots(host, 'Ny taxa', 'Frukost'), ['2026-11-24T09:00', '2026-11-26T08:00']);

  await bar(page).getByRole('button', { name: 'Kanal' }).click();
  await page.getByRole('combobox', { name: 'Från' }).selectOption({ label: 'Kommunen på facebook' });
  await page.getByRole('combobox', { name: 'Till' }).selectOption({ label: 'Kommunen på instagram' });
  await page.getByRole('button', { name: 'Byt kanal' }).click();
  await expect(said(page)).toContainText('3 kort: Kommunen på facebook blir Kommunen på instagram. En publicering ligger kvar: kortet finns redan på kanalen.');
  await undone(page, () => host.state.placementsOf(idOf('Frukost')).map(({ channel }) => channel), ['fb']);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(card(page, 'Julmarknad')).toBeFocused(); // the last one that was chosen

  await page.evaluate(() => (location.hash = '/calendar/agenda/2026-W48'));
  await card(page, 'Ny taxa').click({ modifiers: ['Control'] });
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('2 valda');
  await bar(page).getByRole('button', { name: 'Arkivera' }).click();
  await expect(card(page, 'Ny taxa')).toHaveCount(0);
  await expect(card(page, 'Frukost')).toBeFocused(); // the nearest that stays
  await expect(bar(page)).toHaveCount(0);
  await undone(page, () => [of(host, 'Ny taxa').archived, of(host, 'Bullbak').archived], [false, false]);

  await card(page, 'Ny taxa').click({ modifiers: ['Control'] });
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('2 valda');
  await bar(page).getByRole('button', { name: 'Till papperskorgen' }).press('Enter');
  await expect(said(page)).toContainText('2 kort ligger i papperskorgen.');
  await expect(card(page, 'Frukost')).toBeFocused();
  await expect(bar(page)).toHaveCount(0);
  await undone(page, () => [of(host, 'Ny taxa').deletedAt, of(host, 'Bullbak').deletedAt], [null, null]);

  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Påminnelser' }).getByRole('link', { name: 'Välj vem som sitter här' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Jag är').selectOption({ label: 'Redaktör' });
  await expect(bell(page)).toHaveAccessibleName(/^4 påminnelser/); // what nobody answers for is everybody's
  await page.getByRole('link', { name: 'Påminnelser' }).click();
  await page.getByRole('radio', { name: 'Allas' }).check();
  await page.getByRole('checkbox', { name: 'Säg till varje dag' }).check();
  await expect(said(page)).toContainText('I morgon: ett inlägg. 3 är inte godkända. 2 saknar ansvarig. Ett är försenat.');
  await said(page).getByRole('button', { name: 'Visa' }).click();
  const due = page.getByRole('dialog', { name: 'Påminnelser' });
  await expect(due.getByRole('region', { name: 'Försenat' }).getByRole('link')).toHaveText(['Skulle utfre 20 nov 10:00']);
  await due.getByRole('button', { name: 'Visa inte mer i dag: Skulle ut' }).click();
  await expect(due.getByRole('region', { name: 'Försenat' })).toHaveCount(0);
  expect(await faultsInThemes(page, ['.reminders', '.settings-section', 'header'])).toEqual([]);
  await due.getByRole('region', { name: 'I morgon' }).getByRole('link', { name: /Ny taxa/ }).click();
  await expect(page).toHaveURL(/ny-taxa/);
});
