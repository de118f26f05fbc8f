import type { Page } from '@playwright/test';
import type { CampaignId, DayNoteId, FeedId, PersonId, TagId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { NO_FILTER } from '../../shared/planning/filter.ts';
import { expect, preferencesAt, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { typeInto } from './hand.ts';
import { FACEBOOK, planOf } from './plan.ts';
import { CHANNEL, openSettings as section } from './settings-page.ts';

const plan = planOf([
  { title: 'Morgon', slot: '2026-11-25T09:00' },
  { title: 'Eftermiddag', slot: '2026-11-25T14:00' },
]);
/** Something in every section. */
const small = planOf([{ title: 'Kvar', slot: '2026-11-25T09:00', tags: ['vinter' as TagId] }, { title: 'Borttaget', deletedAt: '2026-11-20T10:00' as LocalDateTime }]);
const editor = { name: '', people: ['editor' as PersonId] };
const [from, to] = ['2026-11-23' as CalendarDate, '2026-11-24' as CalendarDate];
const PLAN_WITH_ENTRIES: ImportRecords = {
  ...small,
  settings: small.settings?.map((settings) => ({
    ...settings, quietPeriods: [{ name: 'Jul', from: '12-20', to: '01-06', weekdays: [3] }],
    duty: { weeks: 1, from, turns: [editor, { ...editor, name: 'Kundservice' }], exceptions: [{ ...editor, from, to }] },
  })),
  tags: [{ id: 'vinter' as TagId, name: 'Vinter', everyWeeks: null }],
  dayNotes: [{ id: 'bok' as DayNoteId, name: 'Bokrea', from, to, kind: 'theme', uid: null }],
  feeds: [{ id: 'alla' as FeedId, name: 'Allt', filter: NO_FILTER, language: 'sv' }],
  campaigns: [{ id: 'trygg' as CampaignId, name: 'Säker vinter', goal: 'Färre fall', from: '2026-11-01' as CalendarDate, to: null }],
};
/** Every section, with a channel and a rule that the address means. */
const PLACES = [`channels/${FACEBOOK.id}/min-gap`, 'workspace', 'staffing', 'rules/mix-skew', 'people', 'categories', 'tags', 'campaigns', 'days', 'subscriptions', 'computer', 'bin', 'files'];
test.use({ seed: plan });

const collisions = (page: Page, count: string) => expect(page.getByRole('button', { name: /^Krockar/ })).toHaveAccessibleName(new RegExp(count));

async function openChannel(page: Page): Promise<void> {
  await section(page, 'channels');
  await page.getByRole('button', { name: new RegExp(`^${CHANNEL} `) }).click();
}

test('a channel’s own limit counts at once, survives a reload, and can be reset', async ({ app: { page, host } }) => {
  await collisions(page, '0 fel');
  await openChannel(page);
  const rule = page.getByRole('listitem', { name: 'Högst per dag' });
  await rule.getByLabel('Högst', { exact: true }).fill('1');
  await collisions(page, '1 fel');
  await expect.poll(() => host.state.channels.get(FACEBOOK.id)?.rules).not.toEqual({});
  await page.reload();
  await collisions(page, '1 fel');
  await openChannel(page);
  await expect(rule.getByLabel('Högst', { exact: true })).toHaveValue('1');
  await rule.getByRole('button', { name: 'Återställ Högst per dag' }).click();
  await collisions(page, '0 fel');
  await expect(rule.getByLabel('Högst', { exact: true })).toHaveValue('2');
});

test('a rule can be switched off for one channel, and the rules say which goes its own way', async ({ app: { page } }) => {
  await openChannel(page);
  await page.getByRole('checkbox', { name: 'Högst per dag: på' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Högst per dag: på' })).not.toBeChecked();
  await section(page, 'rules');
  await expect(page.getByRole('listitem', { name: 'Högst per dag' }).getByRole('link', { name: `${CHANNEL}: av` })).toBeVisible();
});

test('what can’t be saved stays in the field with the reason', async ({ app: { page } }) => {
  await openChannel(page);
  const name = page.getByRole('textbox', { name: 'Namn' });
  await name.fill('Kommunen på instagram');
  await name.press('Tab');
  await expect(page.getByRole('alert')).toContainText('finns redan');
  await expect(name).toHaveValue('Kommunen på instagram');
  await name.fill('Facebook');
  await expect(page.getByRole('button', { name: /^Facebook / })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('staffed hours make an early card unstaffed', async ({ app: { page } }) => {
  await section(page, 'staffing');
  await page.getByRole('textbox', { name: 'onsdag från' }).fill('10');
  await collisions(page, '1 varning');
  await page.getByRole('textbox', { name: 'onsdag från' }).fill('när som helst');
  await expect(page.getByRole('alert')).toContainText('Skriv ett klockslag');
});

test('a channel, a person, a category, a tag and a campaign are added, changed and removed', async ({ app: { page } }) => {
  const main = page.getByRole('main');
  for (const [where, label, name] of [['people', 'Ny person', 'Vikarie'], ['categories', 'Ny kategori', 'Jul'], ['tags', 'Ny tagg', 'is'], ['campaigns', 'Ny kampanj', 'Val 2026']] as const) {
    await section(page, where);
    await main.getByRole('textbox', { name: label }).focus();
    await typeInto(page, main.getByRole('textbox', { name: label }), name);
    await expect(main.getByRole('listitem', { name })).toBeVisible();
    await main.getByRole('button', { name: `Ta bort ${name}` }).click();
    await expect(main.getByRole('listitem', { name })).toHaveCount(0);
  }
  await section(page, 'channels');
  await main.getByRole('combobox', { name: 'Plattform' }).selectOption('linkedin');
  await main.getByRole('textbox', { name: 'Konto' }).focus();
  await typeInto(page, main.getByRole('textbox', { name: 'Konto' }), 'Kommunen');
  await expect(main.getByRole('button', { name: /^LinkedIn Kommunen / })).toHaveAttribute('aria-expanded', 'true');
});

test('a campaign’s days are written in one’s own words, and shown in the app’s language', async ({ app: { page, host } }) => {
  await section(page, 'campaigns');
  await page.getByRole('textbox', { name: 'Ny kampanj' }).focus();
  await typeInto(page, page.getByRole('textbox', { name: 'Ny kampanj' }), 'Val 2026');
  const campaign = page.getByRole('listitem', { name: 'Val 2026' });
  await campaign.getByRole('textbox', { name: 'Från' }).fill('25/11');
  await campaign.getByRole('textbox', { name: 'Till' }).fill('2026-11-24');
  await expect(campaign.getByRole('textbox', { name: 'Från' })).toHaveValue('25 nov 2026');
  await expect(campaign.getByRole('alert')).toContainText('Slutdagen ligger före startdagen');
  await campaign.getByRole('textbox', { name: 'Till' }).fill('snart');
  await expect(campaign.getByRole('alert')).toContainText('Skriv ett datum');
  await campaign.getByRole('textbox', { name: 'Till' }).fill('2 dec');
  await campaign.getByRole('textbox', { name: 'Till' }).blur();
  await expect(campaign.getByRole('textbox', { name: 'Till' })).toHaveValue('2 dec 2026');
  await expect.poll(() => [...host.state.campaigns.values()][0]).toMatchObject({ from: '2026-11-25', to: '2026-12-02' });
});

test('initials follow the name; who is used is archived, not removed', async ({ app: { page } }) => {
  await section(page, 'people');
  const person = page.getByRole('listitem', { name: 'Redaktör' });
  await expect(person.getByRole('textbox', { name: 'Initialer' })).toHaveValue('RE');
  await expect(person.getByRole('button', { name: /^Ta bort/ })).toHaveCount(0);
  await person.getByRole('button', { name: 'Arkivera Redaktör' }).click();
  await expect(person).toContainText('Arkiverad');
  await page.keyboard.press('Control+z');
  await expect(person).not.toContainText('Arkiverad');
});

test('a closed day of one’s own is a red day', async ({ app: { page } }) => {
  await section(page, 'workspace');
  await page.getByLabel('Dag', { exact: true }).fill('25 nov');
  await page.getByRole('textbox', { name: 'Vad dagen heter' }).focus();
  await typeInto(page, page.getByRole('textbox', { name: 'Vad dagen heter' }), 'Planeringsdag');
  await expect(page.getByText('onsdag 25 november 2026')).toBeVisible();
  await collisions(page, '2 varningar');
});

test('language and theme switch at once and are remembered', async ({ app: { page, host } }) => {
  await section(page, 'computer');
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'This computer' })).toBeVisible();
  await expect.poll(() => preferencesAt(host)).toMatchObject({ language: 'en', theme: 'dark' });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test.describe('accessibility', () => {
  test.use({ language: 'en', seed: PLAN_WITH_ENTRIES });
  test('axe finds nothing in any section, in any theme', async ({ app: { page } }) => {
    test.slow(); // axe reads every element
    for (const place of PLACES) {
      await section(page, place);
      await expect(page.getByRole('navigation').locator(`a[href="#/settings/${place.split('/')[0]}"]`)).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
      if (place === PLACES[0]) {
        await expect(page.getByRole('main').getByRole('heading', { level: 2, name: 'Channels' })).toBeVisible();
        await page.getByRole('button', { name: 'Use the suggestion for Facebook' }).click();
      }
      expect(await faultsInThemes(page, ['main']), place).toEqual([]);
    }
  });
});
