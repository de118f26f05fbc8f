/** Who may approve, an approval that falls, what the history tells and gives back, a comment that names somebody. */
import { emptyText } from '../../shared/domain/command.ts';
import { person } from '../../shared/domain/samples-for-tests.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { panel, title } from './editor-page.ts';
import { idOf, planOf } from './plan.ts';
import { openSettings, settingsAt } from './settings-page.ts';

const CARD = idOf('Luciatåg');
test.use({
  seed: {
    ...planOf([{ title: 'Luciatåg', slot: '2026-12-02T12:00', status: 'review', owners: [] }]),
    people: [person('anna', 'Anna Berg'), person('kim', 'Kim Åberg')],
    texts: [{ ...emptyText(CARD), text: 'Kom till torget.' }],
  },
});

test('an approval has a name and falls with the time; the history gives an earlier text back; a comment names somebody', async ({ app: { page, host } }) => {
  const card = () => host.state.cards.get(CARD)!; // the plan's one card
  const openCard = async () => {
    await page.goto(`${page.url().split('#')[0]}#/board/card/${CARD}`);
    await expect(title(page)).toHaveValue('Luciatåg');
  };
  const sit = async (name: string) => {
    await page.getByLabel('Jag är').selectOption(name);
    await expect(page.getByLabel('Jag är')).toHaveValue(name === 'Anna Berg' ? 'anna' : 'kim');
  };

  await test.step('who may approve is chosen, and nobody is locked out unawares', async () => {
    await openSettings(page, 'computer');
    await sit('Kim Åberg');
    await openSettings(page, 'approval');
    await page.getByRole('checkbox', { name: 'Bara vissa får godkänna' }).check();
    await expect(page.getByText('Välj minst en. Till dess får alla godkänna.')).toBeVisible();
    expect(settingsAt(host).approvers).toBeNull();
    await page.getByRole('checkbox', { name: 'Kim Åberg' }).check();
    await expect.poll(() => settingsAt(host).approvers).toEqual(['kim']);
    await page.getByRole('checkbox', { name: 'Kim Åberg' }).uncheck();
    await expect(page.getByRole('alert')).toContainText('Ingen får godkänna nu');
    await page.getByRole('checkbox', { name: 'Anna Berg' }).check();
    await expect.poll(() => settingsAt(host).approvers).toEqual(['anna']);
    expect(await faultsInThemes(page, ['.settings-section'])).toEqual([]);
  });

  await test.step('who may not is told who may; who may gives the card a name', async () => {
    await openCard();
    const line = panel(page).getByRole('note', { name: 'Godkännande' });
    await expect(line).toContainText('Bara Anna Berg får godkänna.');
    await line.getByRole('link', { name: 'Välj vem som sitter här' }).click();
    await sit('Anna Berg');
    await openCard();
    await line.getByRole('button', { name: 'Godkänn som Anna Berg' }).press('Enter');
    await expect(line).toHaveText('Godkänt av Anna Berg, mån 23 nov 09:00');
    await expect.poll(() => card().status).toBe('approved');
  });

  await test.step('another time ends it, says so, and can be taken back', async () => {
    await panel(page).getByRole('button', { name: /^Tid: / }).click();
    await page.getByRole('textbox', { name: 'Skriv en tid' }).fill('3 dec 9.30');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').getByText('”Luciatåg” är inte längre godkänt: tiden ändrades.')).toBeVisible();
    await expect.poll(() => [card().status, card().approval]).toEqual(['review', null]);
    await page.locator('.notice').getByRole('button', { name: 'Ångra', exact: true }).click();
    await expect.poll(() => card().approval?.name).toBe('Anna Berg');
    await expect(panel(page).getByRole('button', { name: /^Tid: ons 2 dec 12:00/ })).toBeVisible();
  });

  await test.step('the history tells it, and an earlier text comes back after a look at it', async () => {
    const text = panel(page).getByRole('textbox', { name: 'Gemensam text' });
    await text.fill('Kom till stora torget.');
    await text.blur();
    const history = panel(page).getByRole('region', { name: 'Historik' });
    await history.getByRole('button', { name: 'Historik' }).press('Enter');
    const told = history.getByRole('listitem');
    await expect(told.nth(0)).toContainText('Anna Berg skrev om texten (1 ord till) och hävde därmed godkännandet av Anna Berg, för texten ändrades 09:00');
    await expect(told.nth(1)).toContainText('Anna Berg tog tillbaka: flyttade från ons 2 dec 12:00 till tor 3 dec 09:30 och hävde därmed godkännandet av Anna Berg, för tiden ändrades');
    await expect(told.nth(3)).toHaveText(/^Anna Berg godkände 09:00$/);
    await told.nth(0).getByText('Visa ändringen').press('Enter');
    await told.nth(0).getByRole('region', { name: 'Före' }).getByRole('button', { name: 'Ta tillbaka den här texten' }).press('Enter');
    await expect(told.nth(0).getByRole('region', { name: 'Så blir det' })).toContainText('Kom till torget.');
    await expect(told.nth(0).getByRole('button', { name: 'Ta tillbaka', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(text).toHaveValue('Kom till torget.');
    await expect.poll(() => host.state.texts.get(CARD)?.text).toBe('Kom till torget.');
    await expect(page.locator('.notice')).toContainText('Den tidigare texten är tillbaka.');
  });

  await test.step('a comment names somebody, by keyboard; its address leads to it', async () => {
    const field = panel(page).getByRole('textbox', { name: 'Skriv en kommentar' });
    await field.focus();
    await page.keyboard.type('Kolla @b');
    await expect(page.getByRole('listbox', { name: 'Nämn någon' }).getByRole('option', { selected: true })).toHaveText('ANAnna Berg');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await field.fill('Kolla ');
    await page.keyboard.type('@');
    await page.keyboard.press('ArrowDown');
    expect(await faultsInThemes(page, ['.panel'])).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Kolla @Kim Åberg ');
    await page.keyboard.type('tack');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
    await expect(panel(page).getByTitle('Nämnd i kommentaren')).toHaveText('@Kim Åberg');
    await expect.poll(() => card().commentCount).toBe(1);
    const [comment] = [...host.state.comments.values()];
    expect(comment?.mentions).toEqual(['kim']);
    await panel(page).getByTitle('Kommentarens egen länk').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/card/${encodeURIComponent(CARD)}/comment/${comment?.id}$`));
    await expect(panel(page).getByRole('listitem').filter({ hasText: 'Kolla @Kim' }).first()).toBeFocused();
  });

  await test.step('one’s own comment is changed; who leaves the field can go on; one that is gone says so, and its words stay', async () => {
    const change = panel(page).getByRole('button', { name: 'Ändra kommentaren' });
    const words = panel(page).getByRole('textbox', { name: 'Ändra kommentaren' });
    await change.press('Enter');
    await expect(words).toBeFocused();
    await words.fill('Kolla @Anna Berg');
    await page.keyboard.press('Escape'); // the list of names
    await page.keyboard.press('Escape');
    await expect(change).toBeFocused();
    await page.locator('.notice').getByRole('button', { name: 'Fortsätt ändra' }).press('Enter');
    await expect(words).toBeFocused();
    await expect(words).toHaveValue('Kolla @Anna Berg');
    expect(await faultsInThemes(page, ['.comments'])).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(change).toBeFocused();
    await expect(panel(page).getByText('(ändrad mån 23 nov 09:00)')).toBeVisible();
    await expect.poll(() => [...host.state.comments.values()].map(({ text, mentions, edited }) => [text, mentions, edited?.named])).toEqual([['Kolla @Anna Berg', ['anna'], ['anna']]]);
    await change.press('Enter');
    await words.fill('Hann inte');
    const other = host.connect(() => {});
    await other.handle({ id: 1, call: 'open', input: { person: null } });
    await other.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command: { name: 'removeComment', input: { id: [...host.state.comments.values()][0]?.id, card: CARD } } } });
    await expect(page.locator('.notice')).toContainText('Det du skrev står i fältet för en ny.');
    await expect(panel(page).getByRole('textbox', { name: 'Skriv en kommentar' })).toHaveValue('Hann inte');
  });
});
