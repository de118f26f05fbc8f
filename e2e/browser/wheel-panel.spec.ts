/** Around the wheel: the panel and what it does, the year as a table and as months, the bar. */
import type { Locator, Page } from '@playwright/test';
import type { CampaignId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { parseDate } from '../../shared/planning/date.ts';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { typeInto } from './hand.ts';
import { INSTAGRAM, idOf, planOf } from './plan.ts';

const day = (text: string) => parseDate(text)!; // a date
const plan: ImportRecords = {
  ...planOf([
    { title: 'Elavtalet', kind: 'recurring', rule: { type: 'week', week: 36 } },
    { title: 'Julhandeln', kind: 'recurring', rule: { type: 'week', week: 49 }, leadWeeks: 4 },
    { title: 'Luciatåget', kind: 'recurring', rule: { type: 'date', month: 12, day: 13 }, on: [{ channel: INSTAGRAM }] },
    { title: 'Sommarjobb', kind: 'recurring', rule: { type: 'month', month: 2 } },
    { title: 'Nya på jobbet', kind: 'recurring', rule: { type: 'quarter', quarter: 3 }, category: null },
    { title: 'Lucia ifjol', slot: '2025-12-12', status: 'published', origin: { card: idOf('Luciatåget'), year: 2025 } },
  ]),
  campaigns: [{ id: 'jul' as CampaignId, name: 'Jul i stan', goal: '', from: day('2026-11-20'), to: day('2026-12-24') }], // an id
};
test.use({ seed: plan });

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Valt innehåll' });
const chosen = (page: Page, title: string) => expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
const press = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name }).click();
const item = (page: Page, title: string): Locator => page.locator('.witem', { hasText: title });
const notice = (page: Page): Locator => page.locator('.notice');
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.getByRole('main', { name: 'Årshjul' })).toBeVisible();
}

test('the panel: how it stands, the year’s card made once, skipped with a reason, taken back', async ({ app: { page, host } }) => {
  await goTo(page, '/wheel');
  await chosen(page, 'Julhandeln'); // the first that is due
  await expect(panel(page)).toContainText('Dags nu. Vecka 49 börjar om 7 dagar och har inget kort.');
  await expect(panel(page)).toContainText(/Vecka 49.*2026 v. 49, 30 nov–6 dec.*2027 v. 49, 6–12 dec.*v. 45, 4 veckor före/);
  await page.keyboard.press('h');
  await typeInto(page, page.getByRole('textbox', { name: 'Anledning' }), 'Ersätts av julmarknaden');
  await expect(panel(page)).toContainText('Hoppas över 2026: Ersätts av julmarknaden');
  await page.keyboard.press('h'); // takes it back
  await expect(panel(page)).toContainText('har inget kort');
  await page.keyboard.press('k');
  await expect(panel(page)).toContainText('Planerat v. 49.');
  await notice(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(panel(page)).toContainText('har inget kort');
  await press(page, 'Gör årets kort');
  await press(page, 'Gör ett till'); // asks first (planning rules §3)
  await notice(page).getByRole('button', { name: 'Gör ett till' }).click();
  await expect(panel(page)).toContainText('Det finns 2 kort');
  await expect.poll(() => [...host.state.cards.values()].filter(({ origin }) => origin?.card === idOf('Julhandeln'))).toHaveLength(2);
  await notice(page).getByRole('button', { name: 'Öppna kortet' }).click();
  await expect(page.getByRole('region', { name: /Julhandeln/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Nästa');
  await chosen(page, 'Luciatåget');
  await expect(panel(page).getByRole('listitem').filter({ hasText: '2025' })).toContainText('Publicerat fre 12 dec');
  await panel(page).getByRole('button', { name: /^Elavtalet/ }).click();
  await expect(panel(page)).toContainText('Missat. Tiden har gått');
  expect((await axeOn(page).include('.wheel-panel').analyze()).violations).toEqual([]);
});

test('the year as a table and as months, walked by keyboard', async ({ app: { page } }) => {
  await goTo(page, '/wheel/table');
  const row = (name: string): Locator => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('December')).toContainText(/Jul i stan/);
  await expect(row('Juli').getByRole('cell').nth(1)).toContainText('Q3'); // what has no category, in its last column
  await expect(page.getByRole('main').locator('.witem')).toHaveCount(5);
  await item(page, 'Sommarjobb').focus();
  await chosen(page, 'Sommarjobb');
  for (const [key, title] of [['ArrowDown', 'Elavtalet'], ['ArrowRight', 'Nya på jobbet'], ['End', 'Luciatåget'], ['PageUp', 'Elavtalet'], ['Home', 'Sommarjobb']] as const) {
    await page.keyboard.press(key);
    await expect(item(page, title)).toBeFocused();
    await chosen(page, title);
  }
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Månader' }).click();
  const month = (name: string): Locator => page.getByRole('region', { name });
  await expect(month('Mars')).toContainText('Inget återkommer i mars.');
  await expect(month('December')).toContainText(/v. 49.*Julhandeln.*Dags nu.*13 dec.*Luciatåget/);
  await item(page, 'Luciatåget').focus();
  await page.keyboard.press('k');
  await expect(item(page, 'Luciatåget')).toContainText('Planerat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Luciatåget/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

test('the bar: other years, a quarter, rings, a filter; what is new returns in the month one looks at', async ({ app: { page } }) => {
  await goTo(page, '/wheel/table');
  const bar = page.getByRole('region', { name: 'Vy' });
  const title = page.getByRole('heading', { level: 1 });
  await bar.getByRole('link', { name: '2027' }).click();
  await expect(title).toHaveText('Årshjul 2027');
  await bar.getByRole('button', { name: 'År: 2027' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Årshjul 2037');
  await bar.getByRole('link', { name: 'Q4' }).click();
  await expect(page.getByRole('row')).toHaveCount(5); // heads and three months
  await bar.getByRole('button', { name: 'Ringar: Kategori' }).click();
  await page.getByRole('menuitemradio', { name: 'Kanal' }).click();
  await expect(page.getByRole('columnheader', { name: 'Kommunen på instagram' })).toBeVisible();
  await expect(page).toHaveURL(/\/wheel\/2037-Q4\/channel\/table/);
  await goTo(page, '/wheel/channel/table/only/text=lucia');
  await expect(page.locator('.witem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Filter' }).getByText('Visar 1 av 5 kort')).toBeVisible();
  await expect(bar.getByRole('link', { name: 'Månader' })).toHaveAttribute('href', /only/);
  await page.keyboard.press('n');
  await expect(page.getByRole('combobox', { name: 'Återkommer i' })).toHaveValue('12');
  await typeInto(page, page.getByRole('textbox', { name: 'Rubrik' }), 'Lucia för små');
  await expect(page.locator('.witem')).toHaveCount(2);
});
