import type { Page } from '@playwright/test';
import { expect, kept, test, TODAY } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { escapePanel, liftByKey, typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf, planOfSize } from './plan.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

const WEEK = planOf([
  { title: 'Quiz om kommunen', status: 'idea', on: [] },
  { title: 'Enkät', slot: '2026-11-20T10:00' },
  { title: 'Öppettider', slot: '2026-W48' },
  { title: 'Lekplatsen', slot: '2026-11-24T11:30', status: 'approved' },
  { title: 'Utan tid', slot: '2026-11-24' },
  { title: 'Tidigt', slot: '2026-11-24T08:00', on: [{ channel: INSTAGRAM, own: '2026-11-26T08:00' }] },
  { title: 'Fullmäktige', slot: '2026-11-30T12:00' },
  { title: 'Lucia', slot: '2026-12-13T13:00', on: [{ channel: FACEBOOK }, { channel: INSTAGRAM }] },
  { title: 'Någon gång' },
  { title: 'Luciatåg', kind: 'recurring', rule: { type: 'date', month: 12, day: 13 } },
  { title: 'Nyårstal', kind: 'recurring', rule: { type: 'week', week: 1 } },
]);

test.describe('the columns of a week', () => {
  test.use({ seed: WEEK, viewport: { width: 1440, height: 900 } });

  test('cards stand where slot, status and kind put them (planning rules §2)', async ({ app: { page } }) => {
    await expect(column(page, 'Idéer').getByRole('article')).toHaveText([/Quiz om kommunen/]);
    await expect(section(page, 'Försenat').getByRole('article')).toHaveText([/Enkät/]);
    await expect(section(page, 'Ingen dag än, v. 48').getByRole('article')).toHaveText([/Öppettider/]);
    await expect(column(page, 'Nästa vecka').getByRole('article')).toHaveText([/Fullmäktige/]);
    await expect(column(page, 'Planerat').getByRole('article')).toHaveText([/Någon gång/, /Lucia/]);
    await expect(column(page, 'Återkommande Q4').getByRole('article')).toHaveText([/Luciatåg.*13 december.*Dags nu/]);
  });

  test('inside a section the time of day orders, cards without one come after (planning rules §2)', async ({ app: { page } }) => {
    await expect(section(page, 'tisdag 24 november').getByRole('article')).toHaveText([/Tidigt/, /Lekplatsen/, /Utan tid/]);
  });

  test('a card says its time, its channels, its own times, its owner and its status', async ({ app: { page } }) => {
    const early = card(page, 'Tidigt');
    await expect(early.getByRole('img', { name: 'Planerad' })).toBeVisible();
    await expect(early.getByRole('time')).toHaveText('08:00');
    await expect(early).toContainText('tor 08:00');
    await expect(early.getByTitle('Redaktör')).toHaveText('RE');
    await expect(card(page, 'Lucia').getByRole('time')).toHaveText('sön 13 dec 13:00');
    await expect(card(page, 'Enkät').getByRole('img', { name: 'Varning' })).toBeVisible();
    await expect(card(page, 'Enkät')).toContainText('Skulle ut fre 20 nov, för 3 dagar sedan');
  });

  test('a recurring quarter that is a rail opens and folds', async ({ app: { page } }) => {
    await expect(card(page, 'Nyårstal')).toHaveCount(0);
    await page.getByRole('button', { name: 'Visa Återkommande Q1, 1 kort' }).click();
    await expect(card(page, 'Nyårstal')).toBeVisible();
    await page.getByRole('button', { name: 'Fäll ihop Återkommande Q1' }).click();
    await expect(card(page, 'Nyårstal')).toHaveCount(0);
  });

  test('over midnight between Sunday and Monday the board rolls by itself (planning rules §2)', async ({ app: { page, clock } }) => {
    await expect(page.getByRole('heading', { name: 'Vecka 48' })).toBeVisible();
    clock.set(new Date('2026-11-30T00:00:30+01:00'));
    await expect(page.getByRole('heading', { name: 'Vecka 49' })).toBeVisible();
    await expect(column(page, 'Denna vecka').getByRole('article', { name: 'Fullmäktige' })).toBeVisible();
    await expect(section(page, 'Försenat').getByRole('article', { name: 'Lekplatsen' })).toBeVisible();
    await expect(section(page, 'måndag 30 november')).toContainText('I dag');
  });

  test('arrows walk the cards, Enter opens one, closing gives the focus back', async ({ app: { page } }) => {
    await card(page, 'Tidigt').focus();
    await expect(card(page, 'Tidigt')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'Lekplatsen')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(card(page, 'Fullmäktige')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/card\/fullm/);
    await expect(card(page, 'Fullmäktige')).toHaveClass(/is-selected/);
    await escapePanel(page);
    await expect(card(page, 'Fullmäktige')).toBeFocused();
  });

  test('the focus follows a new card out of its editor, and a card that undo moves', async ({ app: { page } }) => {
    await expect(card(page, 'Öppettider')).toBeVisible();
    await page.keyboard.press('n');
    await typeInto(page, page.getByRole('textbox', { name: 'Rubrik' }), 'Nyss skrivet');
    await expect(page.getByRole('region', { name: 'Kort: Nyss skrivet' }).getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
    await escapePanel(page);
    await expect(card(page, 'Nyss skrivet')).toBeFocused();
    await liftByKey(page, card(page, 'Öppettider'));
    await page.keyboard.press('ArrowRight');
    await expect(column(page, 'Nästa vecka').locator('.is-over')).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(column(page, 'Nästa vecka').getByRole('article', { name: 'Öppettider' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(column(page, 'Denna vecka').getByRole('article', { name: 'Öppettider' })).toBeFocused();
  });

  test('only one card of the board is a stop for Tab', async ({ app: { page } }) => {
    await card(page, 'Lucia').focus();
    await expect(card(page, 'Lucia')).toBeFocused();
    await expect(page.locator('article[tabindex="0"]')).toHaveCount(1);
  });

  test('quick-add makes card after card in its section, Escape closes it', async ({ app: { page, host } }) => {
    const tuesday = section(page, 'tisdag 24 november');
    await tuesday.hover();
    await tuesday.getByRole('button', { name: 'Nytt kort i tisdag 24 november' }).click();
    const field = tuesday.getByRole('textbox');
    await field.fill('Första nya');
    await field.press('Enter');
    await expect(field).toBeEmpty();
    await field.fill('Andra nya');
    await field.press('Enter');
    await expect(tuesday.getByRole('article')).toHaveText([/Tidigt/, /Lekplatsen/, /Utan tid/, /Första nya/, /Andra nya/]);
    await field.press('Escape');
    await expect(field).toHaveCount(0);
    await kept(host, 'Andra nya');
    await page.reload();
    await expect(tuesday.getByRole('article')).toHaveText([/Tidigt/, /Lekplatsen/, /Utan tid/, /Första nya/, /Andra nya/]);
  });

  test('I writes an idea from anywhere on the board', async ({ app: { page } }) => {
    await card(page, 'Lucia').focus();
    await expect(card(page, 'Lucia')).toBeFocused();
    await page.keyboard.press('i');
    await typeInto(page, page.getByRole('dialog', { name: 'Fånga idéer' }).getByRole('textbox'), 'Vinterbad');
    await page.keyboard.press('Escape');
    await expect(card(page, 'Lucia')).toBeFocused();
    await page.getByRole('textbox', { name: 'Skriv en idé' }).click();
    await typeInto(page, page.getByRole('textbox', { name: 'Skriv en idé' }), 'Isbana');
    await expect(column(page, 'Idéer').getByRole('article')).toHaveText([/Isbana/, /Vinterbad/, /Quiz/]);
  });
});

test.describe('in English', () => {
  test.use({ seed: WEEK, language: 'en' });

  test('columns, sections and cards speak English', async ({ app: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Week 48' })).toBeVisible();
    await expect(column(page, 'This week').getByRole('group', { name: 'Tuesday 24 November' }).getByRole('article')).toHaveCount(3);
    await expect(card(page, 'Tidigt').getByRole('img', { name: 'Planned' })).toBeVisible();
    await expect(card(page, 'Enkät').getByRole('img', { name: 'Warning' })).toBeVisible();
  });
});

test.describe('an empty board', () => {
  test.use({ seed: planOf([]) });

  test('says in each column what to do next', async ({ app: { page } }) => {
    await expect(column(page, 'Idéer')).toContainText('Inga idéer än.');
    await expect(page.getByRole('region', { name: 'Kom igång' })).toContainText('3 av 4');
    await expect(column(page, 'Nästa vecka')).toContainText('Inget planerat v. 49.');
    await expect(column(page, 'Planerat')).toContainText('Längre fram är tomt.');
    await page.getByRole('button', { name: 'Nytt kort i dag' }).click();
    await typeInto(page, section(page, 'måndag 23 november').getByRole('textbox'), 'Dagens första');
    await expect(section(page, 'måndag 23 november').getByRole('article')).toHaveText([/Dagens första/]);
  });
});

test.describe('a long column', () => {
  test.use({ seed: planOfSize(1_000, TODAY) });

  test('renders only what is in sight, and the focus survives scrolling', async ({ app: { page } }) => {
    const ideas = column(page, 'Idéer');
    await expect(ideas).toContainText('400 kort');
    const first = ideas.getByRole('article').first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    expect(await ideas.getByRole('article').count()).toBeLessThan(40);
    await first.focus();
    await expect(first).toBeFocused();
    await page.keyboard.press('End');
    await expect(ideas.getByRole('article').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(card(page, name)).toBeFocused();
    await first.hover();
    await page.mouse.wheel(0, 20_000);
    await expect(card(page, name)).not.toBeInViewport();
    await expect(ideas.getByRole('article').nth(6)).toBeInViewport();
    await expect(card(page, name)).toBeFocused();
  });

  test('later weeks show two cards, the rest unfolds', async ({ app: { page } }) => {
    const week = section(page, 'v. 50 7–13 dec');
    await expect(week.getByRole('article')).toHaveCount(2);
    await week.getByRole('button', { name: /\d+ till, v\. 50/ }).click();
    await expect(week.getByRole('article').nth(3)).toBeVisible();
  });
});

test.describe('accessibility', () => {
  test.use({ seed: WEEK, language: 'en', viewport: { width: 1280, height: 800 } });

  test('axe finds nothing on the board, in any theme', async ({ app: { page } }) => {
    await card(page, 'Tidigt').waitFor();
    expect(await faultsInThemes(page)).toEqual([]);
  });
});

test.describe('while the page’s code is on its way', () => {
  test.use({ seed: WEEK });

  test('what others change after the plan was read is not lost', async ({ app: { page, host } }) => {
    await expect(card(page, 'Lucia')).toBeVisible();
    const opened = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('"records"')));
    await page.route(/\/assets\/page-/, async (route) => {
      await opened;
      const lucia = host.state.cards.get(idOf('Lucia'))!; // the plan has it
      host.commit({ cards: { updated: [[lucia, { ...lucia, title: 'Luciafirande' }]] } }, { command: 'editCard', title: 'Lucia' });
      await route.continue();
    });
    await page.reload();
    await expect(card(page, 'Luciafirande')).toBeVisible();
  });
});
