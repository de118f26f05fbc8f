import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { TABLES } from '../../domain/records.ts';
import type { AcceptanceId, CampaignId, CategoryId, ChannelId, CommentId, FeedId, PersonId, SavedViewId, Tables, TagId } from '../../domain/records.ts';
import { DEFAULT_SETTINGS } from '../../domain/defaults.ts';
import { card, channel, person, placement, workspace } from '../../domain/samples-for-tests.ts';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { NO_FILTER } from '../../planning/filter.ts';
import { imported, importContext } from '../import-for-tests.ts';
import { ImportProblem } from '../import-plan.ts';
import { readImport } from '../read-import.ts';
import { sampleRecords } from '../sample/sample.ts';
import { exportJson } from './write-copy.ts';

const ALL = { from: null, to: null };
const sample = new MemoryState(sampleRecords('2026-11-23' as CalendarDate, 'sv'));
const copy = exportJson(sample, ALL);

test('a copy into an empty workspace is the same workspace, record by record, ids included', () => {
  const { records, leftOut } = imported(copy);
  expect(leftOut).toEqual([]);
  const back = new MemoryState(records);
  for (const table of TABLES) expect([...back[table].values()], table).toEqual([...sample[table].values()]);
});

test('a copy of what is here already adds nothing, and says so card by card', () => {
  const { records, leftOut } = imported(copy, sample);
  expect(Object.entries(records).filter(([, list]) => list.length > 0)).toEqual([]);
  expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['already-there']));
  expect(leftOut.length).toBe(sample.cards.size);
});

test('entries of the same name are used; an id that is taken by something else is replaced', () => {
  const own = workspace({ channels: [channel('other', { name: 'Facebook Kommunen' })] });
  const theirs = workspace({ channels: [channel('fb', { name: 'FACEBOOK kommunen' }), channel('other', { name: 'Ny' })], cards: [card('a')], placements: [placement('p', 'a'), placement('q', 'a', { channel: channel('other').id })] });
  const { records } = imported(exportJson(theirs, ALL), own);
  expect(records.channels?.map(({ name }) => name)).toEqual(['Ny']);
  expect(records.placements?.map((one) => one.channel)).toEqual(['other', records.channels?.[0]?.id]);
  expect(records.channels?.[0]?.id).not.toBe('other');
});

test('a filter asks for what it asked for: by the ids of here, and for nothing where that is gone, never for everything', () => {
  const own = workspace({ channels: [channel('mine', { name: 'Kanal fb' })] });
  const filter = { ...NO_FILTER, channels: ['gone' as ChannelId, 'fb' as ChannelId], owners: ['gone' as PersonId, 'none' as const], tags: ['gone' as TagId], categories: ['gone' as CategoryId], campaigns: ['gone' as CampaignId] };
  const theirs = workspace({ channels: [channel('fb')], feeds: [{ id: 'f' as FeedId, name: 'F', filter, language: 'sv' }], views: [{ id: 'v' as SavedViewId, name: 'V', place: 'week', filter }] });
  const { feeds, views } = imported(exportJson(theirs, ALL), own).records;
  expect([feeds?.[0]?.filter, views?.[0]?.filter]).toEqual([{ ...filter, channels: ['gone', 'mine'] }, { ...filter, channels: ['gone', 'mine'] }]);
});

test('settings come along only into a workspace without cards', () => {
  expect(imported(copy).records.settings).toHaveLength(1);
  expect(imported(copy, workspace({ cards: [card('mine')] })).records.settings).toEqual([]);
});

test('whom a comment names, and whom its change named, are known by the ids that they have here', () => {
  const [anna, at] = ['anna' as PersonId, '2026-11-23T09:00' as LocalDateTime];
  const comment = { id: 'k' as CommentId, card: card('a').id, author: anna, authorName: 'Anna', at, text: '@Anna', mentions: [anna], edited: { at, named: [anna] } };
  const theirs = workspace({ people: [person('anna', 'Anna')], cards: [card('a', { commentCount: 1 })], comments: [comment] });
  const { records } = imported(exportJson(theirs, ALL), workspace({ people: [person('me', 'Anna')] }));
  expect(records.comments).toEqual([{ ...comment, author: 'me', mentions: ['me'], edited: { at, named: ['me'] } }]);
});

test('who is on duty and what was accepted are known by the ids that people and channels have here', () => {
  const id = <T extends string>(text: string) => text as T;
  const own = workspace({ channels: [channel('mine', { name: 'Kanal fb' })], people: [person('me', 'Anna')] });
  const duty = { weeks: 1, from: '2026-11-23' as CalendarDate, turns: [{ name: '', people: [id<PersonId>('anna')] }], exceptions: [] } as const;
  const acceptance = { id: id<AcceptanceId>('x'), finding: 'max-per-day|fb|2026-11-24|', facts: '3/2', by: id<PersonId>('anna'), at: '2026-11-23T09:00' as LocalDateTime, reason: 'Ja', until: null };
  const theirs = workspace({ people: [person('anna', 'Anna')], settings: [{ ...DEFAULT_SETTINGS, duty }], acceptances: [acceptance] });
  const { records } = imported(exportJson(theirs, ALL), own);
  expect(records.settings?.[0]?.duty?.turns).toEqual([{ name: '', people: ['me'] }]);
  expect(records.acceptances).toEqual([{ ...acceptance, by: 'me', finding: 'max-per-day|mine|2026-11-24|' }]);
});

test('what refers to nothing is left out or let go of, so that a plan holds together', () => {
  const broken = workspace({
    cards: [card('a', { siblings: [card('gone').id], origin: { card: card('gone').id, year: 2026 } })],
    placements: [placement('p', 'a', { channel: channel('none').id }), placement('q', 'gone')],
  });
  const { records, leftOut } = imported(exportJson(broken, ALL), new MemoryState());
  expect(records.cards).toMatchObject([{ siblings: [], origin: null }]);
  expect(records.placements).toEqual([]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['record-dangling']);
});

test('a record that a copy holds twice comes in once, by the id that it gets here', () => {
  const at = '2026-11-23T09:00' as LocalDateTime; // a moment
  const skip = { card: card('row').id, year: 2027, reason: 'Ingen tid', by: null, at };
  const days = { name: 'Advent', from: '2026-11-29' as CalendarDate, to: '2026-12-23' as CalendarDate }; // and dates
  const twice = {
    skips: [{ ...skip, id: 'a' }, { ...skip, id: 'b' }], pauses: ['p', 'p'].map((id) => ({ ...days, id, filter: NO_FILTER, taken: [] })),
    series: ['s', 's'].map((id) => ({ ...days, id, rule: { type: 'weekly', weekdays: [5], every: 1 }, skipRedDays: true })),
    views: ['v', 'v'].map((id) => ({ id, name: 'Vy', place: 'week', filter: NO_FILTER })), dayNotes: ['n', 'n'].map((id) => ({ ...days, id, kind: 'theme', uid: null })),
    acceptances: ['x', 'x'].map((id) => ({ id, finding: 'f', facts: '', by: null, at, reason: 'Ja', until: null })),
  };
  const own = JSON.parse(exportJson(workspace({ cards: [card('row', { kind: 'recurring', rule: { type: 'week', week: 50 } })] }), ALL)) as object; // as it was written
  const { records, leftOut } = imported(JSON.stringify({ ...own, ...twice }));
  expect(Object.keys(twice).map((table) => [table, records[table as keyof typeof twice]?.length])).toEqual(Object.keys(twice).map((table) => [table, 1])); // its keys
  expect(leftOut.map(({ reason, what }) => `${what} ${reason}`).sort()).toEqual(['Advent', 'Advent', 'Advent', 'Ingen tid', 'Ja', 'Vy'].map((what) => `${what} twice-in-file`));
});

test('a record that can’t be read is left out by its name', () => {
  const { leftOut } = imported(JSON.stringify({ wheelhouse: 1, cards: [{ id: 'x', title: 'Trasigt' }], tags: [7, { id: 't', name: 'Jul' }] }));
  expect(leftOut).toEqual([{ row: null, what: 'Trasigt', reason: 'record-unreadable', params: { table: 'cards' } }]);
});

test('any change to a copy gives a plan or a problem, never a throw', () => {
  const parsed = JSON.parse(copy) as Record<string, Tables[keyof Tables][]>; // as it was written
  fc.assert(fc.property(fc.constantFrom(...TABLES), fc.nat(200), fc.string(), fc.jsonValue(), (table, at, key, value) => {
    const list = (parsed[table] ?? []).map((record, i) => (i === at % 20 ? { ...record, [key]: value, id: value } : record));
    const plan = readImport({ name: 'x', text: JSON.stringify({ ...parsed, [table]: list }), as: 'json' }, new MemoryState(), importContext());
    expect(plan).not.toBeInstanceOf(ImportProblem);
  }), { numRuns: 40 });
});
