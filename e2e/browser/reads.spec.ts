import type { ChannelId } from '../../shared/domain/records.ts';
import { channel, placement as placementOf } from '../../shared/domain/samples-for-tests.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { openCard, panel, placement, reopened, title } from './editor-page.ts';
import { editorPlan } from './editor-plan.ts';

// The editor's card, on X and as an Instagram post too.
test.use({
  seed: {
    ...editorPlan,
    channels: [...(editorPlan.channels ?? []), channel('x', { name: 'X Kommunen', account: 'Kommunen', platform: 'x', formats: ['post'] })],
    placements: [
      ...(editorPlan.placements ?? []),
      placementOf('p6', 'halka', { channel: 'x' as ChannelId }), placementOf('p7', 'halka', { channel: 'ig' as ChannelId }), // the channels' ids
    ],
  },
});
test.beforeEach(({ page, app }) => openCard(page, app.door));

test('each channel shows what is read first, cut where it cuts, while one types', async ({ page }) => {
  const text = panel(page).getByRole('textbox', { name: 'Gemensam text' });
  const instagram = panel(page).getByRole('figure', { name: 'Så läses Instagram Kommunen, Inlägg' });
  const facebook = panel(page).getByRole('figure', { name: 'Så läses Facebook Kommunen, Inlägg' });
  await expect(instagram).toContainText('I natt väntas underkylt regn.');
  await expect(panel(page).getByRole('figure', { name: /Story/ })).toContainText('Halt i morgon?');
  await text.fill(`Plogbilarna går ut klockan tre. ${'Halt '.repeat(20)}Den hundratrettionde bokstaven syns inte.`);
  await expect(instagram).not.toContainText('syns inte');
  await expect(facebook).not.toContainText('syns inte');
  await instagram.getByRole('button', { name: '… mer, IG Kommunen' }).click();
  await expect(instagram).toContainText('syns inte');
  await instagram.getByRole('button', { name: 'Visa mindre, IG Kommunen' }).press('Enter');
  await expect(instagram).not.toContainText('syns inte');
  await panel(page).getByRole('group', { name: 'Skärm' }).getByRole('button', { name: 'Dator' }).click();
  await expect(facebook).toContainText('syns inte'); // a computer shows more of it; Instagram cuts there too
  await expect(instagram).not.toContainText('syns inte');
  await expect(panel(page).getByText('IG Kommunen kapar efter 125 tecken')).toBeHidden();
  await expect(panel(page).getByText('FB Kommunen kapar efter 125 tecken')).toBeVisible();
});

test('the counter follows the keys as X counts, and says once when the limit is crossed, either way', async ({ page, app }) => {
  const text = panel(page).getByRole('textbox', { name: 'Gemensam text' });
  await text.fill('a'.repeat(256));
  await expect(panel(page).getByText('256 av 280 tecken, X Kommunen')).toBeVisible();
  await text.press('End');
  await page.keyboard.type(' www.kommun.se/en/mycket/lang/adress');
  await expect(panel(page).getByText('280 av 280 tecken, X Kommunen')).toBeVisible();
  const spoken = page.getByRole('status').filter({ hasText: 'X Kommunen' });
  await expect(spoken).toHaveCount(0);
  await page.keyboard.type('🧊');
  await expect(panel(page).getByText('282 av 280 tecken, X Kommunen')).toBeVisible();
  await expect(spoken).toHaveText('X Kommunen tar högst 280 tecken. Texten är 2 för lång.');
  await page.keyboard.type('🧊');
  await expect(panel(page).getByText('284 av 280 tecken, X Kommunen')).toBeVisible();
  await expect(spoken).toHaveText('X Kommunen tar högst 280 tecken. Texten är 2 för lång.');
  await expect.poll(() => app.host.state.texts.get('halka')?.text).toContain('🧊🧊'); // nothing is blocked
  await text.fill('Kort');
  await expect(spoken).toHaveText('Texten ryms igen: X Kommunen.');
});

test('a card is duplicated beside itself, and taking that back leads to the first again', async ({ page, app }) => {
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Duplicera' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'kopian av' })).toBeVisible();
  await expect(page).not.toHaveURL(/card\/halka$/);
  await expect(panel(page).getByRole('textbox', { name: 'Gemensam text' })).toHaveValue('I natt väntas underkylt regn.');
  await expect(title(page)).toBeFocused();
  await title(page).fill('Halka igen');
  await reopened(page);
  await expect(title(page)).toHaveValue('Halka igen');
  expect(app.host.state.cards.get('halka')?.title).toBe('Halkbekämpning');
  await panel(page).getByRole('button', { name: 'Föregående kort' }).click(); // they lie beside each other
  await expect(title(page)).toHaveValue('Halkbekämpning');
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Duplicera' }).click();
  await expect(page).not.toHaveURL(/card\/halka$/);
  await expect(title(page)).toBeFocused();
  const cards = [...app.host.state.cards.values()].length;
  await panel(page).getByRole('button', { name: 'Nästa kort' }).focus(); // in a text Ctrl+Z is the text's
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/card\/halka$/);
  await expect(title(page)).toHaveValue('Halkbekämpning');
  await expect.poll(() => [...app.host.state.cards.values()].length).toBe(cards - 1);
});

test('a sibling on another channel is made by keyboard: it takes over the placement with its text, and has a text of its own', async ({ page, app }) => {
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Duplicera' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Kopiera till en annan kanal' });
  await expect(form.getByRole('combobox', { name: 'Kanal' })).toBeFocused();
  await expect(form.getByRole('checkbox')).toBeHidden(); // LinkedIn: the card is not there
  await page.keyboard.type('Instagram');
  await expect(form.getByRole('combobox', { name: 'Format' })).toHaveValue('story');
  await expect(form.getByRole('checkbox', { name: /Flytta hit/ })).toBeChecked();
  await form.getByRole('button', { name: 'Kopiera' }).press('Enter');
  await expect(panel(page).getByRole('link', { name: 'Halkbekämpning' })).toBeVisible();
  await expect(placement(page, 'IG Kommunen, Story')).toContainText('egen tid');
  const text = panel(page).getByRole('textbox', { name: 'Gemensam text' });
  await expect(text).toHaveValue('Halt i morgon?');
  await text.fill('Porträttet: hon sandar i natt');
  await panel(page).getByRole('link', { name: 'Halkbekämpning' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Gemensam text' })).toHaveValue('I natt väntas underkylt regn.');
  await expect(placement(page, 'IG Kommunen, Story')).toHaveCount(0);
  await expect.poll(() => [...app.host.state.texts.values()].map((known) => known.text)).toContain('Porträttet: hon sandar i natt');
  await panel(page).getByRole('button', { name: 'Nästa kort' }).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(placement(page, 'IG Kommunen, Story')).toContainText('egen tid');
  await expect(panel(page).getByRole('link', { name: 'Halkbekämpning' })).toHaveCount(0);
  await panel(page).getByRole('tab', { name: 'IG Kommunen Egen text' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Text för IG Kommunen' })).toHaveValue('Halt i morgon?');
});

test('axe finds nothing in the previews and in the form of a sibling, in any theme', async ({ page }) => {
  test.slow(); // axe reads every element
  await panel(page).getByRole('textbox', { name: 'Gemensam text' }).fill('Halt '.repeat(80));
  await expect(panel(page).getByText('X Kommunen tar högst').first()).toBeVisible();
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: /annan kanal/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faultsInThemes(page, ['[aria-label="Så läses det"]', '.lengths', '.sibling-popup'])).toEqual([]);
});
