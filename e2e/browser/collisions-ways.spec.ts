import type { Page } from '@playwright/test';
import { slotText } from '../../shared/i18n/dates.ts';
import { expect, test } from './app.ts';
import { holdOver, liftByMouse } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf } from './plan.ts';

const plan = planOf([
  { title: 'Orange dag', slot: '2026-11-25T08:00' },
  { title: 'Halkbekämpning', slot: '2026-11-25T12:00' },
  { title: 'Luciatåg', slot: '2026-11-26T15:00' },
  { title: 'Med egen tid', slot: '2026-11-27T10:00', on: [{ channel: INSTAGRAM }, { channel: FACEBOOK, own: '2026-11-24T09:00' }] },
]);
test.use({ seed: plan });

const status = (page: Page) => page.getByRole('status');
const tooMany = /Luciatåg.*har 3 publiceringar onsdag 25 november/;

test.describe('after a drop that collides', () => {
  test('a quiet line says what, and a free slot is one press away, one step to undo', async ({ app: { page, host } }) => {
    const wednesday = page.getByRole('region', { name: 'Denna vecka' }).getByRole('group', { name: 'onsdag 25 november' });
    await liftByMouse(page, page.getByRole('article', { name: /Luciatåg/ }));
    await holdOver(page, wednesday);
    await page.mouse.up();
    const line = status(page).filter({ hasText: tooMany });
    await expect(line).toBeVisible();
    const ways = line.getByRole('button', { name: /^Flytta ”Luciatåg” till/ });
    await expect(ways).toHaveCount(3);
    await expect(ways.first()).toHaveText('tor 26 nov 15:00');
    await ways.first().click();
    await expect(status(page).filter({ hasText: '”Luciatåg” är flyttat till tor 26 nov 15:00.' })).toBeVisible();
    await status(page).getByRole('button', { name: 'Ångra' }).click();
    await expect(status(page).filter({ hasText: 'flytta ”Luciatåg”' })).toBeVisible();
    await expect(wednesday.getByRole('article', { name: /Luciatåg/ })).toBeVisible();
    expect(host.state.cards.get(idOf('Luciatåg'))?.slot).toMatchObject({ date: '2026-11-25' });
  });

  test('so in the calendar', async ({ app: { page } }) => {
    await page.getByRole('link', { name: 'Kalender' }).click();
    const cell = (day: number) => page.getByRole('gridcell', { name: new RegExp(`^\\w+ ${day} november 2026`) });
    await liftByMouse(page, cell(26).locator('.chip').filter({ hasText: 'Luciatåg' }));
    await holdOver(page, cell(25), { below: 60 });
    await page.mouse.up();
    await expect(status(page).filter({ hasText: tooMany }).getByRole('button', { name: /^Flytta ”Luciatåg” till/ })).toHaveCount(3);
  });
});

test.describe('a time typed in the editor that collides', () => {
  test('the line offers free slots for the card', async ({ app: { page, host } }) => {
    await page.getByRole('article', { name: /Luciatåg/ }).click();
    await page.getByRole('button', { name: /^Tid: / }).click();
    const field = page.getByRole('textbox', { name: 'Skriv en tid' });
    await expect(field).toBeFocused();
    await field.fill('ons 25 nov 12:00');
    await field.press('Enter');
    const way = page.locator('.notice-region').getByRole('button', { name: /^Flytta ”Luciatåg” till/ }).first();
    await expect(way).toBeVisible();
    const label = await way.textContent();
    await way.click();
    await expect(status(page).filter({ hasText: `är flyttat till ${label}` })).toBeVisible();
    await expect(async () => {
      const slot = host.state.cards.get(idOf('Luciatåg'))?.slot;
      expect(slot && slotText(slot, 'sv')).toBe(label);
    }).toPass();
  });

  test('and for a placement with a time of its own, which alone moves', async ({ app: { page, host } }) => {
    await page.getByRole('article', { name: /Med egen tid/ }).first().click();
    await page.getByRole('listitem', { name: /^FB Kommunen/ }).getByRole('button', { name: /tis 24 nov/ }).click();
    const field = page.getByRole('dialog', { name: /^Tid för FB Kommunen/ }).getByRole('textbox', { name: 'Skriv en tid' });
    await expect(field).toBeFocused();
    await field.fill('ons 25 nov 12:00');
    await field.press('Enter');
    const way = page.locator('.notice-region').getByRole('button', { name: /^Flytta ”Med egen tid” till/ }).first();
    await way.click();
    await expect(page.locator('.notice-region')).toContainText('är flyttat till');
    expect(host.state.cards.get(idOf('Med egen tid'))?.slot).toMatchObject({ date: '2026-11-27' });
  });
});
