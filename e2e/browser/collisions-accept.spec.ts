import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { INSTAGRAM, idOf, planOf } from './plan.ts';

// Three posts on Wednesday, and what is a day late.
const plan = planOf([
  { title: 'Så tycker invånarna', slot: '2026-11-20T09:00', on: [{ channel: INSTAGRAM }] },
  { title: 'Orange dag', slot: '2026-11-25T08:00' },
  { title: 'Halkbekämpning', slot: '2026-11-25T12:00' },
  { title: 'Julklapp på biblioteket', slot: '2026-11-25T15:00' },
  { title: 'Luciatåg', slot: '2026-11-26T15:00' },
]);
test.use({ seed: plan });

const panel = (page: Page) => page.getByRole('region', { name: /^(Krockar|Collisions)$/ });
const finding = (page: Page, words: RegExp) => panel(page).getByRole('article', { name: words });
const tooMany = /har 3 publiceringar onsdag 25 november/;
const accepted = (page: Page) => panel(page).getByRole('group').filter({ hasText: /Godtagna/ });

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Krockar|Collisions)/ }).click();
  await expect(panel(page)).toBeFocused();
}

/** Accepts from the panel, with the reason written and sent by keyboard. */
async function accept(page: Page, reason: string, until = ''): Promise<void> {
  await finding(page, tooMany).getByRole('button', { name: /^Godta/ }).click();
  const form = page.getByRole('form', { name: /^Godta/ });
  await expect(form.getByLabel('Skäl')).toBeFocused();
  await form.getByLabel('Till och med').fill(until);
  await form.getByLabel('Skäl').fill(reason);
  await form.getByLabel('Skäl').press('Enter');
  await expect(finding(page, tooMany)).toHaveCount(0);
}

test.describe('accepted with a reason', () => {
  test.beforeEach(async ({ app }) => {
    await openPanel(app.page);
  });

  test('it leaves the badge, the day and the cards, folds away with its reason, and opens again', async ({ page }) => {
    const wednesday = page.getByRole('region', { name: 'Denna vecka' }).getByRole('group', { name: 'onsdag 25 november' });
    await expect(wednesday).toContainText('FB Kommunen 3 av 2');
    await accept(page, 'Beslutat på mötet', '27 nov');
    await expect(wednesday).not.toContainText('3 av 2');
    await expect(page.getByRole('button', { name: /^Krockar/ })).toContainText('0 fel');
    await expect(wednesday.getByRole('img', { name: 'Fel' })).toHaveCount(0);
    await panel(page).getByText('Godtagna (1)').click();
    await expect(accepted(page).getByRole('listitem')).toContainText(/Godtagen mån 23 nov 09:\d\d, till och med fre 27 nov:\s*Beslutat på mötet/);
    await accepted(page).getByRole('button', { name: /^Öppna igen/ }).click();
    await expect(finding(page, tooMany)).toBeVisible();
    await expect(wednesday).toContainText('FB Kommunen 3 av 2');
  });

  test('one more post that day, and it is back: the facts are others', async ({ page, app }) => {
    await accept(page, 'Beslutat på mötet');
    await expect(panel(page)).toContainText('Godtagna (1)');
    // Somebody else moves a card there.
    const command = { name: 'moveCard', input: { id: idOf('Luciatåg'), to: { type: 'slot', slot: { precision: 'day', date: '2026-11-25' } } } };
    const other = app.host.connect(() => {});
    await other.handle({ id: 1, call: 'open', input: { person: null } });
    const reply = await other.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command } });
    expect(reply).toMatchObject({ ok: true });
    const back = finding(page, /har 4 publiceringar onsdag 25 november/);
    await expect(back).toBeVisible();
    await expect(panel(page)).not.toContainText('Godtagna (1)');
    await back.getByRole('button', { name: /^Godta/ }).click();
    await expect(back.getByRole('form')).toContainText('men läget är ett annat nu');
    await expect(back.getByLabel('Skäl')).toHaveValue('Beslutat på mötet');
  });

  test('when its day has passed it is back', async ({ page, app }) => {
    await accept(page, 'Beslutat på mötet', '2026-11-24');
    await expect(panel(page)).toContainText('Godtagna (1)');
    app.clock.set(new Date('2026-11-25T00:00+01:00'));
    await expect(finding(page, tooMany)).toBeVisible();
    await expect(panel(page)).not.toContainText('Godtagna (1)');
  });

  test('a day that is none stays in its field; undo takes an acceptance back; Escape closes the form and nothing else', async ({ page }) => {
    await finding(page, tooMany).getByRole('button', { name: /^Godta/ }).click();
    const form = page.getByRole('form', { name: /^Godta/ });
    await form.getByLabel('Skäl').fill('Beslutat på mötet');
    await form.getByLabel('Till och med').fill('snart');
    await form.getByRole('button', { name: 'Godta', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('från i dag');
    await form.getByRole('button', { name: 'Avbryt' }).click();
    await accept(page, 'Beslutat på mötet');
    await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
    const button = finding(page, tooMany).getByRole('button', { name: /^Godta/ });
    await button.click();
    await expect(page.getByRole('form').getByLabel('Skäl')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(panel(page)).toBeVisible();
  });
});

test('a finding is accepted in the card’s editor too: its channel is not free, what collides is accepted', async ({ page, app }) => {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/board/card/${idOf('Orange dag')}`);
  const alerts = page.getByRole('region', { name: 'Krockar för kortet' }).or(page.locator('.alerts'));
  await expect(alerts).toContainText(tooMany);
  await alerts.getByRole('button', { name: /^Godta/ }).first().click();
  await expect(page.getByRole('form').getByLabel('Skäl')).toBeFocused();
  await page.getByRole('form').getByLabel('Skäl').fill('Beslutat på mötet');
  await page.getByRole('form').getByRole('button', { name: 'Godta', exact: true }).click();
  await expect(page.locator('.alerts')).toHaveCount(0);
  await expect.poll(() => [...app.host.state.acceptances.values()].map(({ reason }) => reason)).toEqual(['Beslutat på mötet']);
  const row = page.getByRole('listitem', { name: /^FB Kommunen/ });
  await expect(row).toContainText('Godtagen');
  await expect(row).not.toContainText('Fritt');
});

test('axe finds nothing in the form and in what was accepted, in any theme', async ({ page, app: _app }) => {
  test.slow(); // axe reads every element
  await openPanel(page);
  const asks = panel(page).getByRole('article').nth(1);
  await asks.getByRole('button', { name: /^Godta/ }).click();
  await page.getByRole('form').getByLabel('Skäl').fill('Ok');
  await page.getByRole('form').getByLabel('Skäl').press('Enter');
  await panel(page).getByText('Godtagna (1)').click();
  const first = panel(page).getByRole('article').first();
  await first.getByRole('button', { name: /^Varför/ }).click();
  await expect(first.getByRole('definition').first()).toBeVisible();
  await first.getByRole('button', { name: /^Godta/ }).click();
  await expect(page.getByRole('form').getByLabel('Skäl')).toBeFocused();
  expect(await faultsInThemes(page, ['.krockar'])).toEqual([]);
});
