import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, showTheme, test } from './app.ts';
import { planOf } from './plan.ts';

const plan = planOf([
  { title: 'Morgon', slot: '2026-11-25T09:00' },
  { title: 'Eftermiddag', slot: '2026-11-25T14:00' },
]);
test.use({ seed: plan });

const CHANNEL = 'Kommunen på facebook';
const section = (page: Page, name: string) => page.goto(`${page.url().split('#')[0]}#/settings/${name}`);
const collisions = (page: Page, count: string) => expect(page.getByRole('button', { name: /^Krockar/ })).toHaveAccessibleName(new RegExp(count));

async function openChannel(page: Page): Promise<void> {
  await section(page, 'channels');
  await page.getByRole('button', { name: new RegExp(`^${CHANNEL} `) }).click();
}

test('a channel’s own limit counts at once, survives a reload, and can be reset', async ({ app: { page } }) => {
  await collisions(page, '0 fel');
  await openChannel(page);
  const rule = page.getByRole('listitem', { name: 'Publiceringar per dag' });
  await rule.getByLabel('Högst', { exact: true }).fill('1');
  await collisions(page, '1 fel');
  await page.reload();
  await collisions(page, '1 fel');
  await openChannel(page);
  await expect(rule.getByLabel('Högst', { exact: true })).toHaveValue('1');
  await rule.getByRole('button', { name: 'Återställ Publiceringar per dag' }).click();
  await collisions(page, '0 fel');
  await expect(rule.getByLabel('Högst', { exact: true })).toHaveValue('2');
});

test('a rule can be switched off for one channel, and the rules say which goes its own way', async ({ app: { page } }) => {
  await openChannel(page);
  await page.getByRole('checkbox', { name: 'Publiceringar per dag: på' }).uncheck();
  await section(page, 'rules');
  await expect(page.getByRole('listitem', { name: 'Publiceringar per dag' }).getByRole('link', { name: `${CHANNEL}: av` })).toBeVisible();
});

test('what can’t be saved stays in the field with the reason', async ({ app: { page } }) => {
  await openChannel(page);
  const name = page.getByRole('textbox', { name: 'Namn' });
  await name.fill('Kommunen på instagram');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('finns redan');
  await expect(name).toHaveValue('Kommunen på instagram');
  await name.fill('Facebook');
  await expect(page.getByRole('button', { name: /^Facebook / })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('staffed hours make an early card unstaffed', async ({ app: { page } }) => {
  await section(page, 'workspace');
  await page.getByRole('textbox', { name: 'onsdag från' }).fill('10');
  await collisions(page, '1 varning');
  await page.getByRole('textbox', { name: 'onsdag från' }).fill('när som helst');
  await expect(page.getByRole('alert')).toContainText('Skriv ett klockslag');
});

test('a channel, a person, a category, a tag and a campaign are added, changed and removed', async ({ app: { page } }) => {
  const main = page.getByRole('main');
  for (const [where, label, name] of [['people', 'Ny person', 'Vikarie'], ['categories', 'Ny kategori', 'Jul'], ['tags', 'Ny tagg', 'is'], ['campaigns', 'Ny kampanj', 'Val 2026']] as const) {
    await section(page, where);
    await main.getByRole('textbox', { name: label }).fill(name);
    await page.keyboard.press('Enter');
    await expect(main.getByRole('listitem', { name })).toBeVisible();
    await main.getByRole('button', { name: `Ta bort ${name}` }).click();
    await expect(main.getByRole('listitem', { name })).toHaveCount(0);
  }
  await section(page, 'channels');
  await main.getByRole('combobox', { name: 'Plattform' }).selectOption('linkedin');
  await main.getByRole('textbox', { name: 'Konto' }).fill('Kommunen');
  await page.keyboard.press('Enter');
  await expect(main.getByRole('button', { name: /^LinkedIn Kommunen / })).toHaveAttribute('aria-expanded', 'true');
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
  await page.getByLabel('Dag', { exact: true }).fill('2026-11-25');
  await page.getByRole('textbox', { name: 'Vad dagen heter' }).fill('Planeringsdag');
  await page.keyboard.press('Enter');
  await expect(page.getByText('onsdag 25 november 2026')).toBeVisible();
  await collisions(page, '2 varningar');
});

test('language and theme switch at once and are remembered', async ({ app: { page } }) => {
  await section(page, 'computer');
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'This computer' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('axe finds nothing in any section, in any theme', async ({ app: { page } }) => {
  test.slow();
  await openChannel(page);
  const names = ['channels', 'workspace', 'rules', 'people', 'categories', 'tags', 'campaigns', 'computer', 'bin', 'files'];
  for (const name of names) {
    await section(page, name);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await showTheme(page, theme);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map((v) => [name, theme, v.id, v.nodes.map((n) => n.target)])).toEqual([]);
    }
  }
});
