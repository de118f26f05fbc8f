import { describe, expect, test } from 'vitest';
import { checkPlan } from '../collisions/check.ts';
import { planOf } from '../collisions/fixtures/build-plan.ts';
import type { LoggedChange } from '../contract/contract.ts';
import type { Command, CommandName, Commands } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import type { MemoryState } from '../domain/memory-state.ts';
import { MINUTES_PARTS } from '../domain/records.ts';
import type { AcceptanceId, CardId, ChannelId, Meeting, MeetingId, MeetingKind, MeetingKindId, MeetingNote, Minutes, MinutesPart, NoteId, PersonId, PlacementId } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { card, channel, person, placement, slot, workspace } from '../domain/samples-for-tests.ts';
import { invertDiff } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import { COLUMNS } from './minutes-columns.ts';
import { minutesOf } from './minutes.ts';
import type { MinutesSource } from './minutes.ts';
import { sheetOf } from './minutes-sheet.ts';

const id = <I extends string>(text: string) => text as I;
const at = id<LocalDateTime>('2026-11-23T09:00');
const CODES = new Map([[id<ChannelId>('fb'), 'FB'], [id<ChannelId>('ig'), 'IG']]);
const KIND: MeetingKind = { id: id<MeetingKindId>('some'), name: 'SoMe-möte', weekdays: [1, 4], time: id<TimeOfDay>('09:00'), agenda: [] };
const meetingOf = (change: Partial<Meeting> = {}): Meeting => ({ id: id<MeetingId>('m'), name: 'SoMe-möte', kind: KIND.id, startedAt: at, endedAt: null, agenda: [], present: [id<PersonId>('webb')], clashes: [], minutes: null, ...change });
const noteOf = (change: Partial<MeetingNote>): MeetingNote => ({ id: id<NoteId>(`n-${change.text}`), meeting: id<MeetingId>('m'), kind: 'decision', text: '', card: null, person: null, due: null, done: false, at, by: null, ...change });

/** A team on a Monday, and its meeting. */
function meetingWith(language: Language = 'sv') {
  const plan: MemoryState = workspace({
    channels: [channel('fb', { account: 'Kommunen' }), channel('ig', { platform: 'instagram' })], people: [person('webb', 'Webb'), person('red', 'Redaktör')], meetings: [meetingOf(), meetingOf({ id: id<MeetingId>('annat') })],
    cards: [card('halka', { title: 'Halkbekämpning', slot: '2026-11-25T12:00' }), card('jul', { title: 'Julklapp', slot: '2026-11-25T13:00' }), card('ide', { title: 'Vem plogar?', status: 'idea' })],
    placements: [placement('h1', 'halka'), placement('h2', 'halka', { channel: id<ChannelId>('ig'), format: 'story' }), placement('j1', 'jul')],
  });
  const changes: LoggedChange[] = [];
  const log = (diff: LoggedChange['diff'], command: CommandName, kind: LoggedChange['kind'] = 'do') => changes.push({ rev: changes.length + 1, at, by: null, label: { command, title: '' }, kind, diff });
  return {
    plan, changes,
    run<N extends CommandName>(name: N, input: Commands[N]): void {
      const diff = runCommand(plan, { name, input } as unknown as Command, { today: id<CalendarDate>('2026-11-23'), now: at }); // name and input belong together
      if (diff instanceof DomainError) throw diff;
      plan.apply(diff);
      log(diff, name);
    },
    undo(): void {
      const diff = invertDiff(changes.at(-1)!.diff); // something was done
      plan.apply(diff);
      log(diff, changes.at(-1)!.label.command as CommandName, 'undo'); // these tests import nothing
    },
    minutes(source: Partial<MinutesSource> = {}): Minutes {
      const found = checkPlan(planOf(plan));
      return minutesOf({ meeting: meetingOf(), kind: KIND, changes, plan, found, open: found, codes: CODES, language, ...source });
    },
  };
}
const rows = (minutes: Minutes, part: MinutesPart) => minutes.sections.find((section) => section.part === part)?.rows ?? [];
const to = (text: string) => ({ type: 'slot', slot: slot(text) }) as const;

describe('what a meeting comes to', () => {
  test('a card that moves is told once, from its first time to its last, with all that goes along', () => {
    const room = meetingWith();
    room.run('moveCard', { id: id<CardId>('halka'), to: to('2026-11-27') });
    room.run('moveCard', { id: id<CardId>('halka'), to: to('2026-11-26') });
    expect(rows(room.minutes(), 'moved')).toEqual([['Halkbekämpning (FB, IG story)', 'ons 25 nov 12:00', 'tor 26 nov 12:00']]);
  });

  test('what was taken back is not told', () => {
    const room = meetingWith();
    room.run('moveCard', { id: id<CardId>('halka'), to: to('2026-11-27') });
    room.undo();
    expect(rows(room.minutes(), 'moved')).toEqual([]);
  });

  test('a placement with a time of its own is told apart from its card', () => {
    const room = meetingWith();
    room.run('editPlacement', { id: id<PlacementId>('h2'), change: { slot: slot('2026-11-26T08:00') } });
    expect(rows(room.minutes(), 'moved')).toEqual([['Halkbekämpning (IG story)', 'ons 25 nov 12:00', 'tor 26 nov 08:00']]);
  });

  test('an idea that gets its day was moved out of the ideas, and is told nowhere else', () => {
    const room = meetingWith();
    room.run('moveCard', { id: id<CardId>('ide'), to: to('2026-W49') });
    expect(room.minutes().sections.map(({ part }) => part)).toEqual(['moved', 'next']);
    expect(rows(room.minutes(), 'moved')).toEqual([['Vem plogar?', 'Idé', 'v. 49']]);
  });

  test('who got what, what was approved, what went out', () => {
    const room = meetingWith('en');
    room.run('editCard', { id: id<CardId>('jul'), change: { owners: [id<PersonId>('webb'), id<PersonId>('red')] } });
    room.run('approveCards', { cards: [id<CardId>('halka')], by: id<PersonId>('red') });
    room.run('markPublished', { card: id<CardId>('jul'), placement: null, at });
    const minutes = room.minutes();
    expect(rows(minutes, 'assigned')).toEqual([['Webb and Redaktör', 'Julklapp', 'Wed 25 Nov 13:00']]);
    expect(rows(minutes, 'approved')).toEqual([['Halkbekämpning', 'Redaktör']]);
    expect(rows(minutes, 'published')).toEqual([['Julklapp (FB)', 'Mon 23 Nov 09:00']]);
  });

  test('new ideas are listed with who sent them; one that was dropped again is not', () => {
    const room = meetingWith();
    const ideas = ['a', 'b', 'c'].map((name) => ({ id: id<CardId>(name), title: `Idé ${name}`, rank: `a${name}`, sender: name === 'b' ? 'Anna' : name === 'a' ? ' ' : null }));
    room.run('captureIdeas', { ideas });
    room.run('deleteCard', { id: id<CardId>('c') });
    expect(rows(room.minutes(), 'ideas')).toEqual([['Idé a'], ['Idé b (från Anna)']]);
    expect(room.minutes().summary).toBe('2 inlägg den här veckan. 2 nya idéer.');
  });

  test('a card that was there and is dropped is told as dropped, and as nothing else; a changed setting is not told', () => {
    const room = meetingWith();
    room.run('moveCard', { id: id<CardId>('jul'), to: to('2026-11-27') });
    room.run('editCard', { id: id<CardId>('jul'), change: { owners: [id<PersonId>('webb')] } });
    room.run('deleteCard', { id: id<CardId>('jul') });
    room.run('editSettings', { change: { name: 'Plan' } });
    expect(room.minutes().sections.map(({ part }) => part)).toEqual(['other', 'next']);
    expect(rows(room.minutes(), 'other')).toEqual([[expect.stringMatching(/^”Julklapp”: [^;]+$/)]]);
  });

  test('an accepted collision says why, and who said so', () => {
    const room = meetingWith();
    room.run('editCard', { id: id<CardId>('jul'), change: { slot: slot('2026-11-29T16:00') } });
    const finding = checkPlan(planOf(room.plan)).find(({ rule }) => rule === 'unstaffed')!; // a Sunday
    room.run('acceptFindings', { acceptances: [{ id: id<AcceptanceId>('x'), finding: finding.key, facts: '', by: id<PersonId>('red'), at, reason: 'Vikarie svarar', until: null }] });
    expect(rows(room.minutes(), 'accepted')).toEqual([[expect.stringMatching(/^Obemannat: .*Julklapp/), 'Vikarie svarar', 'Redaktör']]);
    expect(rows(room.minutes({ found: [] }), 'accepted')).toEqual([['Obemannat', 'Vikarie svarar', 'Redaktör']]);
  });

  test('anything else is one line a card: channel, split, dropped, new', () => {
    const room = meetingWith();
    room.run('editPlacement', { id: id<PlacementId>('j1'), change: { channel: id<ChannelId>('ig') } });
    room.run('editCard', { id: id<CardId>('jul'), change: { sponsored: true } });
    room.run('splitCard', { id: id<CardId>('story'), of: id<CardId>('halka'), placements: [id<PlacementId>('h2')], rank: 'a2' });
    room.run('deleteCard', { id: id<CardId>('ide') });
    room.run('createCard', { id: id<CardId>('ny'), title: 'Nytt', to: to('2026-11-24'), rank: 'a3', owners: [id<PersonId>('webb')] });
    const lines = rows(room.minutes(), 'other').flat();
    expect(lines.map((line) => line.replace(/^(”[^”]*”): .*?(FB till IG|IG|, tis 24 nov|$).*/u, '$1 $2').trim()).toSorted()).toEqual(['”Halkbekämpning” IG', '”Julklapp” FB till IG', '”Nytt” , tis 24 nov', '”Vem plogar?”']);
    expect(rows(room.minutes(), 'assigned')).toEqual([['Webb', 'Nytt', 'tis 24 nov']]);
  });

  test('decisions, to-dos and notes are the meeting’s own, in the order they were written', () => {
    const room = meetingWith();
    room.run('saveNote', { note: noteOf({ text: 'Budgetfilmen textas', at: id<LocalDateTime>('2026-11-23T09:10') }) });
    room.run('saveNote', { note: noteOf({ text: 'Orange dag onsdag' }) });
    room.run('saveNote', { note: noteOf({ text: 'Annat möte', meeting: id<MeetingId>('annat') }) });
    room.run('saveNote', { note: noteOf({ text: 'fler bilder', kind: 'todo', person: id<PersonId>('webb'), due: id<CalendarDate>('2026-11-25'), card: id<CardId>('jul') }) });
    room.run('saveNote', { note: noteOf({ text: 'ring', kind: 'todo', done: true }) });
    room.run('saveNote', { note: noteOf({ text: 'Mats är borta', kind: 'note' }) });
    const minutes = room.minutes();
    expect(minutes.sections.map(({ part }) => part)).toEqual(['decided', 'todo', 'noted', 'next']);
    expect([rows(minutes, 'decided'), rows(minutes, 'todo'), rows(minutes, 'noted')]).toEqual([
      [['Orange dag onsdag'], ['Budgetfilmen textas']], [['Webb', 'fler bilder (”Julklapp”)', 'ons 25 nov'], ['Ingen än', 'ring (klart)', '']], [['Mats är borta']],
    ]);
  });
});

test('what was done after its end is not of the meeting', () => {
  const room = meetingWith();
  room.run('moveCard', { id: id<CardId>('jul'), to: to('2026-11-27') });
  const ended = (time: string) => rows(room.minutes({ meeting: meetingOf({ endedAt: id<LocalDateTime>(`2026-11-23T${time}`) }) }), 'moved').length;
  expect([ended('08:59'), ended('09:00')]).toEqual([0, 1]);
});

describe('the summary and what comes next', () => {
  const clashes = ['min-gap|fb|2026-11-25|12:00', 'max-per-day|fb|2026-11-25|', 'cadence-gap|ig|2026-11-24', 'overdue|fb|2026-11-20|x'];
  test('collisions that are gone were solved, gaps filled; what is still found was not', () => {
    const room = meetingWith();
    const minutes = room.minutes({ meeting: meetingOf({ clashes }), found: [{ ...checkPlan(planOf(room.plan))[0]!, key: clashes[1]! }] }); // 12:00 and 13:00 lie close
    expect(minutes.summary).toBe('2 inlägg den här veckan. 1 krock löst, 1 lucka fylld.');
  });

  test('where nobody knows what was open, nothing is said of it', () => {
    const minutes = meetingWith('en').minutes({ meeting: meetingOf({ clashes, endedAt: at }), open: null });
    expect(minutes).toEqual({ summary: '2 posts this week.', sections: [] });
  });

  test('a post whose publications all have times of their own elsewhere is none of the week, as in its step', () => {
    const room = meetingWith();
    const [own] = room.plan.placementsOf('jul');
    room.plan.apply({ placements: { updated: [[own!, { ...own!, slot: slot('2026-12-02T13:00') }]] } }); // it has one
    expect(room.minutes().summary).toBe('1 inlägg den här veckan.');
  });

  test('next week’s collisions wait, and the next day of that kind of meeting is named', () => {
    const room = meetingWith();
    for (const one of ['halka', 'jul']) room.run('editCard', { id: id<CardId>(one), change: { slot: slot('2026-12-01T12:00') } });
    const next = rows(room.minutes(), 'next').flat();
    expect(next.slice(0, -1)).toContain('Samma minut: FB Kommunen tis 1 dec 12:00');
    expect(next.at(-1)).toBe('Nästa möte: torsdag 26 november 09:00');
    expect(rows(room.minutes({ kind: null }), 'next')).toHaveLength(next.length - 1);
  });
});

describe('the page', () => {
  test.each(['sv', 'en'] as const)('every part has a title, and a name for each of its columns (%s)', (language) => {
    const sections = MINUTES_PARTS.map((part) => ({ part, rows: [Array.from({ length: COLUMNS[part] }, () => 'x')] }));
    const { parts } = sheetOf(meetingOf(), { summary: '', sections }, workspace(), language);
    expect(parts.map(({ columns }) => [columns.length, columns.some((name) => name.includes('minutes.'))])).toEqual(MINUTES_PARTS.map((part) => [COLUMNS[part], false]));
    expect(new Set(parts.map(({ title }) => title)).size).toBe(MINUTES_PARTS.length);
  });

  test('on paper a column in which nothing is written is left out, what was moved keeps from and to', () => {
    const minutes: Minutes = { summary: '', sections: [{ part: 'todo', rows: [['Webb', 'Bilder', ''], ['Red', 'Film', ' ']] }, { part: 'moved', rows: [['Jul', '', 'tis 1 dec']] }, { part: 'approved', rows: [['Halka', '']] }] };
    expect(sheetOf(meetingOf(), minutes, workspace(), 'sv').parts.map(({ columns, rows: said }) => [columns, said])).toEqual([
      [['Vem', 'Vad'], [['Webb', 'Bilder'], ['Red', 'Film']]], [['Inlägg', 'Från', 'Till'], [['Jul', '', 'tis 1 dec']]], [['Inlägg'], [['Halka']]],
    ]);
    expect(sheetOf(meetingOf({ present: [] }), minutes, workspace(), 'sv', true)).toMatchObject({ people: [], parts: [{ rows: minutes.sections[0]!.rows }, {}, { columns: ['Inlägg', 'Av'] }] });
  });

  test('it says when it was, and who was there; rows with nothing in them are left out', () => {
    const plan = workspace({ people: [person('webb', 'Webb')] });
    const minutes: Minutes = { summary: 'Kort.', sections: [{ part: 'decided', rows: [['Ja'], [' ']] }, { part: 'todo', rows: [['', '', '']] }] };
    const sheet = sheetOf(meetingOf({ endedAt: id<LocalDateTime>('2026-11-23T09:24') }), minutes, plan, 'sv');
    expect([sheet.heading, sheet.when, sheet.people]).toEqual(['SoMe-möte, vecka 48', 'Måndag 23 november 2026, 09:00–09:24', [{ label: 'Med', names: 'Webb' }]]);
    expect(sheet.parts.map(({ part, rows: said }) => [part, said])).toEqual([['decided', [['Ja']]]]);
    expect(sheetOf(meetingOf(), minutes, plan, 'en', true)).toMatchObject({ when: 'Monday 23 November 2026, from 09:00', parts: [{ rows: [['Ja'], [' ']] }, { part: 'todo' }] });
  });
});
