/** Planning a quarter together: chosen by keyboard, made in one step, on paper; and rolling forward to a new year. */
import type { Locator, Page } from '@playwright/test';
import { emptyText } from '../../shared/domain/command.ts';
import type { Command } from '../../shared/domain/command.ts';
import type { CardId } from '../../shared/domain/records.ts';
import type { Host } from '../../host/host.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { formatSlot, parseSlot } from '../../shared/planning/slot.ts';
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { typeInto } from './hand.ts';
import { INSTAGRAM, idOf, planOf } from './plan.ts';

const plan: ImportRecords = {
  ...planOf([
    { title: 'Lärarnas dag', kind: 'recurring', rule: { type: 'week', week: 41 } },
    { title: 'Skolvalet', kind: 'recurring', rule: { type: 'week', week: 3 } },
    { title: 'Sommarjobb', kind: 'recurring', rule: { type: 'week', week: 5 }, on: [{ channel: INSTAGRAM }], leadWeeks: 2 },
    { title: 'Kvinnodagen', kind: 'recurring', rule: { type: 'date', month: 3, day: 8 } },
    { title: 'Skolvalet ifjol', slot: '2026-01-14', status: 'published', origin: { card: idOf('Skolvalet'), year: 2026 } },
  ]),
  texts: [{ ...emptyText(idOf('Skolvalet ifjol')), text: 'Nu kan du välja skola till hösten.' }],
};
test.use({ seed: plan });

const list = (page: Page): Locator => page.getByRole('region', { name: 'Innehåll att bestämma om' });
const item = (page: Page, title: string): Locator => list(page).getByRole('button', { name: title });
const about = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const made = ({ state }: Host): readonly string[] => [...state.cards.values()].filter(({ origin, deletedAt }) => origin && origin.year > 2025 && deletedAt === null && !origin.card.includes('ifjol')).map(({ title, slot }) => `${title} ${formatSlot(slot)}`).sort();
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
}
/** Somebody else does something. */
async function elsewhere(host: Host, command: Command): Promise<void> {
  const other = host.connect(() => {});
  await other.handle({ id: 1, call: 'open', input: { person: null } });
  expect(await other.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command } })).toMatchObject({ ok: true });
  other.close();
}

test('a quarter is planned by keyboard and made in one step; nothing is written before', async ({ app: { page, host } }) => {
  await goTo(page, '/wheel/plan');
  await expect(page).toHaveURL(/#\/wheel\/2027-Q1\/plan$/); // the coming quarter
  await expect(item(page, 'Lärarnas dag')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toHaveCount(0); // there is no sheet yet
  await page.keyboard.press('h');
  await typeInto(page, page.getByLabel('Varför hoppas det över?'), 'Skolan gör det');
  await expect(item(page, 'Lärarnas dag')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(about(page, 'Skolvalet')).toContainText('Nu kan du välja skola till hösten.');
  await page.keyboard.press('u');
  await page.keyboard.press('ArrowDown');
  await expect(about(page, 'Sommarjobb')).toContainText('Börja v. 3');
  await page.keyboard.press('f');
  await typeInto(page, page.getByRole('textbox', { name: 'Skriv en tid' }), 'v 9 2027');
  await expect(item(page, 'Sommarjobb')).toContainText('v. 9');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await about(page, 'Kvinnodagen').getByLabel('Ansvarig').selectOption('Ingen');
  expect(await faultsInThemes(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText('4 av 4 bestämda')).toBeVisible();
  const slot = parseSlot('2027-03-08')!; // a day
  await elsewhere(host, { name: 'makeOccurrence', input: { id: 'theirs' as CardId, recurring: idOf('Kvinnodagen'), year: 2027, to: { type: 'slot', slot }, rank: 'a0' } }); // a test's id
  await expect(item(page, 'Kvinnodagen')).toContainText('Planerat');
  await expect.poll(() => made(host)).toEqual(['Kvinnodagen 2027-03-08', 'Skolvalet ifjol 2026-01-14']);

  await page.getByRole('button', { name: 'Gör 2 kort, hoppa över 1' }).click();
  await expect(page.getByRole('heading', { name: 'Q1 2027 är planerat' })).toBeFocused();
  await expect(page.getByRole('row', { name: /v. 3 Skolvalet Redaktör texten ska uppdateras/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /v. 9 Sommarjobb Redaktör flyttat från v. 5/ })).toBeVisible();
  await expect.poll(() => made(host)).toEqual(['Kvinnodagen 2027-03-08', 'Skolvalet 2027-W03', 'Skolvalet ifjol 2026-01-14', 'Sommarjobb 2027-W09']);
  const fresh = [...host.state.cards.values()].find(({ title, origin }) => title === 'Skolvalet' && origin?.year === 2027)!; // just made
  expect([host.state.texts.get(fresh.id)?.text, fresh.checklist.map(({ text }) => text)]).toEqual(['Nu kan du välja skola till hösten.', ['Uppdatera texten från 2026']]);

  await page.evaluate(() => void (window.print = () => void (document.body.dataset['printed'] = 'yes')));
  await page.getByRole('button', { name: 'Skriv ut', exact: true }).first().click(); // the bar's: the summary, not the wheel
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('.paper.a4-standing')).toContainText(/Plan för Q1 2027.*Lärarnas dag: Skolan gör det.*Tomma veckor/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Ångra allt' }).click();
  await expect(page.getByText('3 av 3 bestämda')).toBeVisible(); // the choices are there again
  await expect.poll(() => made(host)).toEqual(['Kvinnodagen 2027-03-08', 'Skolvalet ifjol 2026-01-14']);
  await expect.poll(() => [...host.state.skips.values()]).toEqual([]);
});

test('a year rolled forward twice is made once', async ({ app: { page, host } }) => {
  await goTo(page, '/wheel');
  const open = page.getByRole('button', { name: 'Rulla fram' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Gör årets kort av det återkommande' });
  await expect(dialog.getByRole('status')).toHaveText('4 att göra, inget finns');
  await dialog.getByLabel('Gör ”Lärarnas dag”').uncheck();
  expect((await axeOn(page).include('dialog').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Gör 3 kort för 2027' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => made(host)).toEqual(['Kvinnodagen 2027-03-08', 'Skolvalet 2027-W03', 'Skolvalet ifjol 2026-01-14', 'Sommarjobb 2027-W05']);
  await open.click();
  await expect(dialog.getByRole('status')).toHaveText('1 att göra, 3 finns redan');
  await dialog.getByRole('button', { name: 'Välj inga' }).click();
  await expect(dialog.getByRole('button', { name: 'Inget valt' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Välj alla' }).click();
  await dialog.getByRole('button', { name: 'Gör 1 kort för 2027' }).click();
  await open.click();
  await expect(dialog.getByRole('button', { name: 'Inget att göra' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Välj alla' })).toHaveCount(0);
  expect((await axeOn(page).include('dialog').analyze()).violations).toEqual([]);
});
