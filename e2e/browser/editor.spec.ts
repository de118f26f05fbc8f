import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BrowserDoor } from '../../server/serve.ts';
import { expect, kept, still, test } from './app.ts';
import { editorPlan } from './editor-plan.ts';
import { escapePanel, typeInto } from './hand.ts';

const CARD = '/board/card/halka';
const panel = (page: Page) => page.getByRole('region', { name: /^(Kort|Card): / });
const title = (page: Page) => page.getByRole('textbox', { name: /^(Rubrik|Title)$/ });
const saved = (page: Page) => expect(panel(page).getByText('Sparat 09:0')).toBeVisible();
const placement = (page: Page, name: string) => panel(page).getByRole('listitem', { name });

/** Reloads, so that only what reached the disk is seen. */
async function reopened(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await expect(title(page)).toBeVisible();
}

test.use({ seed: editorPlan });

/** Opens a path of the app in a page, "/board/card/halka", as somebody does who follows a link. */
async function open(page: Page, { url }: BrowserDoor, path: string): Promise<void> {
  await page.goto('about:blank'); // else only the fragment changes, and nothing is loaded
  await page.goto(`${url.split('&')[0]}${path}`);
}

test.beforeEach(async ({ page, app }) => {
  await open(page, app.door, CARD);
  await expect(title(page)).toHaveValue('Halkbekämpning');
});

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

test('a time is typed in one’s own words, and says what it would break before it is chosen', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Tid: ons 25 nov 12:00 · v. 48' }).click();
  const when = page.getByRole('dialog', { name: 'Tid' });
  const field = when.getByRole('textbox', { name: 'Skriv en tid' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ons 13');
  await expect(when.getByRole('status')).toContainText('samma minut');
  await field.fill('nån gång');
  await expect(when.getByRole('status')).toContainText('gick inte att läsa');
  await field.fill('3 dec 9.30');
  await expect(when.getByRole('status')).toContainText('Fritt');
  await page.keyboard.press('Enter');
  await expect(when).toBeHidden();
  await reopened(page);
  await expect(panel(page).getByRole('button', { name: /^Tid: tors? 3 dec 09:30 · v. 49/ })).toBeVisible();
});

test('a popup has the keyboard at once, so that the first letters typed are not lost', async ({ page }) => {
  const focusAfterClick = (name: RegExp | string) =>
    panel(page).getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      return document.activeElement?.ariaLabel;
    });
  expect(await focusAfterClick(/^Tid: /)).toBe('Skriv en tid');
  expect(await focusAfterClick(/^Kategori/)).toBe('Kategori');
  await panel(page).getByRole('button', { name: 'Mer', exact: true }).evaluate((button: HTMLElement) => button.click());
  await expect(page.getByRole('menuitem').first()).toBeFocused();
});

test('the month is walked by keyboard: a day keeps the time, a week has none, no time at all', async ({ page }) => {
  const button = panel(page).getByRole('button', { name: /^Tid: / });
  await button.click();
  const grid = page.getByRole('grid', { name: 'november 2026' });
  await grid.getByRole('button', { name: 'onsdag 25 november 2026' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'onsdag 2 december 2026' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'torsdag 3 december 2026' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName(/3 dec 12:00/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'v. 49', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: v. 49');
  await button.click();
  await page.getByRole('button', { name: 'Q1 2027' }).click();
  await expect(button).toHaveAccessibleName('Tid: Q1 2027');
  await button.click();
  await page.getByRole('dialog', { name: 'Tid' }).getByRole('button', { name: 'Ingen tid' }).click();
  await expect(button).toHaveAccessibleName('Tid: Ingen tid');
  await expect(button).toBeFocused();
});

test('a time of day is changed and taken away on its own', async ({ page }) => {
  const button = panel(page).getByRole('button', { name: /^Tid: / });
  await button.click();
  await page.getByRole('textbox', { name: 'Klockslag' }).fill('9');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: ons 25 nov 09:00 · v. 48');
  await page.getByRole('textbox', { name: 'Klockslag' }).fill('');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Tid: ons 25 nov · v. 48');
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
  await expect(panel(page).getByRole('button', { name: 'Status: Godkänd' })).toBeVisible();
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

for (const [colorScheme, language] of [['light', 'sv'], ['dark', 'en']] as const) {
  test.describe(`accessibility, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language });

    test('axe finds nothing in the editor', async ({ page }) => {
      test.slow(); // axe reads every element
      await expect(panel(page).getByRole('tablist')).toBeVisible();
      const clean = async () => {
        await still(page);
        expect((await new AxeBuilder({ page }).include('.panel').analyze()).violations).toEqual([]);
      };
      await panel(page).getByRole('button', { name: /^(Tid|When): / }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await panel(page).getByRole('button', { name: /^(Ansvariga|Owners)/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean();
    });
  });
}
