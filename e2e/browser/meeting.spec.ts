import type { Page } from '@playwright/test';
import type { Host } from '../../host/host.ts';
import type { CommandName, Commands } from '../../shared/domain/command.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import type { Meeting, MeetingId } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { axeOn, faultsInThemes } from './axe.ts';
import { escapePanel } from './hand.ts';
import { FACEBOOK, INSTAGRAM, idOf, planOf } from './plan.ts';

test.use({
  seed: planOf([
    { title: 'Bredbandsdagen', slot: '2026-11-18T10:00', status: 'published', publishedAt: '2026-11-18T10:00' as LocalDateTime }, // a moment
    { title: 'Trygghetsvandring', slot: '2026-11-20T10:00', status: 'review' },
    { title: 'Stallbacken', slot: '2026-11-19T10:00' },
    { title: 'Sopor i helgen', slot: '2026-W48' },
    { title: 'Granen tänds', slot: '2026-11-23T15:00' },
    { title: 'Orange dag', slot: '2026-11-25T12:00' },
    { title: 'Halkbekämpning', slot: '2026-11-25T12:00', owners: [], on: [{ channel: FACEBOOK }, { channel: INSTAGRAM, own: '2026-11-26T08:00' }] },
    { title: 'Luciatåg', slot: '2026-12-01T10:00' },
    { title: 'Sommarjobb', kind: 'recurring', rule: { type: 'date', month: 12, day: 10 }, on: [] },
    { title: 'Quiz om kommunen', status: 'idea', on: [], votes: 2 },
  ]),
  viewport: { width: 1440, height: 900 },
});

const MEETING: Meeting = {
  id: 'some' as MeetingId, name: 'SoMe-möte', kind: null, startedAt: '2026-11-23T08:49' as LocalDateTime, endedAt: null, present: [], clashes: [], minutes: null, // an id, a moment
  agenda: [['last-week', 3], ['this-week', 6], ['next-week', 4], ['clashes', 5], ['ahead', 2], ['ideas', 3], ['decisions', 2]].map(([step, minutes]) => ({ step, minutes })) as Meeting['agenda'], // pairs of them
};

/** Somebody else in the team, at another computer. */
async function other(host: Host): Promise<<N extends CommandName>(name: N, input: Commands[N]) => Promise<void>> {
  const session = host.connect(() => {});
  await session.handle({ id: 1, call: 'open', input: { person: 'editor' } });
  return async (name, input) => {
    expect(await session.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command: { name, input } } })).toMatchObject({ ok: true });
  };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const row = (page: Page, name: RegExp) => page.getByRole('main').getByRole('article', { name });
const agenda = (page: Page) => page.getByRole('navigation', { name: 'Dagordning' });
const slotOf = (host: Host, title: string) => host.state.cards.get(idOf(title))?.slot;

test('a whole meeting on one screen, by keyboard alone', async ({ app: { page, host } }) => {
  const colleague = await other(host);
  await colleague('moveCard', { id: idOf('Stallbacken'), to: { type: 'slot', slot: { precision: 'week', year: 2026, week: 51 } } });
  await colleague('startMeeting', { meeting: MEETING });
  await page.evaluate(() => (location.hash = '/meeting/some'));

  await test.step('last week: what went out, what did not and why', async () => {
    await expect(heading(page, 'Förra veckan')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Huvudnavigering' })).toHaveCount(0);
    await expect(row(page, /^Förra veckan, Gick ut, ons 18 nov, Bredbandsdagen/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(row(page, /^Förra veckan, Gick inte ut, fre 20 nov, Trygghetsvandring.*Väntar på godkännande/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(row(page, /^Förra veckan, Gick inte ut, tor 19 nov, Stallbacken.*Flyttat till v\. 51/)).toBeFocused();
    await expect(page.getByRole('timer')).toContainText('14 min kvar av 25');
  });

  await test.step('this week: day by day; days that were gone through fold', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 'Denna vecka')).toBeVisible();
    await expect(agenda(page).getByRole('link', { name: /^Förra veckan.*genomgånget/ })).toBeVisible();
    await expect(row(page, /^Denna vecka, Ingen dag än, v. 48, Sopor i helgen/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const halka = row(page, /^Denna vecka, onsdag 25 november 2026, 12:00, Halkbekämpning.*Ingen ansvarig.*Samma minut/);
    await expect(halka).toBeFocused();
    await expect(halka).toContainText('Ledigt:');
    await expect(page.getByRole('list', { name: 'Dag för dag' }).getByRole('listitem')).toHaveCount(7);
    expect(await faultsInThemes(page)).toEqual([]);
  });

  await test.step('one letter acts at once, one key takes it back; the focus stays near; letters of the rest of the app do nothing', async () => {
    await page.keyboard.press('f');
    await page.keyboard.press('1');
    await page.keyboard.down('n');
    await page.keyboard.down('n'); // held: the next row is not moved too
    await page.keyboard.up('n');
    await expect.poll(() => slotOf(host, 'Halkbekämpning')).toMatchObject({ date: '2026-12-02' });
    await expect(row(page, /^Denna vecka, onsdag 25 november 2026, 12:00, Orange dag/)).toBeFocused(); // it was the last: the one before has its place
    await expect(heading(page, 'Denna vecka')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => slotOf(host, 'Halkbekämpning')).toMatchObject({ date: '2026-11-25' });
    await expect(row(page, /onsdag 25 november 2026, 12:00, Halkbekämpning/)).toBeVisible();
  });

  await test.step('Enter opens the card over the room, ? tells the keys; each goes back to the row', async () => {
    await page.keyboard.press('Home');
    const first = row(page, /Sopor i helgen/);
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Sopor i helgen');
    await escapePanel(page);
    await expect(first).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tangenter i mötet' })).toContainText('Nästa vecka');
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
  });

  await test.step('come back to, the room is at its step; the palette does what the letters do, with keys pressed before its code is there too', async () => {
    const sent = Promise.withResolvers<void>();
    await page.route(/palette-.*\.js/, (route) => sent.promise.then(() => route.continue()));
    await page.evaluate(() => (location.hash = '/meeting/some'));
    await page.reload();
    await expect(heading(page, 'Denna vecka')).toBeVisible();
    await expect(row(page, /Sopor i helgen/)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('tilldela');
    await page.keyboard.press('Enter');
    sent.resolve();
    await expect(page.getByRole('dialog', { name: 'Vem gör ”Sopor i helgen”?' }).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row(page, /Sopor i helgen/)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('group', { name: 'Här' }).getByRole('option', { name: /^Nästa vecka Sopor i helgen/ })).toContainText('N');
    await page.keyboard.press('Escape');
    await expect(row(page, /Sopor i helgen/)).toBeFocused();
  });

  await test.step('a decision is written while the row stays where it is', async () => {
    await page.keyboard.press('b');
    await page.keyboard.type('Sopor får vänta');
    await page.keyboard.press('Alt+k');
    await page.keyboard.press('Enter');
    await expect.poll(() => [...host.state.notes.values()].map(({ text, card }) => ({ text, card }))).toEqual([{ text: 'Sopor får vänta', card: idOf('Sopor i helgen') }]);
    await page.keyboard.press('Escape');
    await expect(row(page, /Sopor i helgen/)).toBeFocused();
    await expect(page.getByRole('contentinfo')).toContainText('Sopor får vänta');
  });

  await test.step('what others do shows at once', async () => {
    await agenda(page).getByRole('link', { name: /^Krockar och luckor/ }).click();
    const clash = row(page, /^Krockar och luckor, v\. 48.*Samma minut 12:00/);
    await expect(clash).toBeVisible();
    await colleague('moveCard', { id: idOf('Orange dag'), to: { type: 'slot', slot: { precision: 'day', date: '2026-11-27' as never } } }); // a date
    await expect(clash).toHaveCount(0);
  });

  await test.step('ahead, ideas, decisions; at the end the minutes', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(row(page, /^Framåt, v\. 50.*10 dec, Sommarjobb, Dags nu/)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(row(page, /^Idéer, Idéer, Quiz om kommunen.*2 röster/)).toBeFocused();
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(row(page, /^Beslut, Beslut, Sopor får vänta/)).toBeFocused();
    await page.keyboard.press('e');
    await expect.poll(() => host.state.meetings.get('some')?.endedAt).toBe('2026-11-23T09:00');
    await expect(page).toHaveURL(/#\/meeting\/some\/minutes$/);
  });
});
