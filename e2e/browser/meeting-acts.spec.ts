import type { Page } from '@playwright/test';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import type { Meeting, MeetingId, Person, PersonId } from '../../shared/domain/records.ts';
import { formatSlot } from '../../shared/planning/slot.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { typeInto } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf } from './plan.ts';

// Ids and moments are written here.
const WEB: Person = { id: 'web' as PersonId, name: 'Webb', initials: 'WE', archived: false };
const CARE: Person = { id: 'care' as PersonId, name: 'Äldreomsorgen', initials: 'ÄO', archived: false };
const MEETING: Meeting = {
  id: 'm' as MeetingId, name: 'SoMe-möte', kind: null, startedAt: '2026-11-23T09:00' as LocalDateTime, endedAt: null, present: [WEB.id], clashes: [], minutes: null,
  agenda: [{ step: 'this-week', minutes: 10 }, { step: 'clashes', minutes: 5 }],
};
const both = [{ channel: FACEBOOK }, { channel: INSTAGRAM }];
const plan = planOf([
  { title: 'Snöröjning', slot: '2026-11-25T12:00', on: both }, { title: 'Budget', slot: '2026-11-25T15:00' }, { title: 'Öppet hus', slot: '2026-11-29T12:00' },
]);
test.use({ seed: { ...plan, people: [...(plan.people ?? []), WEB, CARE], meetings: [MEETING] } });

const field = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name }).getByRole('combobox');

test('in the room a card is assigned, moved, approved, published, pushed, split and a collision accepted, by keys alone; each is one step back', async ({ page, app }) => {
  const { state } = app.host;
  const current = page.locator('article[aria-current=true]');
  const said = page.getByRole('status').filter({ hasText: 'Ångra Ctrl+Z' });
  const card = (title: string) => state.cards.get(idOf(title));
  const when = (title: string) => formatSlot(card(title)!.slot); // it is in the plan
  const walkTo = async (title: string) => {
    await page.keyboard.press('Home');
    await expect(async () => {
      if (!(await current.getAttribute('aria-label'))?.includes(title)) await page.keyboard.press('ArrowDown');
      await expect(current).toHaveAttribute('aria-label', new RegExp(title), { timeout: 500 });
    }).toPass({ intervals: [50] });
    await expect(current).toBeFocused();
  };
  const back = async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('status').filter({ hasText: /^Ångrat/ })).toBeVisible();
  };
  await page.goto(`${new URL(page.url()).origin}/#/meeting/m/this-week`);

  await walkTo('Snöröjning');
  await page.keyboard.press('a');
  await expect(page.getByRole('option').first()).toHaveText(/1Webbhär/); // who is present comes first
  expect(await faultsInThemes(page, ['.act-popup'])).toEqual([]);
  await typeInto(page, field(page, 'Vem gör ”Snöröjning”?'), 'äl');
  await expect(said).toContainText('”Snöröjning”: Redaktör och Äldreomsorgen gör det.');
  await expect.poll(() => card('Snöröjning')?.owners).toEqual(['editor', 'care']);
  await expect(current).toBeFocused();
  await back();
  await expect.poll(() => card('Snöröjning')?.owners).toEqual(['editor']);

  await page.keyboard.press('g');
  await expect.poll(() => card('Snöröjning')?.status).toBe('approved');
  await page.keyboard.press('d');
  await page.keyboard.type('sön 12');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('samma minut'); // what it would break is said before
  await page.keyboard.press('Control+a');
  await typeInto(page, field(page, 'När går ”Snöröjning”?'), 'tor 13:00');
  await expect(said).toContainText(/flyttas till tor 26 nov 13:00 · v\. 48\..*godkän/);
  await expect.poll(() => when('Snöröjning')).toBe('2026-11-26T13:00');

  await walkTo('Budget');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Är det redan publicerat?' })).toBeVisible(); // its day has not come
  await page.keyboard.press('Enter');
  await expect.poll(() => card('Budget')?.status).toBe('published');
  await back();
  await expect.poll(() => card('Budget')?.publishedAt).toBeNull();
  await walkTo('Budget');
  await page.keyboard.press('n');
  await expect.poll(() => when('Budget')).toBe('2026-12-02T15:00');

  await walkTo('Snöröjning');
  await page.keyboard.press('l');
  await typeInto(page, field(page, /blir ett eget kort/), '2');
  await expect.poll(() => state.placements.get('snöröjning-1')?.card).not.toBe('snöröjning');
  await back();
  await expect.poll(() => state.placements.get('snöröjning-1')?.card).toBe('snöröjning');

  await page.keyboard.press('ArrowRight');
  await walkTo('söndag');
  await page.keyboard.press('o');
  await typeInto(page, field(page, 'Varför är det OK ändå?'), 'Husets folk svarar');
  await expect(said).toContainText('Godtaget: Husets folk svarar');
  await expect.poll(() => [...state.acceptances.values()].map(({ reason }) => reason)).toEqual(['Husets folk svarar']);

  await page.keyboard.press('ArrowLeft');
  await walkTo('Öppet hus');
  await page.keyboard.press('a');
  await expect(field(page, 'Vem gör ”Öppet hus”?')).toBeFocused();
  const other = app.host.connect(() => {});
  await other.handle({ id: 1, call: 'open', input: { person: null } });
  await other.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command: { name: 'deleteCard', input: { id: idOf('Öppet hus') } } } });
  await expect(page.getByRole('status').filter({ hasText: 'inte kvar' })).toBeVisible(); // its question went with it
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(current).toBeFocused();
});
