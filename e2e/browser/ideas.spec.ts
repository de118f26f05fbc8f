/** The way of an idea: caught from anywhere, liked, found in board and tray; or sent by somebody outside, through the form. */
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { escapePanel, holdOver, liftByMouse } from './hand.ts';
import { planOf } from './plan.ts';
import { openSettings } from './settings-page.ts';

test.use({ seed: planOf([{ title: 'Lucia', slot: '2026-11-25T10:00' }, { title: 'Quiz', status: 'idea', on: [], owners: [], category: null }]) });

test('lines become ideas that are liked and lie in board and tray; others send theirs by a form, and read nothing', async ({ app: { page, host }, context }) => {
  const dialog = page.getByRole('dialog', { name: 'Fånga idéer' });
  const ideas = page.getByRole('region', { name: 'Idéer', exact: true });
  await expect(ideas.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('i');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('- Öppet hus på badet\n\n2. Snöröjning, så går det till\n[ ] Bakom kulisserna');
  await expect(dialog.getByText('3 idéer', { exact: true })).toBeVisible();
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await ideas.getByRole('button', { name: 'Fånga idéer' }).click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('status')).toHaveText(/^3 fångade/);
  await page.keyboard.press('Escape');
  const all = [/Öppet hus på badet/, /Snöröjning, så går det till/, /Bakom kulisserna/, /Quiz/];
  await expect(ideas.getByRole('article')).toHaveText(all);
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(ideas.getByRole('article')).toHaveText([/Quiz/]);
  await page.keyboard.press('Control+y');
  await expect(ideas.getByRole('article')).toHaveText(all);

  await ideas.getByRole('article', { name: 'Quiz' }).click();
  const about = page.getByRole('region', { name: 'Om idén' });
  await about.getByRole('button', { name: 'Stjärnmärk' }).click();
  for (let votes = 0; votes < 3; votes++) await about.getByRole('button', { name: 'En röst till' }).click();
  await about.getByRole('button', { name: 'En röst färre' }).click();
  await expect(about.getByRole('button', { name: 'Stjärnmärk' })).toHaveAttribute('aria-pressed', 'true');
  await escapePanel(page);
  await expect(ideas.getByRole('article', { name: 'Quiz' })).toHaveText(/Stjärnmärkt2 röster/);
  await expect.poll(() => host.state.cards.get('quiz')).toMatchObject({ votes: 2, starred: true });
  await ideas.getByRole('button', { name: 'Fäll ihop Idéer' }).click();
  await expect(page.getByRole('button', { name: 'Visa Idéer, 4 kort' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ideas.getByRole('article')).toHaveText(all);

  await page.keyboard.press('2');
  const tray = page.getByRole('region', { name: 'Utan datum' });
  await expect(tray.getByRole('article', { name: 'Quiz' })).toHaveText(/2 röster/);
  await tray.getByRole('button', { name: 'Idéer', exact: true }).click();
  await expect(tray.getByRole('article', { name: 'Quiz' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(tray.getByRole('article', { name: 'Quiz' })).toBeVisible();
  await tray.getByRole('button', { name: 'Fånga idéer' }).click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('Från kalendern');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await liftByMouse(page, tray.getByRole('article', { name: 'Från kalendern' }));
  await holdOver(page, page.getByRole('gridcell', { name: /torsdag 26 november 2026/ }));
  await page.mouse.up();
  await expect.poll(() => [...host.state.cards.values()].find(({ title }) => title === 'Från kalendern')?.slot).toMatchObject({ date: '2026-11-26' });

  // Others send theirs by a form that shows nothing of the plan; a new address shuts the old one.
  await openSettings(page, 'ideas');
  await page.getByRole('checkbox', { name: 'Ta emot idéer genom ett formulär' }).check();
  const field = page.getByRole('textbox', { name: 'Formulärets adress' });
  await expect(field).toHaveValue(/\/ideas\//);
  expect(await faultsInThemes(page, ['.idea-form'])).toEqual([]);
  await page.getByLabel('Hälsning överst på sidan').fill('Vi på kommunikation samlar idéer.');
  await page.getByLabel('Hälsning överst på sidan').press('Enter');
  await expect.poll(() => host.ideaForm()?.intro).toBe('Vi på kommunikation samlar idéer.');

  const outside = await context.newPage();
  const address = await field.inputValue();
  await outside.setExtraHTTPHeaders({ 'accept-language': 'sv' });
  await outside.goto(address);
  await expect(outside.getByText('Vi på kommunikation samlar idéer.')).toBeVisible();
  await outside.getByRole('button', { name: 'Skicka idén' }).click();
  const idea = outside.getByRole('textbox', { name: 'Din idé' });
  await expect(idea).toBeFocused();
  await expect(idea).toHaveAccessibleDescription(/^Skriv din idé\./);
  for (const colorScheme of ['light', 'dark'] as const) {
    await outside.emulateMedia({ colorScheme });
    expect((await axeOn(outside).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await idea.fill('Filma när vi plogar');
  await outside.getByRole('textbox', { name: 'Ditt namn' }).fill('Kim på gatukontoret');
  await outside.getByRole('button', { name: 'Skicka idén' }).click();
  await expect(outside.getByRole('heading', { name: 'Tack för idén!' })).toBeVisible();

  await page.goto(`${page.url().split('#')[0]}#/board`);
  await expect(page.getByRole('region', { name: 'Idéer', exact: true }).getByRole('article').first()).toHaveText(/Filma när vi plogar.*Från Kim på gatukontoret/);
  await openSettings(page, 'ideas');
  await page.getByRole('button', { name: 'Ny adress' }).click();
  await page.getByRole('group', { name: 'Ny adress' }).getByRole('button', { name: 'Ny adress' }).click();
  await expect(field).not.toHaveValue(address);
  expect((await outside.goto(address))?.status()).toBe(404);
});
