import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../collisions/finding.ts';
import { card, placement, slot, workspace } from '../domain/samples-for-tests.ts';
import type { Seed } from '../domain/memory-state.ts';
import type { AgendaStep, CardId, Meeting, MeetingId, MeetingNote, NoteId, Pause, PauseId, PlacementId } from '../domain/records.ts';
import { addDays } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { indexDayNames } from '../planning/day-names.ts';
import { NO_FILTER } from '../planning/filter.ts';
import type { StepGroup } from './step-row.ts';
import { movedAway } from './steps-moved.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-11-25' as CalendarDate; // Wednesday of week 48
const id = '1' as MeetingId;
const ALL: readonly AgendaStep[] = ['last-week', 'today', 'this-week', 'next-week', 'clashes', 'ahead', 'quarter', 'ideas', 'decisions'];
const meeting = (steps = ALL): Pick<Meeting, 'id' | 'agenda'> => ({ id, agenda: steps.map((step) => ({ step, minutes: 0 })) });

function groups(step: AgendaStep, seed: Seed, more: { readonly findings?: readonly Finding[]; readonly steps?: readonly AgendaStep[]; readonly red?: CalendarDate } = {}): readonly StepGroup[] {
  const dayNames = indexDayNames(more.red ? [{ date: more.red, red: true, name: { sv: 'Juldagen', en: 'Christmas Day' } }] : []);
  return stepsOf({ plan: workspace(seed), findings: more.findings ?? [], dayNames, today: TODAY, language: 'sv', meeting: meeting(more.steps) }).get(step) ?? [];
}
/** "day 2026-11-25: a b" for each group that has rows. */
const told = (of: readonly StepGroup[]): readonly string[] => of.filter(({ rows }) => rows.length > 0).map(({ key, rows }) => `${key}: ${rows.map(({ row }) => (row.kind === 'finding' || row.kind === 'fact' || row.kind === 'note' ? row.key : row.card)).join(' ')}`);

function finding(key: string, change: Partial<Finding>): Finding {
  return { key, rule: 'min-gap', severity: 'warning', channel: null, person: null, category: null, tag: null, date: null, week: null, time: null, stories: false, count: 1, limit: 2, unstaffed: null, lastSeen: null, placements: [], cards: [], ...change };
}
const date = (text: string) => text as CalendarDate; // written as one

test('this week goes day by day, by time, what has no time last; the bin, the archive and what recurs are not in it', () => {
  const cards = [card('late', { slot: '2026-11-26T15:00' }), card('none', { slot: '2026-11-26' }), card('early', { slot: '2026-11-26T08:00' }), card('bin', { slot: '2026-11-26', deletedAt: '2026-11-01T08:00' as LocalDateTime }), card('old', { slot: '2026-11-26', archived: true }), card('wheel', { kind: 'recurring', rule: { type: 'quarter', quarter: 4 } })];
  expect(told(groups('this-week', { cards }))).toEqual(['2026-11-26: early late none']);
  expect(groups('this-week', { cards }).filter(({ kind }) => kind === 'day')).toHaveLength(7);
});

test('a placement with a slot of its own stands on its own day (planning rules §1)', () => {
  const seed = { cards: [card('a', { slot: '2026-11-24T09:00' })], placements: [placement('p', 'a'), placement('q', 'a', { slot: '2026-11-27T10:00' })] };
  const [first, second] = groups('this-week', seed).flatMap(({ rows }) => rows);
  expect([first?.date, first?.placements.map((one) => one.id), second?.date, second?.time]).toEqual(['2026-11-24', ['p'], '2026-11-27', '10:00']);
  expect(first?.row.key).not.toBe(second?.row.key);
});

test('what has the week and no day comes first, and empty places of the cadence stand on their day', () => {
  const gap = finding('gap', { rule: 'cadence-gap', severity: 'info', channel: 'fb' as Finding['channel'], date: date('2026-12-02') });
  expect(told(groups('next-week', { cards: [card('w', { slot: '2026-W49' }), card('d', { slot: '2026-12-02T09:00' })] }, { findings: [gap] }))).toEqual(['no-day: w', '2026-12-02: d gap']);
});

test('last week: what went out with its day, what did not and why', () => {
  const pause: Pause = { id: 'p' as PauseId, name: 'Stormen', filter: NO_FILTER, from: date('2026-11-17'), to: date('2026-11-22'), taken: [{ card: 'rests' as CardId, placement: null, slot: { precision: 'day', date: date('2026-11-18') } }] };
  const [out, not] = groups('last-week', {
    cards: [
      card('out', { slot: '2026-11-19T09:00', status: 'published', publishedAt: '2026-11-19T09:00' as LocalDateTime }), card('late', { slot: '2026-11-20', status: 'review' }), card('older', { slot: '2026-10-05' }), card('idea', { slot: '2026-11-19', status: 'idea' }),
      card('rests'), card('left', { kind: 'recurring', rule: { type: 'date', month: 11, day: 18 } }),
    ],
    pauses: [pause],
  });
  expect([out, not].map((group) => group?.rows.map((row) => row.out))).toEqual([[true], [false, false, false, false]]); // its results and links are told
  expect(told([out!, not!])).toEqual(['out: out', 'not-out: older late rests left']); // two groups
  expect(not?.rows.map(({ why }) => why?.type)).toEqual(['overdue', 'overdue', 'paused', 'paused']);
});

test('what returns and ended in last week is told at the turn of the year as well', () => {
  const plan = workspace({ cards: [card('autumn', { kind: 'recurring', rule: { type: 'quarter', quarter: 4 } }), card('new-year', { kind: 'recurring', rule: { type: 'date', month: 1, day: 2 } })] });
  const of = stepsOf({ plan, findings: [], dayNames: new Map(), today: date('2027-01-04'), language: 'sv', meeting: meeting() }).get('last-week');
  expect(told(of ?? [])).toEqual(['not-out: autumn new-year']);
});

test('what was moved away from last week is told with where it went; what came back, or is out, is not', () => {
  const monday = date('2026-11-16');
  const stood = slot('2026-11-19');
  const [before, after] = [card('gone', { slot: '2026-11-19' }), card('gone', { slot: '2026-12-03' })];
  const later = card('gone', { slot: '2026-12-09' });
  const within = [card('stays', { slot: '2026-11-17' }), card('stays', { slot: '2026-11-18' })] as const;
  expect(movedAway([{ cards: { updated: [[before, after], within] } }, { cards: { updated: [[after, later]] } }], monday, workspace())).toEqual([{ card: 'gone', placement: null, slot: stood }]);
  const moved = ['gone', 'back', 'out'].map((id) => ({ card: id as CardId, placement: null, slot: stood }));
  const plan = workspace({ cards: [later, card('back', { slot: '2026-11-20' }), card('out', { slot: '2026-11-24', status: 'published' })] });
  const rows = stepsOf({ plan, findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting: meeting(), moved }).get('last-week')?.find(({ kind }) => kind === 'not-out')?.rows;
  expect(rows?.map(({ row, why }) => [row.key, why?.type])).toEqual([['back 2026-11-20', 'overdue'], ['gone moved', 'moved']]);
});

test('a placement that moved away from last week without its card is told, with those that went along', () => {
  const seed = { cards: [card('a', { slot: '2026-11-17T09:00', status: 'published' }), card('b', { slot: '2026-11-19' })] };
  const [from, to] = [slot('2026-11-18T10:00'), slot('2026-12-02T10:00')];
  const own = [placement('own', 'b', { slot: '2026-11-18T10:00' }), placement('along', 'b', { slot: '2026-11-18T10:00' }), placement('left', 'b'), placement('back', 'b', { slot: '2026-11-18T10:00' }), placement('within', 'b', { slot: '2026-11-18T10:00' })];
  const ends = own.map((one) => ({ ...one, slot: one.id === 'within' ? slot('2026-11-20') : to }));
  const plan = workspace({ ...seed, placements: [...ends.filter((one) => one.id !== 'back'), own[3]!, placement('stays', 'b')] }); // it is there
  const moved = movedAway([{ placements: { updated: own.map((one, i) => [one, ends[i]!] as const) } }], date('2026-11-16'), plan); // one each
  expect(moved.map(({ placement: id, slot: stood }) => [id, stood])).toEqual([['own', from], ['along', from], ['left', slot('2026-11-19')], ['back', from]]);
  const rows = stepsOf({ plan, findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting: meeting(), moved }).get('last-week')?.flatMap((one) => one.rows).filter(({ why }) => why?.type === 'moved');
  expect(rows?.map(({ row, placements, why }) => [row.key, placements.map(({ id: of }) => of), why])).toEqual([['b own moved', ['own', 'along'], { type: 'moved', to }], ['b left moved', ['left'], { type: 'moved', to }]]);
});

test('what stood in last week and was put in the bin since its Monday is told, until the meeting began; ideas and what went out are not', () => {
  const binned = (name: string, deletedAt: string, change: Parameters<typeof card>[1] = {}) => card(name, { slot: '2026-11-19', deletedAt: deletedAt as LocalDateTime, ...change }); // a moment
  const cards = [
    binned('bin', '2026-11-17T09:00'), binned('monday', '2026-11-23T08:00', { slot: '2026-W47' }), binned('before', '2026-11-15T09:00'), binned('in-meeting', '2026-11-25T09:10'),
    binned('idea', '2026-11-17T09:00', { status: 'idea' }), binned('out', '2026-11-20T09:00', { status: 'published' }), binned('next', '2026-11-17T09:00', { slot: '2026-11-26' }),
  ];
  const of = stepsOf({ plan: workspace({ cards }), findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting: { ...meeting(), startedAt: '2026-11-25T09:00' as LocalDateTime } }).get('last-week'); // a moment
  expect(told(of ?? [])).toEqual(['not-out: bin monday']);
  expect(of?.[0]?.rows.map(({ why }) => why?.type)).toEqual(['binned', 'binned']);
});

test('half of a card may be out: each half is told where it belongs', () => {
  const seed = { cards: [card('a', { slot: '2026-11-19' })], placements: [placement('p', 'a', { publishedAt: '2026-11-19T09:00' as LocalDateTime }), placement('q', 'a')] };
  const [out, not] = groups('last-week', seed);
  expect([out?.rows[0]?.placements.map((one) => one.id), not?.rows[0]?.placements.map((one) => one.id)]).toEqual([['p'], ['q']]);
});

test('what is overdue is brought up once (planning rules §6): last week, or where a meeting has no such step in its first step of days', () => {
  const seed = { cards: [card('late', { slot: '2026-11-10' })] };
  expect(told(groups('this-week', seed))).toEqual([]);
  expect(told(groups('this-week', seed, { steps: ['today', 'this-week'] }))).toEqual(['overdue: late']);
  expect(told(groups('today', seed, { steps: ['today', 'clashes'] }))).toEqual(['overdue: late']);
});

test('collisions: errors and warnings of four weeks, gaps of two, nothing that is overdue or only to be known (planning rules §6)', () => {
  const on = (key: string, day: string, change: Partial<Finding> = {}) => finding(key, { date: date(day), ...change });
  const findings = [
    on('past', '2026-11-20'), on('now', '2026-11-23', { severity: 'error' }), on('far', '2026-12-21'), on('third', '2026-12-10'), on('info', '2026-11-26', { severity: 'info' }), on('late', '2026-11-24', { rule: 'overdue' }),
    on('gap', '2026-12-04', { rule: 'cadence-gap', severity: 'info' }), on('later-gap', '2026-12-08', { rule: 'cadence-gap', severity: 'info' }), finding('week', { week: { year: 2026, week: 49 } }),
  ];
  expect(groups('clashes', {}, { findings }).map(({ rows }) => rows.map(({ row }) => row.key))).toEqual([['now'], ['gap', 'week'], ['third']]);
});

test('a collision of several cards is about the last of them: that one is offered other times', () => {
  const two = finding('two', { date: date('2026-11-26'), cards: ['a', 'b'] as CardId[], placements: ['p', 'q'] as PlacementId[] });
  expect(groups('clashes', {}, { findings: [two] })[0]?.rows[0]?.row.card).toBe('b');
});

test('ahead: what is due, campaigns and red days of eight weeks, by the week they begin in (planning rules §3 due)', () => {
  const seed: Seed = {
    cards: [card('due', { kind: 'recurring', rule: { type: 'date', month: 12, day: 13 } }), card('later', { kind: 'recurring', rule: { type: 'date', month: 10, day: 1 } }), card('january', { kind: 'recurring', rule: { type: 'date', month: 1, day: 10 } })],
    campaigns: [{ id: 'c' as never, name: 'Julhandel', goal: '', from: date('2026-11-01'), to: date('2026-12-24') }], // an id
  };
  expect(groups('ahead', seed, { red: date('2026-12-25') }).map(({ week, rows }) => `${week?.week}: ${rows.map(({ row }) => (row.kind === 'fact' ? row.text : row.card)).join(' ')}`)).toEqual(['48: Julhandel', '50: due', '52: Juldagen', '1: january']);
});

test('the next quarter: what is made is its card, the rest is due', () => {
  const seed: Seed = { cards: [card('mars', { kind: 'recurring', rule: { type: 'date', month: 3, day: 8 } }), card('feb', { kind: 'recurring', rule: { type: 'date', month: 2, day: 14 } }), card('made', { slot: '2027-02-14', origin: { card: 'feb' as CardId, year: 2027 } })] };
  expect(groups('quarter', seed).map(({ month, rows }) => `${month}: ${rows.map(({ row }) => `${row.kind} ${row.card}`).join()}`)).toEqual(['2: card made', '3: due mars']);
});

test('ideas: starred first, then by votes, then as dragged; a dated idea is none', () => {
  const idea = (name: string, change: Parameters<typeof card>[1]) => card(name, { status: 'idea', ...change });
  expect(told(groups('ideas', { cards: [idea('b', { rank: 'a2' }), idea('a', { rank: 'a1' }), idea('voted', { votes: 2, rank: 'a3' }), idea('star', { starred: true, rank: 'a4' }), idea('dated', { slot: '2026-12-01' })] }))).toEqual(['ideas: star voted a b']);
});

test('decisions: what was written in this meeting, and what was promised before and is not done', () => {
  const note = (of: string, change: Partial<MeetingNote>): MeetingNote => ({ id: of as NoteId, meeting: id, kind: 'decision', text: of, card: null, person: null, due: null, done: false, at: '2026-11-25T09:00' as LocalDateTime, by: null, ...change });
  const before = { meeting: '0' as MeetingId, kind: 'todo' } as const;
  expect(told(groups('decisions', { notes: [note('d', {}), note('t', { kind: 'todo' }), note('old', before), note('done', { ...before, done: true }), note('other', { meeting: '0' as MeetingId })] }))).toEqual(['decisions: d', 'todos: t', 'earlier: old']);
});

test('a meeting without steps has its decisions', () => {
  const of = stepsOf({ plan: workspace(), findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting: meeting([]) });
  expect([...of.keys()]).toEqual(['decisions']);
});

test('whatever the plan: every row of a step has a key of its own, and what is on a day of this week is there once for each of its days', () => {
  const day = fc.integer({ min: -20, max: 30 }).map((days) => addDays(TODAY, days));
  const slots = fc.oneof(fc.constant(''), day, day.map((one) => `${one}T10:00`), fc.constantFrom('2026-W47', '2026-W48', '2026-W49', '2026-Q4'));
  const cards = fc.array(fc.record({ slot: slots, own: fc.option(slots, { nil: undefined }), status: fc.constantFrom('idea', 'planned', 'review', 'published') }), { maxLength: 12 });
  fc.assert(fc.property(cards, (specs) => {
    const seed: Seed = { cards: specs.map(({ slot, status }, i) => card(`c${i}`, { slot, status })), placements: specs.flatMap(({ own }, i) => [placement(`p${i}`, `c${i}`), placement(`q${i}`, `c${i}`, own === undefined ? {} : { slot: own })]) };
    const of = stepsOf({ plan: workspace(seed), findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting: meeting() });
    for (const step of of.values()) {
      const keys = step.flatMap(({ rows }) => rows.map(({ row }) => row.key));
      expect(new Set(keys).size).toBe(keys.length);
    }
    const here = (text: string) => text >= '2026-11-23' && text < '2026-11-30';
    const days = specs.flatMap(({ slot, own }) => [...new Set([slot.slice(0, 10), (own ?? slot).slice(0, 10)])].filter((text) => text.includes('-', 5) && here(text)));
    expect((of.get('this-week') ?? []).filter(({ kind }) => kind === 'day').flatMap(({ rows }) => rows)).toHaveLength(days.length);
  }));
});
