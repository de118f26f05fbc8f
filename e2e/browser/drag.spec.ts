import type { Locator, Page } from '@playwright/test';
import { TODAY, expect, test } from './app.ts';
import { holdOver, liftByKey, liftByMouse, placeOf } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf, planOfSize } from './plan.ts';

const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const spoken = (page: Page) => page.locator('[aria-live="assertive"].sr');

const PLAN = planOf([
  { title: 'Idén', status: 'idea', on: [] },
  { title: 'Andra idén', status: 'idea', on: [] },
  { title: 'Tredje idén', status: 'idea', on: [] },
  { title: 'Halka', slot: '2026-11-25T12:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM, own: '2026-11-26T08:00' }] },
  { title: 'Broddar', slot: '2026-11-24T12:00' },
  { title: 'Lekplats', slot: '2026-11-27T10:00' },
  { title: 'Simskola', slot: '2026-W48' },
  { title: 'Luciatåg', kind: 'recurring', rule: { type: 'date', month: 12, day: 13 } },
]);

const ideas = (page: Page) => page.getByRole('region', { name: 'Idéer', exact: true });
/** A column's head, by its heading. */
const head = (page: Page, name: string) => page.locator('.col-head', { has: page.getByRole('heading', { name }) });

/** Lifts a card and holds it over a place, which says so; leaves the button down. */
async function dragOver(page: Page, from: Locator, place: Locator, target = place): Promise<void> {
  await liftByMouse(page, from);
  await holdOver(page, place, { target });
}

test.use({ seed: PLAN, viewport: { width: 1440, height: 900 } });

test('dropping on a day keeps the time of day (planning rules §2), and undo names it', async ({ app: { page, host } }) => {
  await dragOver(page, card(page, 'Lekplats'), section(page, 'måndag 30 november'));
  await page.mouse.up();
  await expect(section(page, 'måndag 30 november').getByRole('article', { name: 'Lekplats' })).toBeFocused();
  await expect.poll(() => host.state.cards.get(idOf('Lekplats'))?.slot).toEqual({ precision: 'time', date: '2026-11-30', time: '10:00' });
  await page.getByRole('button', { name: 'Ångra: flytta ”Lekplats”' }).click();
  await expect(section(page, 'fredag 27 november').getByRole('article', { name: 'Lekplats' })).toBeVisible();
});

test('while dragging each day says what the drop would do, before it is made (planning rules §4)', async ({ app: { page, host } }) => {
  await dragOver(page, card(page, 'Halka'), section(page, 'tisdag 24 november'));
  await expect(section(page, 'tisdag 24 november')).toContainText('Samma minut');
  await expect(section(page, 'lördag 28 november')).toContainText('Obemannat');
  await expect(section(page, 'torsdag 26 november')).toContainText('Fritt');
  await expect(page.locator('.verdict')).toContainText('Tisdag 24 november 12:00');
  await expect(page.locator('.verdict')).toContainText('IG Kommunen har egen tid, stannar tor 26 nov 08:00');
  await expect(spoken(page)).toContainText('tisdag 24 november. Fel: ');
  await page.keyboard.press('Escape');
  await expect(page.locator('.is-over')).toHaveCount(0);
  await page.mouse.up();
  await expect(section(page, 'onsdag 25 november').getByRole('article', { name: 'Halka' })).toBeVisible();
  expect(host.state.cards.get(idOf('Halka'))?.slot).toEqual({ precision: 'time', date: '2026-11-25', time: '12:00' });
});

test('a placement with its own time stays, the app says so and moves it along if asked (planning rules §2)', async ({ app: { page, host } }) => {
  await dragOver(page, card(page, 'Halka'), section(page, 'måndag 30 november'));
  await page.mouse.up();
  await expect(status(page)).toContainText('IG Kommunen har egen tid och ligger kvar tor 26 nov 08:00.');
  await page.getByRole('button', { name: 'Flytta med' }).click();
  await expect.poll(() => host.state.placementsOf(idOf('Halka'))[1]?.slot).toEqual({ precision: 'time', date: '2026-12-01', time: '08:00' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => host.state.placementsOf(idOf('Halka'))[1]?.slot).toEqual({ precision: 'time', date: '2026-11-26', time: '08:00' });
  expect(host.state.cards.get(idOf('Halka'))?.slot).toEqual({ precision: 'time', date: '2026-11-30', time: '12:00' });
});

test('after a drop that collides a quiet notice says what', async ({ app: { page } }) => {
  await dragOver(page, card(page, 'Lekplats'), section(page, 'lördag 28 november'));
  await page.mouse.up();
  await expect(status(page)).toContainText('Lekplats');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the order inside a section is the one that people dragged, after a reload too (planning rules §2)', async ({ app: { page } }) => {
  await dragOver(page, card(page, 'Tredje idén'), card(page, 'Idén'), ideas(page).getByRole('group'));
  await page.mouse.up();
  await expect(ideas(page).getByRole('article')).toHaveText([/Tredje idén/, /^Idén/, /Andra idén/]);
  await expect(page.getByRole('button', { name: 'Ångra: flytta ”Tredje idén”' })).toBeEnabled(); // the host has it
  await page.reload();
  await expect(ideas(page).getByRole('article')).toHaveText([/Tredje idén/, /^Idén/, /Andra idén/]);
  await card(page, 'Tredje idén').focus();
  await expect(card(page, 'Tredje idén')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(ideas(page).getByRole('article')).toHaveText([/^Idén/, /Tredje idén/, /Andra idén/]);
  await expect(card(page, 'Tredje idén')).toBeFocused();
});

test('heads mean the column: its week without a day, an idea, no date (planning rules §2)', async ({ app: { page, host } }) => {
  await dragOver(page, card(page, 'Lekplats'), head(page, 'Nästa vecka'));
  await page.mouse.up();
  await expect(section(page, 'Ingen dag än, v. 49').getByRole('article', { name: 'Lekplats' })).toBeVisible();
  await dragOver(page, card(page, 'Lekplats'), head(page, 'Idéer'));
  await page.mouse.up();
  await expect.poll(() => host.state.cards.get(idOf('Lekplats'))).toMatchObject({ status: 'idea', slot: { precision: 'none' } });
  await dragOver(page, card(page, 'Lekplats'), section(page, 'Utan datum'));
  await page.mouse.up();
  await expect.poll(() => host.state.cards.get(idOf('Lekplats'))).toMatchObject({ status: 'planned', slot: { precision: 'none' } });
});

test('the dock takes a card to a day of a far week', async ({ app: { page, host } }) => {
  await dragOver(page, card(page, 'Simskola'), section(page, 'tisdag 24 november'));
  await holdOver(page, page.locator('.dday', { hasText: '17' }));
  await page.mouse.up();
  await expect.poll(() => host.state.cards.get(idOf('Simskola'))?.slot).toEqual({ precision: 'day', date: '2026-12-17' });
});

test('a recurring card dropped on a day makes this year’s card, a second one only if asked (planning rules §3)', async ({ app: { page, host } }) => {
  const made = () => [...host.state.cards.values()].filter(({ origin }) => origin?.card === idOf('Luciatåg'));
  const recurring = page.getByRole('region', { name: 'Återkommande Q4' }).getByRole('article', { name: 'Luciatåg' });
  await dragOver(page, recurring, section(page, 'torsdag 26 november'));
  await page.mouse.up();
  await expect(section(page, 'torsdag 26 november').getByRole('article', { name: 'Luciatåg' })).toBeVisible();
  await expect.poll(made).toHaveLength(1);
  await expect(recurring).toContainText('Planerat');
  await dragOver(page, recurring, section(page, 'tisdag 1 december'));
  await page.mouse.up();
  await expect(status(page)).toContainText('Årets kort av ”Luciatåg” finns redan för 2026.');
  expect(made()).toHaveLength(1);
  await page.getByRole('button', { name: 'Gör ett till' }).click();
  await expect.poll(made).toHaveLength(2);
});

for (const [language, words] of [
  ['sv', { place: 'onsdag 25 november', next: 'onsdag 2 december', below: 'torsdag 3 december', lifted: '”Halka” är lyft', over: 'torsdag 3 december. Fritt.', dropped: '”Halka” är släppt på torsdag 3 december.', back: '”Halka” ligger kvar på tor 3 dec 12:00.' }],
  ['en', { place: 'Wednesday 25 November', next: 'Wednesday 2 December', below: 'Thursday 3 December', lifted: '“Halka” is lifted', over: 'Thursday 3 December. Free.', dropped: '“Halka” is dropped on Thursday 3 December.', back: '“Halka” is still at Thu 3 Dec 12:00.' }],
] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('the keyboard lifts, moves, drops and puts back, and each step is spoken', async ({ app: { page } }) => {
      await liftByKey(page, card(page, 'Halka'));
      await expect(spoken(page)).toContainText(words.lifted);
      await page.keyboard.press('ArrowRight');
      await expect(section(page, words.next)).toHaveClass(/is-over/);
      await page.keyboard.press('ArrowDown');
      await expect(section(page, words.below)).toHaveClass(/is-over/);
      await expect(spoken(page)).toHaveText(words.over);
      await page.keyboard.press('Space');
      await expect(section(page, words.below).getByRole('article', { name: 'Halka' })).toBeFocused();
      await expect(spoken(page)).toHaveText(words.dropped);
      await liftByKey(page, card(page, 'Halka'));
      await page.keyboard.press('ArrowUp');
      await expect(section(page, words.next)).toHaveClass(/is-over/);
      await page.keyboard.press('Escape');
      await expect(section(page, words.below).getByRole('article', { name: 'Halka' })).toBeFocused();
      await expect(spoken(page)).toHaveText(words.back);
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger that stays lifts the card', async ({ app: { page } }) => {
    const cdp = await page.context().newCDPSession(page);
    const [from, thursday] = [await placeOf(card(page, 'Lekplats')), section(page, 'torsdag 26 november')];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', from.x + 60, from.y + 20);
    await expect(card(page, 'Lekplats')).toHaveClass(/is-source/);
    const to = await placeOf(thursday);
    for (let i = 1; i <= 8; i++) await touch('touchMove', from.x + 60 + ((to.x - from.x) * i) / 8, from.y + 20 + ((to.y - 6 - from.y) * i) / 8);
    await expect(thursday).toHaveClass(/is-over/);
    await touch('touchEnd');
    await expect(thursday.getByRole('article', { name: 'Lekplats' })).toBeVisible();
  });
});

test.describe('a big board', () => {
  test.use({ seed: planOfSize(1_000, TODAY) });

  test('scrolls under a card that is held at its lower edge, and the card lands where it is let go', async ({ app: { page } }) => {
    const name = (await ideas(page).getByRole('article').nth(1).getAttribute('aria-label')) ?? '';
    await dragOver(page, card(page, name), head(page, 'Denna vecka'));
    const body = page.locator('[data-col="1"]');
    const box = await placeOf(body);
    await page.mouse.move(box.x + 100, box.y + box.height - 30, { steps: 10 });
    await expect.poll(() => body.evaluate((node) => node.scrollTop)).toBeGreaterThan(600);
    await expect(async () => {
      await page.mouse.move(box.x + 100, box.y + 200, { steps: 6 });
      await expect(body.locator('.is-over')).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await page.mouse.up();
    await expect(page.getByRole('region', { name: 'Denna vecka' }).getByRole('article', { name, exact: true })).toBeFocused();
  });
});
