import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { escapePanel, liftByKey } from './hand.ts';
import { idOf, planOf } from './plan.ts';

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const spoken = (page: Page) => page.locator('[aria-live="assertive"].sr');

test.use({
  viewport: { width: 1440, height: 900 },
  seed: planOf([
    { title: 'Broddar', slot: '2026-11-24T12:00' },
    { title: 'Lekplats', slot: '2026-11-27T10:00' },
    { title: 'Simskola', slot: '2026-W49' },
    { title: 'Luciatåg', kind: 'recurring', rule: { type: 'date', month: 12, day: 13 } },
  ]),
});

test('a recurring card makes every kind of rule and says the years; its year is skipped and taken back without opening it (planning rules §3)', async ({ app: { page, host } }) => {
  await expect(card(page, 'Luciatåg')).toHaveText(/13 december.*2026.*13 dec.*Dags nu.*2027.*mån 13 dec/);
  await card(page, 'Luciatåg').press('Enter');
  await page.getByRole('button', { name: 'Återkommer: 13 december' }).click();
  const kind = page.getByRole('combobox', { name: 'Återkommer efter' });
  const years = page.getByRole('list', { name: 'Så blir det' }).getByRole('listitem');
  await kind.selectOption('Vecka');
  await page.getByRole('combobox', { name: 'Vecka', exact: true }).selectOption('Vecka 53');
  await expect(years).toHaveText([/^2026v\. 53, 28 dec–3 jan$/, /2027v\. 52.*ingen vecka 53/, /2028v\. 52.*ingen vecka 53/]);
  await kind.selectOption('Helgdag');
  await page.getByRole('combobox', { name: 'Före eller efter helgdagen' }).selectOption('dagar före');
  await page.getByRole('spinbutton', { name: 'Dagar från helgdagen' }).fill('2');
  await expect(years).toHaveText([/fre 3 apr, v\. 14.*röd dag/i, /fre 26 mars, v\. 12.*röd dag/i, /fre 14 apr, v\. 15.*röd dag/i]);
  await page.keyboard.press('Escape');
  await page.getByRole('spinbutton', { name: 'Veckor före som arbetet börjar' }).fill('4');
  await expect(page.getByText('börja v. 8')).toBeVisible();
  await kindBack(page, kind);
  await escapePanel(page);
  const lucia = card(page, 'Luciatåg');
  await expect(lucia).toContainText('Dags att börja');
  await lucia.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Hoppa över 2026' }).press('Enter');
  await page.getByRole('dialog', { name: 'Hoppa över 2026: Luciatåg' }).getByRole('textbox').fill('Inget tåg i år');
  await page.keyboard.press('Enter');
  await expect(lucia).toHaveText(/Inget tåg i år.*Hoppas över/);
  await lucia.hover();
  await lucia.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Ta tillbaka 2026: Inget tåg i år' }).click();
  await expect(lucia).toContainText('Dags att börja');
  await expect.poll(() => [...host.state.skips.values()]).toEqual([]);
});

/** The rule is the 13th of December again. */
async function kindBack(page: Page, kind: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Återkommer: 2 dagar före påskdagen' }).click();
  await kind.selectOption('Datum');
  await page.getByRole('combobox', { name: 'Dag', exact: true }).selectOption('13');
  await page.getByRole('combobox', { name: 'Månad', exact: true }).selectOption('december');
  await page.keyboard.press('Escape');
}

test('a post that is carried to Recurring asks when it returns; Escape leaves everything as it was (planning rules §2)', async ({ app: { page, host } }) => {
  const recurring = () => [...host.state.cards.values()].filter(({ kind }) => kind === 'recurring').map(({ title, rule }) => [title, rule]);
  const carry = async (): Promise<void> => {
    await liftByKey(page, card(page, 'Lekplats'));
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(spoken(page)).toHaveText('November. Blir återkommande.');
    await page.keyboard.press('Space');
  };
  const dialog = page.getByRole('dialog', { name: 'Gör ”Lekplats” återkommande' });
  await carry();
  await expect(dialog.getByRole('radio', { name: /^November/ })).toBeFocused();
  await expect(dialog.getByRole('radio')).toHaveCount(6);
  expect((await axeOn(page).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Lekplats')).toBeFocused();
  expect(recurring()).toHaveLength(1);
  await carry();
  await dialog.getByRole('radio', { name: /Sista fredagen i november/ }).check();
  await page.keyboard.press('Enter');
  const quarter = page.getByRole('region', { name: 'Återkommande Q4' });
  await expect(quarter.getByRole('article', { name: 'Lekplats' })).toHaveText(/sista fredagen i november.*2026.*Planerat.*2027/i);
  await expect.poll(recurring).toContainEqual(['Lekplats', { type: 'nth-weekday', nth: -1, weekday: 5, month: 11 }]);
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect.poll(recurring).toHaveLength(1);
  expect(host.state.cards.get(idOf('Lekplats'))).toMatchObject({ origin: null, slot: { date: '2026-11-27' } });
});

test('a pause shows what it reaches before it is done, is one undo, and gives back what is to come', async ({ app: { page, host, clock } }) => {
  const slots = () => ['Broddar', 'Lekplats', 'Simskola'].map((title) => host.state.cards.get(idOf(title))?.slot.precision);
  const pause = async (): Promise<void> => {
    await page.getByRole('region', { name: 'Återkommande Q4' }).getByRole('heading', { level: 2 }).hover();
    await page.getByRole('button', { name: 'Pausa ett tema' }).last().click();
    await page.getByRole('textbox', { name: 'Varför?' }).fill('Stormen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Det här händer' })).toBeFocused();
    await page.getByRole('checkbox', { name: /Simskola/ }).uncheck();
  };
  await pause();
  const reach = page.getByRole('region', { name: 'Det här händer' });
  await expect(reach.getByRole('checkbox')).toHaveCount(3);
  await expect(reach).toContainText(/1 återkommande hoppas över.*Luciatåg/);
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
  await page.getByRole('button', { name: 'Pausa och ta 2 ur kalendern' }).click();
  const line = page.getByRole('region', { name: 'Paus: Stormen' });
  await expect(line).toContainText('till och med 21 december, 3 vilar');
  await expect(card(page, 'Luciatåg')).toHaveText(/Stormen.*Pausat/);
  await expect(page.getByRole('group', { name: 'Utan datum' }).getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect(line).toHaveCount(0);
  await expect.poll(slots).toEqual(['time', 'time', 'week']);
  await pause();
  await page.keyboard.press('Enter');
  await expect(line).toBeVisible();
  clock.set(new Date('2026-11-26T09:00:00+01:00'));
  await expect(page.getByRole('group', { name: 'torsdag 26 november' })).toContainText('I dag');
  await line.getByRole('button', { name: 'Häv pausen Stormen' }).click();
  await expect(page.getByRole('list', { name: '1 vars tid har passerat' }).getByRole('checkbox', { name: /Broddar/ })).not.toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: 'Häv pausen' }).click();
  await expect(line).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(slots).toEqual(['none', 'time', 'week']);
});
