import { presetFor } from '../../shared/collisions/presets.ts';
import { expect, test } from './app.ts';
import { FACEBOOK, planOf } from './plan.ts';
import { CHANNEL, channelAt, openSettings } from './settings-page.ts';

test.use({ seed: planOf([]) });
const address = `channels/${FACEBOOK.id}`;

test('a channel’s address opens it, and closing it is an address too', async ({ app: { page } }) => {
  await openSettings(page, address);
  const head = page.getByRole('button', { name: new RegExp(`^${CHANNEL} `) });
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  await expect(head).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/#\/settings\/channels$/);
  await page.goBack();
  await expect(head).toHaveAttribute('aria-expanded', 'true');
});

test('what a suggestion would change is shown first; it is one step, undone as one, and can be changed', async ({ app: { page, host } }) => {
  const before = channelAt(host);
  await openSettings(page, address);
  const use = page.getByRole('button', { name: 'Använd förslaget för Facebook' });
  await expect(page.getByText('råden som publiceras säger emot varandra')).toBeVisible();
  await use.click();
  const preview = page.getByRole('region', { name: 'Det här skulle ändras' });
  await expect(preview).toContainText('Minsta avstånd');
  await expect(preview).toContainText('Rytm');
  expect(channelAt(host)).toEqual(before);
  await preview.getByRole('button', { name: 'Ändra' }).click();
  await expect(use).toBeFocused();
  await expect.poll(() => channelAt(host).cadence).toEqual(presetFor('facebook')?.cadence);
  const gap = page.getByRole('listitem', { name: 'Minsta avstånd' }).getByLabel('Minst minuter');
  await expect(gap).toHaveValue(String(presetFor('facebook')?.rules['min-gap']?.limit));
  await use.click();
  await expect(page.getByText('Kanalen följer redan förslaget')).toBeVisible();
  await page.getByRole('button', { name: 'Låt bli' }).click();
  await expect(use).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(gap).toHaveValue('120');
  await expect.poll(() => channelAt(host)).toEqual(before);
  await gap.fill('45');
  await expect.poll(() => channelAt(host).rules).toEqual({ 'min-gap': { limit: 45 } });
});

test('a channel has a rhythm: expected days, the least a week, free places; without any it has none', async ({ app: { page, host } }) => {
  await openSettings(page, address);
  const days = page.getByRole('group', { name: 'Dagar då något väntas' });
  await expect(days.getByRole('checkbox')).toHaveCount(7);
  await days.getByRole('checkbox', { name: 'Fredag' }).check();
  await days.getByRole('checkbox', { name: 'Måndag' }).check();
  await page.getByLabel('Minst per vecka').fill('2');
  await page.getByLabel('Lediga platser per vecka').fill('1');
  await expect.poll(() => channelAt(host).cadence).toEqual({ weekdays: [1, 5], perWeek: 2, reserve: 1 });
  await expect(page.getByRole('link', { name: 'högst 10 i veckan' })).toHaveAttribute('href', `#/settings/${address}/max-per-week`);
  await page.getByLabel('Minst per vecka').fill('några');
  await expect(page.getByRole('alert')).toContainText('Skriv ett helt tal');
  await page.getByLabel('Minst per vecka').fill('');
  await page.getByLabel('Lediga platser per vecka').fill('');
  await days.getByRole('checkbox', { name: 'Fredag' }).uncheck();
  await days.getByRole('checkbox', { name: 'Måndag' }).uncheck();
  await expect.poll(() => channelAt(host).cadence).toBeNull();
});

test('a channel has staffed hours of its own, and best hours', async ({ app: { page, host } }) => {
  await openSettings(page, address);
  await page.getByRole('checkbox', { name: 'Egna bemannade tider' }).check();
  await page.getByRole('textbox', { name: 'måndag till' }).fill('20');
  await expect.poll(() => channelAt(host).staffed?.[0]).toEqual({ from: '08:00', to: '20:00' });
  await page.getByRole('button', { name: 'Lägg till timmar' }).click();
  await page.getByRole('textbox', { name: 'Bästa timmarna, till' }).fill('14');
  await expect.poll(() => channelAt(host).bestHours).toEqual([{ weekdays: [1, 2, 3, 4, 5], from: '11:30', to: '14:00' }]);
  await page.getByRole('button', { name: /^Ta bort mån, tis, ons, tor, fre 11:30–14:00/ }).click();
  await expect.poll(() => channelAt(host).bestHours).toEqual([]);
  await expect(page.getByRole('button', { name: 'Lägg till timmar' })).toBeFocused();
});
