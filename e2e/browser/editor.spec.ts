import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { open, openCard, panel, placement, reopened, title } from './editor-page.ts';
import { editorPlan } from './editor-plan.ts';
import { typeInto } from './hand.ts';

test.use({ seed: editorPlan });
test.beforeEach(({ page, app }) => openCard(page, app.door));

test('every text is saved without a button and survives a reload', async ({ page }) => {
  await title(page).fill('Halkan är här');
  for (const [name, text] of [['Gemensam text', 'Ny text 🧊 åäö'], ['Syfte', 'Färre fall'], ['Målgrupp', 'Alla över 65'], ['Anteckningar', 'Ring Gata']] as const) {
    await panel(page).getByRole('textbox', { name, exact: true }).fill(text);
  }
  await reopened(page);
  await expect(title(page)).toHaveValue('Halkan är här');
  await expect(panel(page).getByRole('textbox', { name: 'Gemensam text' })).toHaveValue('Ny text 🧊 åäö');
  await expect(panel(page).getByText('13 tecken')).toBeVisible();
  await expect(panel(page).getByRole('textbox', { name: 'Syfte' })).toHaveValue('Färre fall');
  await expect(panel(page).getByRole('textbox', { name: 'Målgrupp' })).toHaveValue('Alla över 65');
  await expect(panel(page).getByRole('textbox', { name: 'Anteckningar' })).toHaveValue('Ring Gata');
});

test('every choice is saved and survives a reload, new people, tags and campaigns included', async ({ page }) => {
  const choose = async (button: RegExp | string, list: string, text: string) => {
    await panel(page).getByRole('button', { name: button }).click();
    await typeInto(page, page.getByRole('combobox', { name: list, exact: true }), text);
  };
  const leave = async (list: string) => {
    await page.keyboard.press('Escape'); // several can be chosen, so it stays open
    await expect(page.getByRole('combobox', { name: list, exact: true })).toBeHidden();
  };
  await choose(/^Ansvariga/, 'Ansvariga', 'Press Person');
  await leave('Ansvariga');
  await choose(/^Kategori/, 'Kategori', 'sälj');
  await choose(/^Kampanj/, 'Kampanj', 'Vinter 2027');
  await choose('Lägg till tagg', 'Taggar', 'Hållbarhet');
  await leave('Taggar');
  await panel(page).getByRole('button', { name: 'Ta bort taggen Vinter' }).click();
  await panel(page).getByRole('button', { name: 'Gott nog' }).click();
  await panel(page).getByRole('group', { name: 'Väntade kommentarer' }).getByRole('button', { name: 'Många' }).click();
  await panel(page).getByRole('checkbox', { name: 'Betald spridning' }).check();
  await panel(page).getByRole('button', { name: 'Status: Under arbete' }).click();
  await page.getByRole('menuitemradio', { name: 'Godkänd' }).click();
  await reopened(page);
  await expect(panel(page).getByRole('button', { name: 'Ansvariga: Redaktör, Press Person' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Kategori: Produkter och sälj' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Kampanj: Vinter 2027' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Ta bort taggen Hållbarhet' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Ta bort taggen Vinter' })).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Gott nog', pressed: true })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Många', pressed: true })).toBeVisible();
  await expect(panel(page).getByRole('checkbox', { name: 'Betald spridning' })).toBeChecked();
  await expect(panel(page).getByRole('button', { name: 'Status: Godkänd' })).toBeVisible();
});

test('placements have a channel, a format, a time and a text of their own', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Lägg till kanal' }).click();
  await page.getByRole('menuitem', { name: 'LinkedIn Kommunen' }).click();
  const linkedin = placement(page, 'LI Kommunen, Inlägg');
  await linkedin.getByRole('combobox', { name: 'Format för LI Kommunen' }).selectOption('Artikel');
  await placement(page, 'LI Kommunen, Artikel').getByRole('button', { name: /^Tid för LI Kommunen/ }).click();
  await typeInto(page, page.getByRole('textbox', { name: 'Skriv en tid' }), '27 nov 10');
  await expect(placement(page, 'LI Kommunen, Artikel')).toContainText('fre 27 nov 10:00');
  await panel(page).getByRole('tab', { name: 'LI Kommunen' }).click();
  await panel(page).getByRole('textbox', { name: 'Text för LI Kommunen' }).fill('För den som kör');
  await reopened(page);
  await expect(placement(page, 'LI Kommunen, Artikel')).toContainText('fre 27 nov 10:00');
  await expect(placement(page, 'LI Kommunen, Artikel')).toContainText('egen tid');
  await expect(placement(page, 'FB Kommunen, Inlägg')).toContainText('följer kortet');
  await expect(panel(page).getByRole('textbox', { name: 'Gemensam text' })).toHaveValue('I natt väntas underkylt regn.');
  await panel(page).getByRole('tab', { name: 'LI Kommunen Egen text' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Text för LI Kommunen' })).toHaveValue('För den som kör');
  await panel(page).getByRole('button', { name: 'Använd gemensam text' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Text för LI Kommunen' })).toHaveValue('I natt väntas underkylt regn.');
  await placement(page, 'LI Kommunen, Artikel').getByRole('button', { name: 'Mer om LI Kommunen' }).click();
  await page.getByRole('menuitem', { name: 'Följ kortets tid' }).click();
  await expect(placement(page, 'LI Kommunen, Artikel')).toContainText('ons 25 nov 12:00');
  await placement(page, 'LI Kommunen, Artikel').getByRole('button', { name: 'Mer om LI Kommunen' }).click();
  await page.getByRole('menuitem', { name: 'Ta bort publiceringen' }).click();
  await expect(panel(page).getByRole('listitem', { name: /Kommunen/ })).toHaveCount(2);
});

test('what collides is said in sentences, and a free slot is one click away', async ({ page }) => {
  const findings = panel(page).getByRole('region', { name: 'Krockar för kortet' });
  await expect(findings).toContainText('3 publiceringar');
  await expect(findings).toContainText('60 min');
  await findings.getByRole('button', { name: /26 nov 12:00/ }).click();
  await expect(findings).toBeHidden();
  await expect(panel(page).getByRole('button', { name: /^Tid: tors? 26 nov 12:00/ })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(findings).toContainText('3 publiceringar');
});

test('publishing: one placement with its link, the whole card, and back', async ({ page }) => {
  await placement(page, 'IG Kommunen, Story').getByRole('button', { name: 'Mer om IG Kommunen' }).click();
  await page.getByRole('menuitem', { name: 'Markera som publicerat' }).click();
  await panel(page).getByRole('textbox', { name: 'Länk till IG Kommunen' }).fill('https://example.org/p/1');
  await panel(page).getByRole('button', { name: 'Markera som publicerat' }).click();
  await expect(panel(page).getByRole('button', { name: 'Status: Publicerad' })).toBeVisible();
  await reopened(page);
  await expect(panel(page).getByRole('textbox', { name: 'Länk till IG Kommunen' })).toHaveValue('https://example.org/p/1');
  await expect(placement(page, 'FB Kommunen, Inlägg')).toContainText('Publicerat mån 23 nov 09:00');
  await panel(page).getByRole('button', { name: 'Inte publicerat' }).click();
  await expect(panel(page).getByRole('button', { name: 'Status: Granskning' })).toBeVisible();
  await expect(placement(page, 'FB Kommunen, Inlägg')).toContainText('följer kortet');
});

test('the checklist is added to, ticked, reordered by keys, and emptied', async ({ page }) => {
  const list = panel(page).getByRole('region', { name: 'Checklista' });
  const next = list.getByRole('textbox', { name: 'Ny punkt' });
  await next.focus();
  await typeInto(page, next, 'Läst av någon annan');
  await expect(next).toHaveValue('');
  await typeInto(page, next, 'Karta');
  await list.getByRole('checkbox', { name: 'Karta' }).check();
  await expect(list.getByRole('checkbox', { name: 'Karta' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await list.getByRole('button', { name: 'Ta bort punkten Text klar' }).click();
  await expect(list).toContainText('1 av 3');
  await reopened(page);
  const items = () => list.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
  await expect.poll(items).toEqual(['Bild', 'Karta', 'Läst av någon annan']);
  await expect(list.getByRole('checkbox', { name: 'Karta' })).toBeChecked();
});

test('cards are linked, opened from each other, and unlinked', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Länka ett kort' }).click();
  await typeInto(page, page.getByRole('combobox', { name: 'Länka ett kort' }), 'julkl');
  await panel(page).getByRole('link', { name: 'Lämna en julklapp' }).click();
  await expect(title(page)).toHaveValue('Lämna en julklapp');
  await panel(page).getByRole('button', { name: 'Ta bort länken till Halkbekämpning' }).click();
  await expect(panel(page).getByRole('link', { name: 'Halkbekämpning' })).toHaveCount(0);
});

test('comments are written, kept and removed', async ({ page }) => {
  await panel(page).getByRole('textbox', { name: 'Skriv en kommentar' }).fill('Snyggt!');
  await page.keyboard.press('Enter');
  await reopened(page);
  const comments = panel(page).getByRole('region', { name: 'Kommentarer' });
  await expect(comments.getByRole('listitem')).toContainText('Snyggt!');
  await comments.getByRole('button', { name: 'Ta bort kommentaren av Någon' }).click();
  await expect(comments.getByRole('listitem')).toHaveCount(0);
});

test('a recurring card says its rule in words, and the rule is changed', async ({ page, app }) => {
  await open(page, app.door, '/board/card/marknad');
  await panel(page).getByRole('button', { name: 'Återkommer: december' }).click();
  await page.getByRole('combobox', { name: 'Återkommer efter' }).selectOption('Veckodag i månaden');
  await page.getByRole('combobox', { name: 'Vilken i månaden' }).selectOption('Sista');
  await page.getByRole('combobox', { name: 'Veckodag', exact: true }).selectOption('fredag');
  await expect(page.getByRole('dialog', { name: 'Återkommer' })).toContainText('fre 25 dec');
  await page.keyboard.press('Escape');
  await reopened(page);
  await expect(panel(page).getByRole('button', { name: 'Återkommer: sista fredagen i december' })).toBeVisible();
});

test.describe('accessibility', () => {
  test.use({ language: 'en' });
  test('axe finds nothing in the editor, in any theme', async ({ page }) => {
    test.slow(); // axe reads every element
    await expect(panel(page).getByRole('tablist')).toBeVisible();
    await panel(page).getByRole('button', { name: /^When: / }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsInThemes(page, ['.panel'])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await panel(page).getByRole('button', { name: /^Owners/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsInThemes(page, ['.panel'])).toEqual([]);
  });
});
