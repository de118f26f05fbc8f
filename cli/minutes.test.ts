import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { manualClock } from '../host/clock.ts';
import { createHost } from '../host/host.ts';
import type { Command } from '../shared/domain/command.ts';
import type { CardId, Meeting, MeetingId, MeetingKindId, NoteId } from '../shared/domain/records.ts';
import type { LocalDateTime } from '../shared/planning/date.ts';
import { at, plain, wheelhouse } from './wheelhouse-for-tests.ts';

const data = ['--data', at('minutes'), '--lang', 'sv'];
// Ids and moments are written here.
const moment = (text: string) => text as LocalDateTime;
const meeting = (id: string, startedAt: string, change: Partial<Meeting> = {}): Meeting => ({
  id: id as MeetingId, name: 'SoMe-möte', kind: null, startedAt: moment(startedAt), endedAt: null, agenda: [], present: [], clashes: [], minutes: null, ...change,
});

beforeAll(async () => {
  await wheelhouse(['sample', ...data, '--today', '2026-11-23']);
  const host = createHost({ dataDir: at('minutes'), clock: manualClock(new Date('2026-11-23T08:00:00Z')), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (!('state' in host)) throw new Error(host.code);
  const session = host.connect(() => {});
  await session.handle({ id: 1, call: 'open', input: { person: null } });
  const commands: readonly Command[] = [
    { name: 'startMeeting', input: { meeting: meeting('a', '2026-11-16T09:00', { endedAt: moment('2026-11-16T09:25'), minutes: { summary: 'Kort *möte*.', sections: [{ part: 'decided', rows: [['Filmen | textas']] }] } }) } },
    { name: 'startMeeting', input: { meeting: meeting('b', '2026-11-23T09:00', { kind: 'usual-some' as MeetingKindId, clashes: ['min-gap|gone|2026-11-24|12:00'] }) } },
    { name: 'startMeeting', input: { meeting: meeting('q', '2026-11-16T08:00', { name: 'Kvartalsplanering', endedAt: moment('2026-11-16T08:50'), minutes: { summary: 'Plan.', sections: [] } }) } },
    { name: 'captureIdeas', input: { ideas: [{ id: 'plog' as CardId, title: 'Vem plogar din gata?', rank: 'a5' }] } },
    { name: 'saveNote', input: { note: { id: 'n' as NoteId, meeting: 'b' as MeetingId, kind: 'decision', text: 'Inget på helgen.', card: null, person: null, due: null, done: false, at: moment('2026-11-23T09:05'), by: null } } },
  ];
  for (const command of commands) expect(await session.handle({ id: 2, call: 'run', input: { id: crypto.randomUUID(), command } })).toMatchObject({ ok: true });
  session.close();
  await host.close();
});

test('the kept minutes of a day, as Markdown', async () => {
  expect(await wheelhouse(['minutes', at('m.md'), '--meeting', '2026-11-16', ...data])).toEqual({ status: 0, out: `Anteckningarna från SoMe-möte 2026-11-16 är skrivna till ${at('m.md')}. Samma dag: Kvartalsplanering. Välj med --name.\n`, err: '' });
  expect(readFileSync(at('m.md'), 'utf8')).toBe('# SoMe-möte, vecka 47\n\nMåndag 16 november 2026, 09:00–09:25\n\nKort \\*möte\\*.\n\n## Beslutat\n\n1. Filmen \\| textas\n');
});

test('the latest meeting’s are made from its log where nobody has kept them, with what the checker finds', async () => {
  expect((await wheelhouse(['minutes', at('m.txt'), '--meeting', 'last', '--today', '2026-11-23', ...data])).status).toBe(0);
  const text = readFileSync(at('m.txt'), 'utf8');
  expect(text).toMatch(/^SoMe-möte, vecka 48\n[^]*1 krock löst, 1 ny idé\.\n\nBeslutat\n1\. Inget på helgen\.\n\nNya idéer\n- Vem plogar din gata\?\n\nTill nästa möte\n- .*\n/);
  expect(text).toContain('Nästa möte: måndag 30 november 09:00\n');
  expect((await wheelhouse(['minutes', at('m.html'), ...data])).status).toBe(0);
  expect(readFileSync(at('m.html'), 'utf8')).toContain('<li>Vem plogar din gata?</li>');
});

test('of several meetings on a day one is chosen by its name', async () => {
  const of = (name: string) => wheelhouse(['minutes', at('q.md'), '--meeting', '2026-11-16', '--name', name, ...data]);
  expect((await of('kvartal')).out).toBe(`Anteckningarna från Kvartalsplanering 2026-11-16 är skrivna till ${at('q.md')}.\n`);
  expect(plain(await of('årsmöte'))).toBe('Inget möte den 2026-11-16 heter något med ”årsmöte”.\n');
});

test('a day without a meeting, no day, and an ending that can’t be written are said', async () => {
  const said = async (...args: readonly string[]) => plain(await wheelhouse(['minutes', ...args, ...data]));
  expect(await said(at('m.md'), '--meeting', '2026-11-17')).toBe('Det finns inget möte den 2026-11-17.\n');
  expect(await said(at('m.md'), '--meeting', 'nyss')).toContain('--meeting nyss är inget datum');
  expect(await said(at('m.docx'))).toContain('.md, .html, .txt');
});
