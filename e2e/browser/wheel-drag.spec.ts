/** Moving along the wheel by mouse and keyboard, and the wheel on paper and as files. */
import { readFile } from 'node:fs/promises';
import type { RecurrenceRule } from '../../shared/planning/recurrence-rule.ts';
import { expect, showTheme, test } from './app.ts';
import { placeOf } from './hand.ts';
import { FACEBOOK, idOf, planOf } from './plan.ts';

const week = (number: number): RecurrenceRule => ({ type: 'week', week: number });
const recurring = (title: string, rule: RecurrenceRule) => ({ title, kind: 'recurring', rule, on: [{ channel: FACEBOOK }] }) as const;
const TITLES = { fair: 'Julhandel: köp tryggt', bread: 'Lussebullar' };
const seed = planOf([
  recurring(TITLES.fair, week(49)),
  recurring(TITLES.bread, { type: 'date', month: 12, day: 13 }),
  // Week 50 has as much as it can take.
  ...Array.from({ length: 10 }, (_, i) => ({ title: `Fullt ${i}`, slot: '2026-W50' })),
  { title: 'Lussebullar 2026', slot: '2026-12-13', origin: { card: idOf(TITLES.bread), year: 2026 } },
]);
test.use({ seed });

test('dragged along its ring an item says what it would become and break; Escape leaves all as it was, and a drop is one step to undo (planning rules §3, §4)', async ({ app: { page, host } }) => {
  const ruleNow = () => host.state.cards.get(idOf(TITLES.fair))?.rule;
  await page.goto(`${page.url().split('#')[0] ?? ''}#/wheel`);
  const label = page.locator('.ring-label');
  const dot = page.locator(`.w-dot[data-id="${idOf(TITLES.fair)}"]`);
  /** Takes the dot round the middle of the wheel by some days; the button stays down. */
  const turn = async (days: number): Promise<void> => {
    const at = await placeOf(dot);
    const wheel = await placeOf(page.locator('.wheel-drawing').locator('xpath=ancestor::*[name()="svg"]'));
    const [cx, cy] = [wheel.x + wheel.width / 2, wheel.y + wheel.height / 2];
    const [dx, dy, by] = [at.x + at.width / 2 - cx, at.y + at.height / 2 - cy, (days / 365) * 2 * Math.PI];
    await page.mouse.move(cx + dx, cy + dy);
    await page.mouse.down();
    await page.mouse.move(cx + dx * Math.cos(by) - dy * Math.sin(by), cy + dx * Math.sin(by) + dy * Math.cos(by), { steps: 5 });
  };
  await turn(7);
  await expect(label).toContainText('v. 50, alla år');
  await expect(label).toContainText('2026: v. 50, 7–13 dec');
  await expect(label.locator('.finding-warning')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(label).toHaveCount(0);
  await page.mouse.up();
  await turn(60);
  await expect(label).toContainText('v. 53, alla år'); // past New Year it stays in the year
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(ruleNow()).toEqual(week(49));
  await turn(7);
  await expect(label).toContainText('v. 50');
  await page.mouse.up();
  await expect.poll(ruleNow).toEqual(week(50));
  await expect(page.getByRole('status').filter({ hasText: 'återkommer nu v. 50, alla år' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(ruleNow).toEqual(week(49));
});

test('Alt and the arrows move what is chosen; what is made already stays, and moves along if wanted (planning rules §3)', async ({ app: { page, host } }) => {
  const ruleOf = (title: string) => host.state.cards.get(idOf(title))?.rule;
  await page.goto(`${page.url().split('#')[0] ?? ''}#/wheel/table`);
  const bread = page.getByRole('table').getByRole('button', { name: new RegExp(TITLES.bread) });
  await bread.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => ruleOf(TITLES.bread)).toEqual({ type: 'date', month: 12, day: 20 });
  const said = page.getByRole('status').filter({ hasText: '20 december, alla år' });
  await expect(said).toContainText('Kortet för 2026 ligger kvar sön 13 dec');
  await said.getByRole('button', { name: 'Flytta med' }).click();
  await expect.poll(() => host.state.cards.get('lussebullar-2026')?.slot).toEqual({ precision: 'day', date: '2026-12-20' });
  await bread.focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => ruleOf(TITLES.bread)).toEqual({ type: 'date', month: 12, day: 19 });
  await bread.blur(); // what is visibly chosen is meant
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => ruleOf(TITLES.bread)).toEqual({ type: 'date', month: 12, day: 20 });
});

test('the wheel becomes a drawing, a picture of A3, and paper with a table', async ({ app: { page }, context }) => {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/wheel`);
  await showTheme(page, 'dark'); // paper is white all the same
  const save = async (name: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Exportera' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(file.suggestedFilename()).toMatch(/^arshjul-2026\./);
    return readFile(await file.path());
  };
  const svg = (await save('SVG')).toString();
  expect(svg).not.toMatch(/var\(|oklch|color-mix|class=|<use/);
  expect(svg).toContain('data:font/woff2;base64,');
  expect(/<text[^>]*fill="(#\w+)"[^>]*>Årshjul 2026</.exec(svg)?.[1]).toMatch(/^#[0-3]/); // ink, not chalk
  const alone = await context.newPage();
  await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const parsed = await alone.evaluate(() => ({ wrong: document.querySelector('parsererror')?.textContent ?? null, width: document.documentElement.getAttribute('width'), texts: Array.from(document.querySelectorAll('text'), (text) => text.textContent) }));
  await alone.close();
  expect(parsed).toMatchObject({ wrong: null, width: '420mm' });
  expect(parsed.texts).toEqual(expect.arrayContaining(['Årshjul 2026', TITLES.fair, 'Kundnära information', 'December']));
  const png = await save('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png.indexOf('pHYs')]).toEqual([4961, 3508, 37]);
  await page.evaluate(() => void (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog', { name: 'Skriv ut årshjulet 2026' }).getByRole('button', { name: 'Skriv ut…' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-poster').getByText('Årshjul 2026')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row', { name: /^December/ })).toContainText(TITLES.fair);
});
