import type { Locator, Page } from '@playwright/test';
import { textPrint } from '../../shared/domain/text-print.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import type { Cadence, CardText, CategoryId, Person, PersonId } from '../../shared/domain/records.ts';
import { TODAY, expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { escapePanel } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf, planOfSize } from './plan.ts';

const WEB: Person = { id: 'web' as PersonId, name: 'Webben', initials: 'WE', archived: false }; // an id of its own
const TEXT = 'Isen på Storsjön håller ännu inte att gå på. Vänta tills kommunen har mätt och märkt ut leden, och ta alltid med isdubbar, lina och en kamrat. Aktuella mått finns på webben och på skyltarna vid båthamnen, och mäts varje fredag från första advent tills isen går upp i april.';
const LATER = TEXT.replace('ännu inte', 'nu äntligen');

/** Gaps on Instagram every Monday and Friday, two texts alike on Facebook, a category without its share, and three posts on a Wednesday. */
function seed(): ImportRecords {
  const plan = planOf([
    { title: 'Orange dag', slot: '2026-11-25T08:00', owners: [WEB.id] },
    { title: 'Halkbekämpning', slot: '2026-11-25T12:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM }] },
    { title: 'Julklapp på biblioteket', slot: '2026-11-25T15:00' },
    { title: 'Isen i november', slot: '2026-11-26T10:00', textPrint: textPrint(TEXT) },
    { title: 'Isen i december', slot: '2026-12-15T10:00', textPrint: textPrint(LATER) },
    ...['01', '02', '03', '08', '09', '10', '16', '17'].map((day) => ({ title: `Något den ${day}`, slot: `2026-12-${day}T10:00` })),
  ]);
  const cadence: Cadence = { weekdays: [1, 5], perWeek: null, reserve: 0 };
  const texts = [[idOf('Isen i november'), TEXT], [idOf('Isen i december'), LATER]] as const;
  return {
    ...plan,
    settings: plan.settings?.map((settings) => ({ ...settings, rules: { 'repeated-text': { on: true, limit: 70 } } })) ?? [],
    channels: [FACEBOOK, { ...INSTAGRAM, cadence }],
    people: [...(plan.people ?? []), WEB],
    categories: [...(plan.categories ?? []), { id: 'jobs' as CategoryId, name: 'Attraktiv arbetsplats', hue: 2, shape: 'ring', targetShare: 40, everyWeeks: null, archived: false }],
    texts: texts.map(([id, text]): CardText => ({ id, text, notes: '', purpose: '', audience: '', placementTexts: {} })),
  };
}
test.use({ seed: seed() });

const panel = (page: Page) => page.getByRole('region', { name: /^(Krockar|Collisions)$/ });
const finding = (page: Page, words: RegExp): Locator => panel(page).getByRole('article', { name: words });
const tooMany = /har 3 publiceringar onsdag 25 november/;
const alike = /nästan samma text/;
const skewed = /Attraktiv arbetsplats är 0 %/;

async function choose(page: Page, menu: RegExp, choice: string): Promise<void> {
  await panel(page).getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
}

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('button', { name: /^(Krockar|Collisions)/ }).click();
  await expect(panel(page)).toBeFocused();
});

test('filters by channel and person, kept while a card is looked at, and gone with the panel', async ({ page }) => {
  await choose(page, /^Person/, 'Webben');
  await expect(panel(page).getByRole('article')).toHaveCount(1);
  await expect(finding(page, tooMany)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Fel 1' }).click();
  await finding(page, tooMany).press('Enter');
  await expect(page.getByRole('region', { name: /Orange dag/ })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('article')).toHaveCount(1);
  await expect(panel(page).getByRole('button', { name: 'Person: Webben' })).toBeVisible();
  await choose(page, /^Person/, 'Alla personer');
  await choose(page, /^Kanal/, INSTAGRAM.name);
  await expect(panel(page)).toContainText('Inget av det slaget just nu.');
  await escapePanel(page);
  await page.getByRole('button', { name: /^Krockar/ }).click();
  await expect(finding(page, tooMany)).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Kanal: Alla kanaler' })).toBeVisible();
});

test('J and K walk the findings, and the board follows', async ({ page }) => {
  const card = page.getByRole('region', { name: 'Planerat' }).getByRole('article', { name: /Isen i december/ });
  await page.keyboard.press('j');
  await expect(panel(page).getByRole('article').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(panel(page).getByRole('article').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(panel(page).getByRole('article').first()).toBeFocused();
  await finding(page, alike).focus();
  await expect(card).toHaveClass(/is-selected/);
  await expect(page.getByRole('region', { name: 'Denna vecka' }).getByRole('article', { name: /Isen i november/ })).toHaveClass(/is-selected/);
});

test('the calendar follows to the month and day of a gap', async ({ page }) => {
  await page.getByRole('link', { name: 'Kalender' }).click();
  await page.getByRole('button', { name: /^Krockar/ }).click();
  await expect(panel(page)).toBeFocused();
  const gap = finding(page, /inget fredag 1 januari|inget .*fre 8 jan/).first();
  await gap.focus();
  await expect(page.getByRole('gridcell', { name: /januari 2027/ }).and(page.locator('.is-pointed'))).toBeVisible();
});

test('gaps of a channel fold week by week, and one press begins a card on the day', async ({ page, app }) => {
  const week = panel(page).getByRole('region', { name: /^v\. 48/ });
  const gaps = week.getByRole('article', { name: /inget mån 23 nov och fre 27 nov/ });
  await expect(gaps).toHaveCount(1);
  await gaps.getByRole('button', { name: 'Visa 2 luckor var för sig' }).click();
  await expect(week.getByRole('article', { name: /inget (måndag 23|fredag 27) november/ })).toHaveCount(2);
  await gaps.getByRole('button', { name: /^Lägg till fre 27 nov på / }).click();
  const title = page.getByRole('textbox', { name: 'Rubrik' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Fredagsbild');
  await expect(title).toHaveValue('Fredagsbild');
  await page.keyboard.press('Enter');
  await expect(async () => expect([...app.host.state.cards.values()].find((card) => card.title === 'Fredagsbild')).toBeDefined()).toPass();
  const card = [...app.host.state.cards.values()].find(({ title: written }) => written === 'Fredagsbild');
  expect(card?.slot).toEqual({ precision: 'day', date: '2026-11-27' });
  expect(app.host.state.placementsOf(card?.id ?? '').map(({ channel }) => channel)).toEqual([INSTAGRAM.id]);
  await page.goBack();
  await expect(week.getByRole('article', { name: /inget måndag 23 november/ })).toHaveCount(1);
});

test('a row of gaps says why, and is accepted as a whole, one step to undo', async ({ page, app }) => {
  const gaps = finding(page, /inget mån 23 nov och fre 27 nov/);
  await gaps.getByRole('button', { name: /^Varför/ }).click();
  await expect(gaps.getByRole('definition').last()).toHaveText(/^Rytmen är satt för .+\. Ändra$/);
  await gaps.getByRole('button', { name: /^Godta/ }).click();
  const reason = gaps.getByRole('form').getByLabel('Skäl');
  await expect(reason).toBeFocused();
  await reason.fill('Lov');
  await reason.press('Enter');
  await expect(gaps).toHaveCount(0);
  await expect(panel(page)).toContainText('Godtagna (2)');
  await expect.poll(() => [...app.host.state.acceptances.values()].length).toBe(2);
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(gaps).toBeVisible();
  await expect.poll(() => [...app.host.state.acceptances.values()].length).toBe(0);
});

test('why: the figure, the limit and where it was set, with a link to that setting and to the rule', async ({ page }) => {
  await finding(page, tooMany).getByRole('button', { name: /^Varför/ }).click();
  await expect(finding(page, tooMany).getByRole('definition')).toHaveText(['Högst per dag', '3 publiceringar', 'högst 2 publiceringar', /Gränsen är standard. Ändra/]);
  await expect(finding(page, tooMany).getByRole('link', { name: 'Högst per dag' })).toHaveAttribute('href', '#/help/max-per-day');
  await finding(page, tooMany).getByRole('link', { name: /^Ändra/ }).click();
  await expect(page).toHaveURL(/#\/settings\/rules\/max-per-day$/);
});

test('two texts nearly the same stand side by side, what differs is marked', async ({ page }) => {
  await finding(page, alike).getByRole('button', { name: /^Varför/ }).click();
  const texts = finding(page, alike).getByRole('region', { name: 'De två texterna sida vid sida' });
  await expect(texts).toContainText('Isen på Storsjön');
  await expect(texts.locator('mark')).toHaveText([/^ännu inte\s*$/, /^nu äntligen\s*$/]);
});

test('what is about the mix stands last, in a group of its own, with the shares', async ({ page }) => {
  await expect(panel(page).getByRole('heading', { level: 3 }).last()).toHaveText(/^Över tid/);
  await finding(page, skewed).getByRole('button', { name: /^Varför/ }).click();
  await expect(finding(page, skewed).getByRole('listitem').filter({ hasText: 'Attraktiv arbetsplats' })).toContainText('0 % av mål 40 %');
});

test('the findings are copied as text for the meeting', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, /^Person/, 'Webben');
  await panel(page).getByRole('button', { name: 'Kopiera som text' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 krock är kopierad som text.' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(`Krockar, måndag 23 november 2026\n\nv. 48, denna vecka, 23–29 nov\n- Fel: ${FACEBOOK.name} har 3 publiceringar onsdag 25 november, en mer än högst 2.`);
});

test('where pages have no clipboard of their own, as in the desktop window, it is copied all the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const button = panel(page).getByRole('button', { name: 'Kopiera som text' });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'kopiera' })).toBeVisible();
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Krockar, måndag 23 november 2026/);
});

test('where the clipboard says no, the text is there to be copied by hand', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await panel(page).getByRole('button', { name: 'Kopiera som text' }).click();
  const text = panel(page).getByRole('textbox', { name: 'Krockarna som text' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/v\. 48, denna vecka/);
  expect(await page.evaluate(() => document.getSelection()?.toString().startsWith('Krockar, '))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
});

test.describe('accessibility', () => {
  test.use({ language: 'en' });
  test('axe finds nothing where findings say why, in any theme', async ({ page }) => {
    test.slow(); // axe reads every element
    const why = panel(page).getByRole('button', { name: /^Why/ });
    await expect(why.last()).toBeVisible();
    for (const button of await why.all()) await button.click();
    await expect(panel(page).locator('mark').last()).toBeVisible();
    expect(await faultsInThemes(page, ['.krockar'])).toEqual([]);
  });
});

test.describe('with thousands of findings', () => {
  test.use({ seed: planOfSize(5_000, TODAY) });
  test('the list begins short and grows as one walks on', async ({ page }) => {
    test.slow();
    await expect(panel(page).getByRole('article')).toHaveCount(15);
    await panel(page).getByRole('article').nth(13).focus();
    await page.keyboard.press('j');
    await expect(panel(page).getByRole('article').nth(14)).toBeFocused();
    await expect(panel(page).getByRole('article')).toHaveCount(30);
    await panel(page).getByRole('button', { name: /^Visa [\d\s]+ till/ }).click();
    await expect(panel(page).getByRole('article')).toHaveCount(45);
  });
});
