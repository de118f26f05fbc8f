import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Command } from '../../shared/domain/command.ts';
import type { CardId, Meeting, MeetingId, MeetingNote, NoteId, PersonId } from '../../shared/domain/records.ts';
import type { Host } from '../../host/host.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import { parseSlot } from '../../shared/planning/slot.ts';
import { expect, test } from './app.ts';
import { faultsInThemes } from './axe.ts';
import { idOf, planOf } from './plan.ts';

test.use({
  seed: planOf([{ title: 'Halkbekämpning', slot: '2026-11-25T12:00', owners: [] }, { title: 'Lucia', slot: '2026-12-13' }]),
});

// Ids and moments of this meeting, written here.
const at = '2026-11-23T09:00' as LocalDateTime;
const MEETING: Meeting = { id: 'mote' as MeetingId, name: 'SoMe-möte', kind: null, startedAt: at, endedAt: null, agenda: [], present: ['editor' as PersonId], clashes: [], minutes: null };
const BEFORE: Meeting = { ...MEETING, id: 'forra' as MeetingId, name: 'Morgonmöte', startedAt: '2026-11-19T09:00' as LocalDateTime, endedAt: '2026-11-19T09:10' as LocalDateTime, minutes: { summary: 'Kort möte.', sections: [] } };
const DECISION: MeetingNote = { id: 'beslut' as NoteId, meeting: MEETING.id, kind: 'decision', text: 'Filmen textas.', card: null, person: null, due: null, done: false, at, by: null };

/** Somebody in the meeting does something. */
async function done(host: Host, ...commands: readonly Command[]): Promise<void> {
  const session = host.connect(() => {});
  await session.handle({ id: 1, call: 'open', input: { person: null } });
  for (const command of commands) expect(await session.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command } })).toMatchObject({ ok: true });
  session.close();
}
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const keptOf = ({ state }: Host) => state.meetings.get(MEETING.id)?.minutes;
const rowsOf = (host: Host, of: string) => keptOf(host)?.sections.find((section) => section.part === of)?.rows;

test('a meeting writes its minutes; they are edited, copied, saved, printed, and found again', async ({ app: { page, host, clock }, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const slot = (text: string) => parseSlot(text)!; // a day
  await done(host, { name: 'startMeeting', input: { meeting: BEFORE } }, { name: 'startMeeting', input: { meeting: MEETING } }, { name: 'saveNote', input: { note: DECISION } });
  await page.evaluate(() => (location.hash = '/meeting/mote/minutes'));
  await expect(page.getByRole('heading', { name: 'SoMe-möte, vecka 48' })).toBeVisible();
  await expect(part(page, 'Beslutat')).toContainText('Filmen textas.');

  await done(
    host, { name: 'moveCard', input: { id: idOf('Halkbekämpning'), to: { type: 'slot', slot: slot('2026-11-26') } } }, { name: 'editCard', input: { id: idOf('Halkbekämpning'), change: { owners: ['editor' as PersonId] } } },
    { name: 'captureIdeas', input: { ideas: [{ id: 'plog' as CardId, title: 'Vem plogar din gata?', rank: 'a5' }] } },
  );
  await expect(part(page, 'Flyttat').getByRole('row', { name: 'Halkbekämpning FB ons 25 nov 12:00 tor 26 nov 12:00' })).toBeVisible(); // as it happens
  clock.set(new Date('2026-11-23T09:24:00+01:00'));
  await page.getByRole('button', { name: 'Avsluta mötet' }).click();
  await expect(page.locator('main')).toBeFocused();
  await expect(page.getByText(/^Måndag 23 november 2026, 09:00–09:\d\d$/)).toBeVisible();
  await expect(page.getByLabel('Sammanfattning')).toHaveValue('1 inlägg den här veckan. 1 ny idé.');
  await expect.poll(() => rowsOf(host, 'assigned')).toEqual([['Redaktör', 'Halkbekämpning', 'tor 26 nov 12:00']]);

  const decisions = part(page, 'Beslutat');
  await decisions.getByLabel('Beslut, rad 1').fill('Filmen textas, även i bloggen.');
  await decisions.getByRole('button', { name: 'Ny rad: Beslutat' }).press('Enter');
  await expect(decisions.getByLabel('Beslut, rad 2')).toBeFocused();
  await page.keyboard.type('Inget på helgen.');
  await expect.poll(() => rowsOf(host, 'decided')).toEqual([['Filmen textas, även i bloggen.'], ['Inget på helgen.']]);
  await part(page, 'Nya idéer').getByRole('button', { name: 'Ta bort rad 1: Nya idéer' }).press('Enter');
  await expect(part(page, 'Nya idéer')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nytt avsnitt' })).toBeFocused();
  await expect(part(page, 'Tilldelat').getByRole('link', { name: 'Öppna ”Halkbekämpning”' })).toHaveAttribute('href', /minutes\/card\/halkbek/);
  expect(await faultsInThemes(page)).toEqual([]);

  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  await expect(page.getByText('Anteckningarna är kopierade som text.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Med: Redaktör\n\n1 inlägg.*\n\nBeslutat\n1\. Filmen textas, även i bloggen\.\n2\. Inget på helgen\.\n\nTilldelat\n- Redaktör · Halkbekämpning/);
  await expect(page.getByRole('link', { name: 'Mejla' })).toHaveAttribute('href', /^mailto:\?subject=M%C3%B6tesanteckningar%3A%20SoMe-m%C3%B6te%2C%20m%C3%A5ndag%2023%20november%202026&body=.*Filmen%20textas/);
  await page.getByRole('button', { name: 'Spara som' }).press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Webbsida (HTML)' }).press('Enter')]);
  expect(download.suggestedFilename()).toBe('2026-11-23 SoMe-möte.html');
  expect(await readFile(await download.path(), 'utf8')).toContain('<li>Inget på helgen.</li>');

  await page.evaluate(() => void (window.print = () => void (document.body.dataset['printed'] = 'yes')));
  await page.keyboard.press('Control+P');
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('.paper.a4-standing')).toContainText(/SoMe-möte, vecka 48.*Beslutat 2.*Inget på helgen.*Flyttat 1/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper')).toHaveCount(0);

  await page.reload();
  await expect(decisions.getByLabel('Beslut, rad 2')).toHaveValue('Inget på helgen.');
  await page.getByRole('button', { name: 'Mer om anteckningarna' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Gör om från loggen' }).press('Enter');
  await expect(part(page, 'Nya idéer').getByLabel('Idé, rad 1')).toHaveValue('Vem plogar din gata?');
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click(); // the notice's
  await expect(decisions.getByLabel('Beslut, rad 2')).toHaveValue('Inget på helgen.');
  await page.getByRole('link', { name: 'tor 19 nov, mötet före: Morgonmöte' }).click();
  await expect(page.getByRole('heading', { name: 'Morgonmöte, vecka 47' })).toBeVisible();
});
