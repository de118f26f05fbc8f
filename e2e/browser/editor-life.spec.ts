import { expect, kept, test } from './app.ts';
import { CARD, open, openCard, panel, reopened, title } from './editor-page.ts';
import { editorPlan } from './editor-plan.ts';
import { escapePanel } from './hand.ts';

test.use({ seed: editorPlan });
test.beforeEach(({ page, app }) => openCard(page, app.door));

test('Escape closes, with what was just typed saved', async ({ page, app }) => {
  await title(page).fill('Sista ordet');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => app.host.state.cards.get('halka')?.title).toBe('Sista ordet');
});

test('closing gives the focus back to where it was', async ({ page, app }) => {
  await open(page, app.door, '/board');
  const opener = page.getByRole('banner').getByRole('button', { name: 'Nytt kort' });
  await opener.focus();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await escapePanel(page);
  await expect(opener).toBeFocused();
});

test('what was typed right before the page goes away is saved', async ({ page, app }) => {
  await panel(page).getByRole('textbox', { name: 'Anteckningar' }).fill('På väg ut');
  await page.close({ runBeforeUnload: false });
  await expect.poll(() => app.host.state.texts.get('halka')?.notes).toBe('På väg ut');
});

test('delete puts the card in the bin at once, with a way back; its address says where it is', async ({ page, app }) => {
  const remove = async () => {
    await panel(page).getByRole('button', { name: 'Mer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ta bort' }).click();
    await expect(panel(page)).toHaveCount(0);
  };
  await remove();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => app.host.state.cards.get('halka')?.deletedAt).toBeNull();
  await open(page, app.door, CARD);
  await expect(title(page)).toHaveValue('Halkbekämpning');
  await remove();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Kort: Halkbekämpning' })).toContainText('30 dagar');
  await page.getByRole('button', { name: 'Historik' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Historik' }).getByRole('listitem').first()).toContainText('lade kortet i papperskorgen');
  await page.getByRole('button', { name: 'Återställ' }).click();
  await expect(title(page)).toHaveValue('Halkbekämpning');
});

test('an address of no card says so', async ({ page, app }) => {
  await open(page, app.door, '/board/card/borta');
  await expect(page.getByText('Kortet finns inte.')).toBeVisible();
});

test('a new card is made by a title and Enter, and is open for the rest', async ({ page, app }) => {
  await open(page, app.door, '/board/new');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Vintertips');
  await page.getByRole('button', { name: 'Idé', exact: true }).click();
  await title(page).press('Enter');
  await expect(page).toHaveURL(/\/board\/card\//);
  await expect(panel(page).getByRole('button', { name: 'Status: Idé' })).toBeVisible();
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('!');
  await reopened(page);
  await expect(title(page)).toHaveValue('Vintertips!');
});

test('a new card with a title is made also when one closes it', async ({ page, app }) => {
  await open(page, app.door, '/board/new');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Kvar ändå');
  await expect(title(page)).toHaveValue('Kvar ändå');
  await escapePanel(page);
  await kept(app.host, 'Kvar ändå');
});

test('two windows edit different fields of one card; neither loses a word', async ({ page, app, context }) => {
  const other = await context.newPage();
  await open(other, app.door, CARD);
  const notes = panel(other).getByRole('textbox', { name: 'Anteckningar' });
  await notes.pressSequentially('Ring ');
  await title(page).fill('Ny rubrik');
  await panel(page).getByRole('textbox', { name: 'Syfte' }).fill('Trygghet');
  await expect(title(other)).toHaveValue('Ny rubrik');
  await expect(panel(other).getByRole('textbox', { name: 'Syfte' })).toHaveValue('Trygghet');
  await notes.pressSequentially('Gata');
  await expect(panel(page).getByRole('textbox', { name: 'Anteckningar' })).toHaveValue('Ring Gata');
  await expect(notes).toHaveValue('Ring Gata');
});

test('one’s own text stays in the field one writes in', async ({ page, app, context }) => {
  const other = await context.newPage();
  await open(other, app.door, CARD);
  await expect(title(other)).toHaveValue('Halkbekämpning');
  await title(page).press('End');
  await page.keyboard.type(' nu');
  await expect(title(other)).toHaveValue('Halkbekämpning nu');
  await title(other).fill('Någon annans');
  await panel(other).getByRole('textbox', { name: 'Syfte' }).focus();
  await expect.poll(() => app.host.state.cards.get('halka')?.title).toBe('Någon annans');
  await page.keyboard.type(' igen');
  await expect(title(page)).toHaveValue('Halkbekämpning nu igen');
  await expect.poll(() => app.host.state.cards.get('halka')?.title).toBe('Halkbekämpning nu igen');
});

test('neighbours of the same section are a button away, which keeps the focus', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Nästa kort' }).click();
  await expect(title(page)).toHaveValue('Lämna en julklapp');
  await expect(panel(page).getByRole('button', { name: 'Nästa kort' })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Föregående kort' }).click();
  await expect(title(page)).toHaveValue('Halkbekämpning');
  await panel(page).getByRole('button', { name: 'Föregående kort' }).click();
  await expect(title(page)).toHaveValue('Orange day');
});
