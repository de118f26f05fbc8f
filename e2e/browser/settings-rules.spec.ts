import { RULES } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';
import { CHANNEL, channelAt, openSettings, settingsAt } from './settings-page.ts';

test.use({ seed: { ...planOf([]), channels: [{ ...FACEBOOK, rules: { 'min-gap': { limit: 60 } } }, { ...INSTAGRAM, standsAlone: true }] } });

test('every rule has its switch, its address and its page of help', async ({ app: { page } }) => {
  await openSettings(page, 'rules');
  const main = page.getByRole('main');
  await expect(main.getByRole('checkbox')).toHaveCount(RULES.length);
  for (const rule of RULES) await expect(main.locator(`a[href="#/help/${rule}"]`)).toHaveCount(1);
  for (const [rule, name] of [['mix-skew', 'Skev blandning'], ['repeated-text', 'Upprepad text']] as const) {
    await openSettings(page, `rules/${rule}`);
    await expect(page.getByRole('listitem', { name })).toBeFocused();
    await expect(page.getByRole('listitem', { name })).toBeInViewport({ ratio: 1 });
  }
});

test('a rule’s figures are kept, a bad one stays in its field with the reason, and all go back to the default', async ({ app: { page, host } }) => {
  await openSettings(page, 'rules/mix-skew');
  const rule = page.getByRole('listitem', { name: 'Skev blandning' });
  await expect(rule).toContainText('Förval: 15 procentenheter, 90 dagar bakåt, 30 framåt');
  await rule.getByLabel('Procentenheter').fill('10');
  await rule.getByLabel('Dagar bakåt').fill('60');
  await rule.getByLabel('Dagar framåt').fill('i vår');
  await expect(rule.getByRole('alert')).toContainText('Skriv ett helt tal, 0 till 3650');
  await rule.getByLabel('Procentenheter').focus();
  await expect(rule.getByLabel('Dagar framåt')).toHaveValue('i vår');
  await expect.poll(() => settingsAt(host).rules['mix-skew']).toEqual({ limit: 10, days: 60 });
  await rule.getByRole('button', { name: 'Återställ Skev blandning' }).click();
  await expect(rule.getByLabel('Procentenheter')).toHaveValue('15');
  await expect(rule).toBeFocused();
  await expect.poll(() => settingsAt(host).rules).toEqual({});
});

test('figures of every kind: hours to stay, percent alike, how many to answer', async ({ app: { page, host } }) => {
  await openSettings(page, 'rules');
  await page.getByRole('listitem', { name: 'Obemannat' }).getByLabel('Timmar efteråt').fill('3');
  await page.getByRole('listitem', { name: 'Mycket att svara på' }).getByLabel('Högst').fill('2');
  const repeated = page.getByRole('listitem', { name: 'Upprepad text' });
  await expect(repeated.getByRole('textbox')).toHaveCount(0); // off by default
  await repeated.getByRole('checkbox').check();
  await repeated.getByLabel('Procent lika').fill('70');
  await repeated.getByLabel('Inom dagar').fill('14');
  await expect.poll(() => settingsAt(host).rules).toEqual({
    unstaffed: { limit: 3 }, 'answer-load': { limit: 2 }, 'repeated-text': { on: true, limit: 70, days: 14 },
  });
});

test('a rule leads to the channels that go their own way, and back', async ({ app: { page, host } }) => {
  await openSettings(page, 'rules/min-gap');
  await page.getByRole('listitem', { name: 'Minsta avstånd' }).getByRole('link', { name: `${CHANNEL}: 60 min` }).click();
  const own = page.getByRole('listitem', { name: 'Minsta avstånd' });
  await expect(page.getByRole('button', { name: new RegExp(`^${CHANNEL} `) })).toHaveAttribute('aria-expanded', 'true');
  await expect(own).toBeFocused();
  await expect(own).toBeInViewport({ ratio: 1 });
  await own.getByRole('button', { name: 'Återställ Minsta avstånd' }).click();
  await expect(own.getByLabel('Minst minuter')).toHaveValue('120');
  await expect.poll(() => channelAt(host).rules).toEqual({});
  await own.getByRole('link', { name: 'Som arbetsytan: 120 min' }).click();
  await expect(page.getByRole('listitem', { name: 'Minsta avstånd' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name: 'Regler' })).toBeVisible();
});

test('a channel that stands alone is told about beside the rule of duplicates', async ({ app: { page } }) => {
  await openSettings(page, 'rules/duplicate');
  await page.getByRole('link', { name: `${INSTAGRAM.name}: på` }).click();
  const rule = page.getByRole('listitem', { name: 'Dubblett' });
  await expect(rule).toContainText('Kanalen står för sig själv: på');
  await expect(rule.getByRole('checkbox')).toBeChecked();
});

test('the keyboard walks from a rule’s address through its settings', async ({ app: { page, host } }) => {
  await openSettings(page, 'rules/max-per-day');
  const rule = page.getByRole('listitem', { name: 'Högst per dag' });
  await expect(rule).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rule.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rule.getByLabel('Högst', { exact: true })).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await expect(rule.getByLabel('Högst stories')).toBeFocused();
  await expect.poll(() => settingsAt(host).rules['max-per-day']).toEqual({ limit: 3 });
  await page.keyboard.press('Tab');
  await expect(rule.getByRole('button', { name: 'Återställ Högst per dag' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rule.getByRole('link', { name: 'Om regeln Högst per dag' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Högst per vecka: på' })).toBeFocused();
});
