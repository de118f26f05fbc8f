import type { Page } from '@playwright/test';
import type { Person, PersonId } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { typeInto } from './hand.ts';
import { planOf } from './plan.ts';
import { openSettings, settingsAt } from './settings-page.ts';

const person = (id: string, name: string): Person => ({ id: id as PersonId, name, initials: name.slice(0, 2).toUpperCase(), archived: false }); // an id
test.use({ seed: { ...planOf([]), people: [person('red', 'Redaktör'), person('webb', 'Webb'), person('press', 'Press')] } });

const week = (page: Page, number: number) => page.getByRole('row', { name: new RegExp(`v\\. ${number}`) });

async function addTurn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny tur' }).click();
  await typeInto(page, page.getByRole('combobox', { name: 'Ny tur' }), name);
  await expect(page.getByRole('listitem', { name: new RegExp(`^Tur \\d: ${name}`) })).toBeVisible();
}
async function beginRota(page: Page): Promise<void> {
  await openSettings(page, 'staffing');
  await page.getByRole('button', { name: 'Lägg upp en jour' }).click();
  await expect(page.getByRole('radio', { name: 'En vecka' })).toBeFocused();
  await addTurn(page, 'Redaktör');
  await addTurn(page, 'Webb');
}

test('turns follow each other, and the next eight weeks show whose they are', async ({ app: { page, host } }) => {
  await beginRota(page);
  await expect(page.getByRole('row')).toHaveCount(8);
  await expect(week(page, 48)).toContainText('Redaktör');
  await expect(week(page, 49)).toContainText('Webb');
  await page.getByRole('radio', { name: 'Två veckor' }).check();
  await expect(week(page, 49)).toContainText('Redaktör');
  await expect(week(page, 50)).toContainText('Webb');
  const first = page.getByLabel('Första turen börjar');
  await first.fill('25 nov');
  await expect(page.getByRole('alert')).toContainText('Skriv en måndag');
  await expect(first).toHaveValue('25 nov');
  await first.fill('30 nov');
  await expect(week(page, 50)).toContainText('Redaktör');
  await expect.poll(() => settingsAt(host).duty).toEqual({
    weeks: 2, from: '2026-11-30', turns: [{ name: '', people: ['red'] }, { name: '', people: ['webb'] }], exceptions: [],
  });
});

test('turns are moved and removed by keyboard, and the focus stays with them', async ({ app: { page, host } }) => {
  await beginRota(page);
  await addTurn(page, 'Press');
  await page.getByRole('button', { name: 'Flytta upp Press' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem', { name: 'Tur 2: Press' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Flytta upp Press' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Vem: Press' })).toBeFocused(); // it can’t go further up
  await expect(week(page, 48)).toContainText('Press');
  await page.getByRole('button', { name: 'Ta bort Redaktör' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ny tur' })).toBeFocused();
  await expect.poll(() => settingsAt(host).duty?.turns.map(({ people }) => people.join())).toEqual(['press', 'webb']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('listitem', { name: 'Tur 2: Redaktör' })).toBeVisible();
});

test('several make a team with a name of its own', async ({ app: { page, host } }) => {
  await beginRota(page);
  await page.getByRole('button', { name: 'Vem: Redaktör' }).click();
  await typeInto(page, page.getByRole('combobox', { name: 'Vem' }), 'Press');
  await expect(page.getByRole('option', { name: 'Press' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Vem' })).toHaveCount(0);
  await expect(week(page, 48)).toContainText('Redaktör, Press');
  await page.getByRole('textbox', { name: 'Lagets namn' }).fill('Kundservice');
  await expect(week(page, 48)).toContainText('Kundservice');
  await expect.poll(() => settingsAt(host).duty?.turns[0]).toEqual({ name: 'Kundservice', people: ['red', 'press'] });
});

test('an exception divides its week, is changed and removed', async ({ app: { page, host } }) => {
  await beginRota(page);
  await page.getByRole('button', { name: 'Vem: Ingen' }).click();
  await typeInto(page, page.getByRole('combobox', { name: 'Vem' }), 'Press');
  await expect(page.getByRole('option', { name: 'Press' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.getByLabel('Sista dag').fill('24 nov');
  await page.getByLabel('Första dag').fill('25 nov');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByRole('alert')).toContainText('Sista dagen ligger före den första');
  await page.getByLabel('Sista dag').fill('26 nov');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(week(page, 48)).toContainText('mån–tis Redaktör ons–tor Press fre–sön Redaktör');
  const exception = page.getByRole('listitem', { name: /^25 nov/ });
  await exception.getByLabel('Till').fill('28 nov');
  await expect(week(page, 48)).toContainText('ons–lör');
  await expect.poll(() => settingsAt(host).duty?.exceptions).toEqual([{ from: '2026-11-25', to: '2026-11-28', name: '', people: ['press'] }]);
  await page.getByRole('button', { name: 'Ta bort 25 nov' }).click();
  await expect(page.getByLabel('Första dag')).toBeFocused();
  await expect(week(page, 48)).not.toContainText('Press');
});

test('the rota ends and comes back; who has a turn can’t be removed', async ({ app: { page, host } }) => {
  await beginRota(page);
  await page.getByRole('button', { name: 'Ta bort jouren' }).click();
  await expect(page.getByRole('button', { name: 'Lägg upp en jour' })).toBeFocused();
  await expect.poll(() => settingsAt(host).duty).toBeNull();
  await page.keyboard.press('Control+z');
  await expect(week(page, 48)).toContainText('Redaktör');
  await openSettings(page, 'people');
  await page.getByRole('button', { name: 'Ta bort Webb' }).click();
  await expect(page.getByRole('status').filter({ hasText: '”Webb” har en tur i jouren' })).toBeVisible();
  await expect(page.getByRole('listitem', { name: 'Webb' })).toBeVisible();
});
