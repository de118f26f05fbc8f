import type { Page } from '@playwright/test';
import { RULES } from '../../shared/domain/records.ts';
import { explain } from '../../shared/explained/explain.ts';
import { translate } from '../../shared/i18n/messages.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { FACEBOOK, planOf } from './plan.ts';

const plan = planOf([
  { title: 'Morgon', slot: '2026-11-25T09:00' },
  { title: 'Middag', slot: '2026-11-25T12:00' },
]);
test.use({ seed: { ...plan, channels: [{ ...FACEBOOK, rules: { 'max-per-day': { limit: 1 } } }] } });

const help = (page: Page, rule = '') => page.goto(`${page.url().split('#')[0]}#/help/${rule}`);
const heading = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { level: 1, name, exact: true });

for (const language of ['sv', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = translate(language);

    test('every rule has a page with its heading, its picture, and the way to its setting', async ({ app: { page } }) => {
      for (const rule of RULES) {
        await help(page, rule);
        await expect(heading(page, t(`collision.rule.${rule}`))).toBeFocused();
        await expect(page.getByRole('img', { name: explain(rule, language).picture, exact: true })).toBeVisible();
        await expect(page.getByRole('main').getByRole('link', { name: t('help.rulesSetting'), exact: true })).toHaveAttribute('href', `#/settings/rules/${rule}`);
      }
    });
  });
}

test('from one rule to the next by the list and by its neighbours', async ({ app: { page } }) => {
  await help(page);
  await expect(heading(page, 'Reglerna')).toBeFocused();
  await page.getByRole('navigation', { name: 'Reglerna' }).getByRole('link', { name: 'Högst per dag' }).click();
  await expect(heading(page, 'Högst per dag')).toBeFocused();
  await page.getByRole('link', { name: 'Nästa: Högst per vecka' }).click();
  await expect(heading(page, 'Högst per vecka')).toBeFocused();
  await page.getByRole('link', { name: 'Föregående: Högst per dag' }).click();
  await expect(heading(page, 'Högst per dag')).toBeFocused();
});

test('a page says what the workspace has now, and leads to where that is set', async ({ app: { page } }) => {
  await help(page, 'max-per-day');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'högst 2 om dagen, stories 5 (förvalet)' })).toHaveAttribute('href', '#/settings/rules/max-per-day');
  await main.getByRole('link', { name: 'Kommunen på facebook: högst 1 om dagen, stories 5' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Kanaler' })).toBeVisible();
  await help(page, 'cadence-gap');
  await expect(main.getByText('Ingen kanal har en rytm än, så regeln säger inget.')).toBeVisible();
});

test('the way back leads to where one was', async ({ app: { page } }) => {
  await page.goto(`${page.url().split('#')[0]}#/calendar/2026-12`);
  await expect(page.getByRole('heading', { name: 'december 2026' })).toBeVisible();
  await help(page, 'min-gap');
  await page.getByRole('link', { name: 'Till kalendern' }).click();
  await expect(page.getByRole('heading', { name: 'december 2026' })).toBeVisible();
});

test('axe finds nothing, in any theme', async ({ app: { page } }) => {
  test.slow(); // axe reads every element
  for (const [rule, name] of [['', 'Reglerna'], ['max-per-day', 'Högst per dag'], ['unstaffed', 'Obemannat'], ['cadence-gap', 'Lucka'], ['mix-skew', 'Skev blandning']] as const) {
    await help(page, rule);
    await expect(heading(page, name)).toBeFocused();
    expect(await faultsInThemes(page, ['main']), rule).toEqual([]);
  }
});
