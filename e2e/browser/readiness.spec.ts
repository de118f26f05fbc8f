import type { Page } from '@playwright/test';
import { expect, showTheme, test } from './app.ts';
import { axeOn } from './axe.ts';
import { gapsPlan } from './gaps-plan.ts';
import { escapePanel } from './hand.ts';

test.use({ seed: gapsPlan(), viewport: { width: 1440, height: 900 } });

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const checks = (page: Page) => page.getByRole('region', { name: 'Klar att gå ut' });
const missing = (page: Page, what: string) => checks(page).getByRole('button', { name: `${what} saknas, gå till fältet` });

test('the heads count the cards that lack something, and lead from one to the next', async ({ app: { page } }) => {
  const count = column(page, 'Denna vecka').getByRole('button', { name: '2 saknar något, gå till nästa' });
  await count.click();
  await expect(card(page, 'Halka')).toBeFocused();
  await count.click();
  await expect(card(page, 'Bart')).toBeFocused();
  await count.click();
  await expect(card(page, 'Halka')).toBeFocused();
  await expect(column(page, 'Nästa vecka').getByRole('button', { name: '1 saknar något, gå till nästa' })).toBeVisible();
  await expect(column(page, 'Planerat').getByRole('button', { name: /saknar något/ })).toHaveCount(0);
});

test('a card says what it lacks to who listens, points at it or comes by keyboard', async ({ app: { page } }) => {
  await expect(card(page, 'Halka')).toHaveAccessibleDescription(/^Saknar ansvarig, bild, godkännande/);
  await expect(card(page, 'Halka').getByTitle('Saknar ansvarig, bild, godkännande')).toBeVisible();
  await expect(card(page, 'Bart')).toHaveAccessibleDescription(/^Saknar ansvarig, kanal, text/);
  await expect(card(page, 'Lekplatsen')).not.toHaveAccessibleDescription(/Saknar/);
  await expect(card(page, 'Quiz om kommunen')).not.toHaveAccessibleDescription(/Saknar/);
  await card(page, 'Bullbak').focus();
  await expect(card(page, 'Bullbak')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Halka')).toBeFocused();
  await expect(card(page, 'Halka').getByText('Saknar ansvarig, bild, godkännande')).toBeInViewport();
});

test.describe('when only approval is asked for', () => {
  const plan = gapsPlan();
  test.use({ seed: { ...plan, settings: (plan.settings ?? []).map((one) => ({ ...one, readiness: ['approval'] as const })) } });
  test('nothing else is missed', async ({ app: { page } }) => {
    await expect(card(page, 'Halka')).toHaveAccessibleDescription(/^Saknar godkännande/);
    await expect(column(page, 'Denna vecka').getByRole('button', { name: '1 saknar något, gå till nästa' })).toBeVisible();
  });
});

test('the checklist in the editor leads to each field, and follows what is written', async ({ app: { page, host } }) => {
  await card(page, 'Halka').click();
  await expect(checks(page).getByRole('listitem')).toHaveText([/^Ansvarig/, /^Kanal.*klart/, /^Text.*klart/, /^Bild/, /^Godkännande/]);
  await missing(page, 'Ansvarig').click();
  await expect(page.getByRole('button', { name: 'Välj ansvariga' })).toBeFocused();
  await missing(page, 'Godkännande').click();
  await expect(page.getByRole('button', { name: 'Status: Granskning' })).toBeFocused();
  await missing(page, 'Bild').click();
  const picture = page.getByRole('textbox', { name: 'Bild', exact: true });
  await expect(picture).toBeFocused();
  await page.keyboard.type('https://example.org/halka.jpg');
  await expect(picture).toHaveValue('https://example.org/halka.jpg');
  await page.keyboard.press('Enter');
  await expect(missing(page, 'Bild')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Öppna bilden' })).toHaveAttribute('href', 'https://example.org/halka.jpg');
  await expect.poll(() => host.state.cards.get('halka')?.picture).toBe('https://example.org/halka.jpg');
  await picture.fill('halka.jpg');
  await expect(page.getByRole('link', { name: 'Öppna bilden' })).toHaveCount(0);
  await escapePanel(page);
  await expect(card(page, 'Halka')).toHaveAccessibleDescription(/^Saknar ansvarig, godkännande/);
});

test('a card without a channel or a text is led to them; one that is not due is not asked', async ({ app: { page } }) => {
  await card(page, 'Bart').click();
  await missing(page, 'Kanal').click();
  await expect(page.getByRole('button', { name: 'Lägg till kanal' })).toBeFocused();
  await missing(page, 'Text').click();
  await expect(page.getByRole('textbox', { name: 'Gemensam text' })).toBeFocused();
  await page.keyboard.type('Sopor tas om hand som vanligt.');
  await expect(missing(page, 'Text')).toHaveCount(0);
  await escapePanel(page);
  await card(page, 'Någon gång').click();
  await expect(page.getByRole('region', { name: 'Kort: Någon gång' })).toBeVisible();
  await expect(checks(page)).toHaveCount(0);
});

test('axe finds nothing in the editor', async ({ app: { page } }) => {
  await card(page, 'Halka').click();
  await expect(checks(page)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    expect((await axeOn(page).include('.panel').analyze()).violations, theme).toEqual([]);
  }
});
