import type { Locator, Page } from '@playwright/test';
import type { CampaignId, DayNoteId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { parseDate } from '../../shared/planning/date.ts';
import { pagesOf } from '../pdf.ts';
import { expect, showTheme, test } from './app.ts';
import { axeOnGrid, faultsInThemes } from './axe.ts';
import { escapePanel, holdOver, liftByKey, liftByMouse, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';

const day = (text: string) => parseDate(text)!; // a date
const plan: ImportRecords = {
  ...planOf([
    { title: 'Ny taxa för avfall', slot: '2026-11-24T09:00', sponsored: true },
    { title: 'Bullbak på Rosengården', slot: '2026-11-26T12:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM, own: '2026-11-27T10:00' }] },
    { title: 'Frukost för företagare', slot: '2026-11-26T07:00', on: [{ channel: INSTAGRAM }] },
    { title: 'Så hämtas soporna i jul', slot: '2026-W48' },
    { title: 'Julklappar att låna', slot: '2026-12-17T11:00' },
    { title: 'Vinterbad att testa', status: 'idea', on: [] },
  ]),
  campaigns: [{ id: 'jul' as CampaignId, name: 'Jul i stan', goal: '', from: day('2026-11-20'), to: day('2026-12-24') }],
  dayNotes: [{ id: 'fritt' as DayNoteId, name: 'Fritidsbankens dag', from: day('2026-11-25'), to: day('2026-11-25'), kind: 'theme', uid: null }],
};
test.use({ seed: plan });

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const item = (within: Locator, title: string): Locator => within.getByRole('article', { name: title });
const tray = (page: Page): Locator => page.getByRole('region', { name: 'Utan datum' });
const TUESDAY = 'tisdag 24 november 2026';
const THURSDAY = 'torsdag 26 november 2026';

async function show(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '/calendar/agenda/2026-W48'));
  await expect(section(page, TUESDAY)).toBeVisible();
}

test('a week to be read aloud: what goes out, what the days are about, what is empty', async ({ app: { page } }) => {
  await show(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('23 november–6 december 2026');
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'v. ' })).toHaveText(['v. 48 23–29 november 2026', 'v. 49 30 november–6 december 2026']);
  await expect(page.getByText('Kampanj: Jul i stan, till tor 24 dec').first()).toBeVisible();
  await expect(section(page, 'onsdag 25 november 2026')).toContainText('Fritidsbankens dag');
  await expect(item(section(page, TUESDAY), 'Ny taxa')).toContainText(/09:00.*Kommunen på facebook.*Planerad.*Kundnära information.*Redaktör.*Sponsrat/);
  await expect(item(section(page, THURSDAY), 'Frukost för företagare')).toContainText('bemanning från 08:00');
  await expect(page.getByRole('article')).toContainText([/Så hämtas soporna/, /Ny taxa/, /Frukost/, /Bullbak/, /Bullbak/]); // the tray's come first, and not in this list
  await page.getByLabel('Tomma dagar').uncheck();
  await expect(section(page, 'onsdag 25 november 2026')).toHaveCount(0);
  await page.getByRole('button', { name: '4 veckor' }).click();
  await expect(item(section(page, 'torsdag 17 december 2026'), 'Julklappar')).toBeVisible();
  await page.getByRole('button', { name: 'Senare' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('21 december 2026–17 januari 2027');
  await page.getByRole('button', { name: 'I dag' }).click();
  await page.getByRole('button', { name: 'Per kanal' }).click();
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Kommunen på' })).toHaveText(['Kommunen på facebook', 'Kommunen på instagram']);
});

test('by keyboard: from item to item and day to day, into a card and back, with a card to another day, to the tray, and a new one', async ({ app: { page } }) => {
  await show(page);
  const taxa = item(section(page, TUESDAY), 'Ny taxa');
  await taxa.focus();
  await page.keyboard.press('ArrowRight');
  await expect(item(section(page, THURSDAY), 'Frukost')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(section(page, THURSDAY), 'Bullbak')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(taxa).toBeFocused();
  await page.keyboard.press('Enter');
  await escapePanel(page);
  await expect(taxa).toBeFocused();
  await liftByKey(page, taxa);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(section(page, THURSDAY)).toHaveClass(/is-over/);
  await page.keyboard.press('Space');
  const moved = item(section(page, THURSDAY), 'Ny taxa');
  await expect(moved).toBeFocused();
  await liftByKey(page, moved);
  await page.keyboard.press('ArrowLeft');
  await expect(tray(page)).toHaveClass(/is-over/);
  await page.keyboard.press('Space');
  await expect(item(tray(page), 'Ny taxa')).toBeFocused();
  await page.getByRole('button', { name: 'Nytt kort, lördag 28 november 2026' }).press('Enter');
  await typeInto(page, page.getByLabel('Rubrik på nytt kort, lördag 28 november 2026'), 'Söndagsöppet');
  await expect(item(section(page, 'lördag 28 november 2026'), 'Söndagsöppet')).toBeVisible();
});

test('by mouse: from the tray to a day, and back', async ({ app: { page } }) => {
  await show(page);
  await liftByMouse(page, item(tray(page), 'Vinterbad'));
  await holdOver(page, section(page, TUESDAY));
  await page.mouse.up();
  const there = item(section(page, TUESDAY), 'Vinterbad');
  await expect(there).toBeFocused();
  await liftByMouse(page, there);
  await holdOver(page, tray(page), { below: 60 });
  await page.mouse.up();
  await expect(item(tray(page), 'Vinterbad')).toBeVisible();
  await expect(there).toHaveCount(0);
});

/** Chooses in the dialog and prints; gives the pages, and what is on them. */
async function printed(page: Page, ...choices: readonly string[]) {
  await page.evaluate(() => void (window.print = () => void (document.body.dataset['printed'] = 'yes')));
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Skriv ut kalendern' });
  for (const name of choices) await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.getByRole('button', { name: 'Skriv ut…' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const seen = await page.locator('.paper').evaluate((paper) => {
    const all = [...paper.querySelectorAll<HTMLElement>('*')];
    const chroma = (colour: string): number => +(/oklch\([\d.]+ ([\d.]+)/.exec(colour)?.[1] ?? 0);
    return {
      said: [...paper.querySelectorAll('p')].map(({ textContent }) => textContent).find((text) => text.includes('publicering')),
      items: [...paper.querySelectorAll<HTMLElement>('[data-item]')].map((node) => node.dataset['item'] ?? '').sort((a, b) => (a < b ? -1 : 1)),
      cut: all.filter((node) => getComputedStyle(node).overflow === 'hidden' && (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)).map(({ textContent }) => textContent),
      // Text of its own, in points.
      smallest: Math.min(...all.filter((node) => [...node.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())).map((node) => Math.round(parseFloat(getComputedStyle(node).fontSize) * 7.5) / 10)),
      coloured: all.filter((node) => ['color', 'backgroundColor', 'borderTopColor'].some((of) => chroma(getComputedStyle(node)[of as 'color']) > 0.03)).length,
    };
  });
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    delete document.body.dataset['printed'];
    dispatchEvent(new Event('afterprint'));
  });
  await expect(dialog).toBeHidden();
  return { pages, ...seen };
}

test('on paper: a month on one page of A4 or A3, lists with all that is planned, readable without colour', async ({ app: { page } }) => {
  await show(page);
  await showTheme(page, 'dark'); // paper is white all the same
  const taxa = item(section(page, TUESDAY), 'Ny taxa');
  await taxa.focus();
  const november = ['bullbak-på-rosengården', 'bullbak-på-rosengården-1', 'frukost-för-företagare', 'ny-taxa-för-avfall', 'så-hämtas-soporna-i-jul'];
  expect(await printed(page, 'Månad på en sida', 'I gråskala')).toEqual({ pages: ['297×210'], said: '5 publiceringar', items: november, cut: [], smallest: 7, coloured: 0 });
  await expect(taxa).toBeFocused();
  const large = await printed(page, 'Månad på en sida', 'A3', 'I färg');
  expect(large).toMatchObject({ pages: ['420×297'], items: november, cut: [] });
  expect(large.coloured).toBeGreaterThan(0);
  expect(await printed(page, 'Lista per dag', 'A4')).toMatchObject({ pages: ['210×297'], said: '5 publiceringar', items: november, cut: [] });
  expect(await printed(page, 'Lista per kanal', 'A3')).toMatchObject({ pages: ['297×420'], items: november.toSorted(), cut: [] });
});

test('axe finds nothing, in any theme', async ({ app: { page } }) => {
  await show(page);
  expect(await faultsInThemes(page, [], axeOnGrid)).toEqual([]); // see calendar.spec.ts
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  await expect(page.getByRole('dialog', { name: 'Skriv ut kalendern' })).toBeVisible();
  expect(await faultsInThemes(page, [], axeOnGrid)).toEqual([]);
});
