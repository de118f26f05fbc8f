import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';
import { openSettings } from './settings-page.ts';

test.use({ seed: planOf([
  { title: 'Julmarknad', slot: '2026-12-05T10:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM }] }, { title: 'Vinterväg', slot: '2026-12-07' }, { title: 'Någon gång i december', slot: '2026-W51' },
]) });
const SCHOOL = join(import.meta.dirname, '../../shared/exchange/ics/fixtures/lov.ics');

const note = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const feed = note;
const addressOf = (page: Page, name: string) => page.getByLabel(`Adress till ${name}`).inputValue();
const titlesOf = (calendar: string) => [...calendar.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);

test('a note of days is written, shown in the calendar, changed and removed, each in one step', async ({ app: { page, host } }) => {
  await openSettings(page, 'days');
  await page.getByLabel('Ny dagnotering').fill('Cykeldagen');
  await page.getByLabel('Från', { exact: true }).first().fill('3 dec');
  await page.getByLabel('Ny dagnotering').press('Enter');
  await expect(note(page, 'Cykeldagen').getByLabel('Till')).toHaveValue('3 dec 2026');
  await note(page, 'Cykeldagen').getByLabel('Från').fill('4 dec');
  await note(page, 'Cykeldagen').getByLabel('Från').press('Enter');
  await expect(note(page, 'Cykeldagen').getByLabel('Till'), 'one day stays one').toHaveValue('4 dec 2026');
  await page.goto(`${page.url().split('#')[0]}#/calendar/2026-12`);
  await expect(page.getByRole('gridcell', { name: /fredag 4 december 2026/ }).getByText('Cykeldagen')).toBeVisible();
  await openSettings(page, 'days');
  await note(page, 'Cykeldagen').getByRole('button', { name: 'Ta bort Cykeldagen' }).click();
  await expect(note(page, 'Cykeldagen')).toHaveCount(0);
  await expect(page.getByLabel('Ny dagnotering')).toBeFocused();
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(note(page, 'Cykeldagen')).toBeVisible();
  await expect.poll(() => [...host.state.dayNotes.values()].map(({ from, to, kind, uid }) => [from, to, kind, uid])).toEqual([['2026-12-04', '2026-12-04', 'theme', null]]);
});

test('a school year comes in from a calendar file: previewed, said what it is, made, undone, and newer again', async ({ app: { page, host } }) => {
  await openSettings(page, 'days');
  const choose = async (content: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj kalender' }).click()]);
    await chooser.setFiles({ name: 'lov.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) });
  };
  const dialog = page.getByRole('dialog', { name: 'Importera lov.ics' });
  const school = await readFile(SCHOOL, 'utf8');
  await choose(school);
  await expect(dialog.getByRole('region', { name: 'Det här skapas' })).toContainText('15 dagnoteringar');
  const sports = dialog.getByRole('row', { name: /Sportlov/ });
  await expect(sports).toContainText('22–26 februari 2027');
  await dialog.getByRole('radio', { name: 'Temadagar' }).check();
  await expect(sports).toContainText('Temadag');
  await dialog.getByRole('radio', { name: 'Efter namnet' }).check();
  await expect(sports).toContainText('Skollov');
  await dialog.getByRole('button', { name: 'Importera' }).click();
  await expect(note(page, 'Sportlov').getByLabel('Slag')).toHaveValue('school-holiday');
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(note(page, 'Sportlov')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(note(page, 'Sportlov')).toBeVisible();
  await choose(school.replace('20270222', '20270301'));
  await expect(dialog.getByRole('region', { name: 'Det här skapas' })).toContainText('1 dagnotering ändras');
  await dialog.getByRole('button', { name: 'Importera' }).click();
  await expect(note(page, 'Sportlov').getByLabel('Från')).toHaveValue('1 mars 2027');
  expect([...host.state.dayNotes.values()].filter(({ name }) => name === 'Sportlov')).toHaveLength(1);
});

test('a subscription gives what is shown, at an address that other programs reach, until it is revoked', async ({ app: { page, host } }) => {
  await page.goto(`${page.url().split('#')[0]}#/calendar/2026-12/only/channel=${INSTAGRAM.id}`);
  await page.getByRole('button', { name: 'Vyer', exact: true }).click();
  const [shown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ner det som visas (.ics)' }).click()]);
  expect(titlesOf(await readFile(await shown.path(), 'utf8'))).toEqual(['IG Kommunen: Julmarknad']);
  await page.goto(`${page.url().split('#')[0]}#/settings/subscriptions/only/channel=${FACEBOOK.id}`);
  const name = page.getByLabel('Ny prenumeration');
  await name.fill('Facebook');
  await expect(page.getByLabel('Innehåll')).toHaveValue('shown');
  await name.press('Enter');
  await expect(feed(page, 'Facebook')).toContainText(`Kanal: ${FACEBOOK.name}`);
  await page.getByLabel('Innehåll').selectOption('Allt med en dag i planen');
  await name.fill('Hela planen');
  await name.press('Enter');
  await expect(page.getByLabel('Adress till Hela planen')).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+\/feed\/.+\.ics$/);
  await expect(page.getByLabel('Adress till Facebook')).not.toHaveValue('');
  const [facebook, everything] = [await addressOf(page, 'Facebook'), await addressOf(page, 'Hela planen')];
  expect(titlesOf(await (await fetch(facebook)).text())).toEqual(['FB Kommunen: Julmarknad', 'FB Kommunen: Vinterväg']);
  expect(titlesOf(await (await fetch(everything)).text())).toEqual(['FB Kommunen: Julmarknad', 'IG Kommunen: Julmarknad', 'FB Kommunen: Vinterväg']);
  const [download] = await Promise.all([page.waitForEvent('download'), feed(page, 'Facebook').getByRole('button', { name: 'Ladda ner Facebook som kalenderfil' }).click()]);
  expect(download.suggestedFilename()).toBe('wheelhouse-2026-11-23.ics');
  expect(titlesOf(await readFile(await download.path(), 'utf8'))).toHaveLength(2);

  const revoke = feed(page, 'Facebook').getByRole('button', { name: 'Återkalla Facebook' });
  await revoke.click();
  await expect(page.getByRole('button', { name: 'Behåll' })).toBeFocused();
  await page.getByRole('button', { name: 'Behåll' }).click();
  expect((await fetch(facebook)).status).toBe(200);
  await revoke.click();
  await page.getByRole('group', { name: 'Återkalla Facebook' }).getByRole('button', { name: 'Återkalla', exact: true }).click();
  await expect(feed(page, 'Facebook')).toHaveCount(0);
  await expect(name).toBeFocused();
  await expect.poll(async () => (await fetch(facebook)).status).toBe(404);
  await expect(page.getByRole('button', { name: /^Ångra/ }), 'what was before: neither making nor revoking is undone').toHaveAccessibleName('Ångra: lägga in exemplet');
  expect((await fetch(everything)).status).toBe(200);
  expect([...host.state.feeds.values()].map((one) => one.name)).toEqual(['Hela planen']);
});
