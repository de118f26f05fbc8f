import type { LocalDateTime } from '../../shared/planning/date.ts';
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { open, panel, placement } from './editor-page.ts';
import { FACEBOOK, planOf } from './plan.ts';

const OUT = '2026-08-26T10:00' as LocalDateTime; // a moment
const plan = planOf([
  { title: 'Cykla till jobbet', slot: '2026-08-26T10:00', status: 'published', publishedAt: OUT, sponsored: true, checklist: [{ id: 'c', text: 'Bild', done: true, group: null }] },
  { title: 'Skolstart', slot: '2026-11-25T10:00' },
]);
const CARD = '/board/card/cykla-till-jobbet';
test.use({
  seed: {
    ...plan,
    channels: (plan.channels ?? []).map((channel) => (channel.id === FACEBOOK.id ? { ...channel, followers: [{ month: '2026-06', count: 6000 }] } : channel)),
    placements: (plan.placements ?? []).map((one) => (one.card === 'cykla-till-jobbet' ? { ...one, publishedAt: OUT } : one)),
    settings: (plan.settings ?? []).map((settings) => ({ ...settings, rules: { 'too-soon': { on: true, limit: 6 } } })),
  },
});

test('what a post brought is written down beside it, and its engagement goes by the month’s followers', async ({ page, app }) => {
  await open(page, app.door, CARD);
  const row = placement(page, 'FB Kommunen, Inlägg');
  await row.getByRole('button', { name: 'Fyll i resultat' }).press('Enter');
  await row.getByLabel('Räckvidd').fill('10 329');
  await row.getByLabel('Reaktioner').fill('300');
  await expect(row.getByRole('button', { name: '10 329 nådda · engagemang 5 %' })).toBeVisible();
  await row.getByLabel('Reaktioner').fill('6,7');
  await expect(row.getByRole('alert')).toContainText('Skriv ett helt tal');
  await expect.poll(() => app.host.state.placements.get('cykla-till-jobbet-0')?.figures).toMatchObject({ reach: 10_329, reactions: 300, comments: null });
  expect(await faultsInThemes(page, ['.panel'])).toEqual([]);
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(row.getByRole('button', { name: /10 329 nådda$/ })).toBeVisible();

  await open(page, app.door, '/settings/channels/fb');
  const followers = page.getByRole('region', { name: 'Följare' });
  await followers.getByRole('textbox', { name: 'Antal' }).fill('6 200');
  await followers.getByLabel('Månad', { exact: true }).selectOption('juli 2026');
  await followers.getByRole('button', { name: 'Lägg till' }).click();
  await expect(followers.getByLabel('Följare, juli 2026')).toHaveValue(/^6\s200$/);
  await expect.poll(() => app.host.state.channels.get('fb')?.followers).toEqual([{ month: '2026-06', count: 6000 }, { month: '2026-07', count: 6200 }]);
  expect((await axeOn(page).include('.followers').analyze()).violations).toEqual([]);
});

test('a published card goes out again: too soon is said before, a free slot is taken, the cards know of each other, one step takes it back', async ({ page, app }) => {
  await open(page, app.door, CARD);
  await panel(page).getByRole('button', { name: 'Använd igen' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /Använd ”Cykla till jobbet” igen/ });
  await dialog.getByRole('button', { name: /^När: ons 25 aug 10:00/ }).click();
  await page.getByRole('textbox', { name: 'Skriv en tid' }).fill('ons 10.00');
  await page.keyboard.press('Enter');
  const said = dialog.getByRole('status');
  await expect(said).toContainText('2 månader efter ”Cykla till jobbet” onsdag 26 augusti 2026. Ni vill vänta 6 månader.');
  await expect(said).toContainText('samma minut');
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
  await dialog.getByRole('button', { name: /^Ta tor 26 nov 10:00/ }).press('Enter');
  await expect(said).not.toContainText('samma minut');
  await dialog.getByRole('button', { name: 'Använd igen' }).press('Enter');

  await expect(dialog).toHaveCount(0);
  await expect(panel(page)).toContainText('Gick ut förra gången ons 26 aug 2026');
  await expect(panel(page).getByRole('region', { name: 'Krockar för kortet' })).toContainText('Ni vill vänta 6 månader.');
  await expect(panel(page).getByRole('checkbox', { name: 'Betald spridning' })).toBeChecked();
  const made = () => [...app.host.state.cards.values()].find(({ reuseOf }) => reuseOf === 'cykla-till-jobbet');
  expect(made()).toMatchObject({ status: 'planned', checklist: [{ text: 'Bild', done: false }], slot: { date: '2026-11-26', time: '10:00' } });
  expect((await axeOn(page).include('.uses').analyze()).violations).toEqual([]);
  await panel(page).getByRole('link', { name: 'ons 26 aug 2026' }).click();
  await expect(panel(page)).toContainText('Används igen: tor 26 nov 10:00');
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(panel(page)).not.toContainText('Används igen:');
  expect(made()).toBeUndefined();
});
