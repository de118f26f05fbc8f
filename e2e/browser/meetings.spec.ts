/** From a meeting's agenda to what it leaves to do: settings, start page, the line in the room, the card. */
import type { MeetingNote, Person, PersonId } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { liftByMouse, placeOf, typeInto } from './hand.ts';
import { idOf, planOf } from './plan.ts';
import { openSettings, settingsAt } from './settings-page.ts';

const plan = planOf([{ title: 'Halkbekämpning', slot: '2026-11-25T12:00' }]);
const WEBB: Person = { id: 'webb' as PersonId, name: 'Webb', initials: 'WE', archived: false }; // an id, written here
test.use({ seed: { ...plan, people: [...(plan.people ?? []), WEBB] } });

test('an agenda is changed, the meeting begins with who is there, what is written shows on its card and is ticked there', async ({ app: { page, host } }) => {
  const notes = (): readonly Partial<MeetingNote>[] => [...host.state.notes.values()].map(({ kind, text, card, person, due, done }) => ({ kind, text, card, person, due, done }));

  await openSettings(page, 'meetings');
  await page.getByRole('button', { name: 'SoMe-möte' }).press('Enter');
  await page.getByRole('button', { name: 'Flytta upp Denna vecka' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Flytta ner Denna vecka' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort Framåt' }).press('Enter');
  await page.getByRole('textbox', { name: 'Minuter för Idéer' }).fill('4');
  const grip = (step: string) => page.locator('.step-grip', { hasText: step });
  const above = await placeOf(grip('Förra veckan')); // before one is lifted: they make room for it
  const spoken = (words: string) => expect(page.locator('[aria-live]').filter({ hasText: words })).toHaveCount(1);
  await liftByMouse(page, grip('Nästa vecka'));
  await spoken('Nästa vecka är lyft, steg 3 av 6.');
  await page.mouse.move(above.x + above.width / 2, above.y + above.height / 2, { steps: 4 });
  await spoken('Nästa vecka: steg 2 av 6.');
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Flytta upp Nästa vecka' })).toBeFocused();
  await expect.poll(() => settingsAt(host).meetingKinds?.[0]?.agenda.map(({ step, minutes }) => `${step} ${minutes}`)).toEqual(['this-week 6', 'next-week 4', 'last-week 3', 'clashes 5', 'ideas 4', 'decisions 2']);
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await page.getByRole('link', { name: 'Möte', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Börja SoMe-mötet' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'SoMe-möte' })).toBeVisible();
  await page.getByRole('button', { name: 'Alla' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Webb' }).press('Space');
  expect(await faultsInThemes(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Webb' }).press('Enter');
  await expect.poll(() => [...host.state.meetings.values()].map(({ name, present, agenda }) => [name, present, agenda.length])).toEqual([['SoMe-möte', ['editor'], 6]]);

  const line = page.getByRole('combobox', { name: 'Skriv i mötet' });
  await expect(page.getByRole('article', { name: 'Halkbekämpning' })).toBeVisible();
  await page.keyboard.press('b');
  const about = page.getByRole('button', { name: 'Gäller ett kort? Halkbekämpning' });
  await expect(about).toHaveAttribute('aria-pressed', 'false');
  await expect(line).toBeFocused();
  await page.keyboard.press('Alt+k');
  await expect(about).toHaveAttribute('aria-pressed', 'true');
  await typeInto(page, line, 'Vi saltar bara vid skolorna');
  await page.keyboard.type('ring tryckeriet @we');
  await expect(page.getByRole('option', { name: 'Webb' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('ring tryckeriet @Webb ');
  await expect(about).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('fre');
  await page.reload(); // what is not saved yet is still there
  await expect(page.getByRole('article', { name: 'Halkbekämpning' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(line).toHaveValue('ring tryckeriet @Webb fre');
  await page.keyboard.press('Enter');
  const card = idOf('Halkbekämpning');
  await expect.poll(notes).toEqual([
    { kind: 'decision', text: 'Vi saltar bara vid skolorna', card, person: null, due: null, done: false },
    { kind: 'todo', text: 'ring tryckeriet', card, person: 'webb', due: '2026-11-27', done: false },
  ]);

  await page.goto(`${page.url().split('#')[0]}#/board/card/${encodeURIComponent(card)}`);
  const said = page.getByRole('region', { name: 'Från möten' });
  await expect(said).toContainText('Vi saltar bara vid skolorna');
  await expect(said).toContainText('Webbsenast fre 27 nov');
  await expect(page.locator('article.card').filter({ hasText: '1 sak att göra från möten' })).toHaveCount(1);
  expect((await axeOn(page).include('.panel').analyze()).violations).toEqual([]);
  await said.getByRole('checkbox', { name: 'ring tryckeriet' }).press('Space');
  await expect.poll(() => notes()[1]?.done).toBe(true);
  await expect(page.locator('article.card').filter({ hasText: 'att göra från möten' })).toHaveCount(0);
});
