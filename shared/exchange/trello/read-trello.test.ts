import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../contract/stored-schemas.ts';
import { MemoryState } from '../../domain/memory-state.ts';
import { formatSlot } from '../../planning/slot.ts';
import { imported, importContext } from '../import-for-tests.ts';
import { ImportProblem } from '../import-plan.ts';
import { listOf, textOf } from '../loose.ts';
import type { Loose } from '../loose.ts';
import { readImport } from '../read-import.ts';

const file = (name: string): string => readFileSync(new URL(`../../../e2e/fixtures/${name}`, import.meta.url), 'utf8');
const SAMPLES = ['trello-project100.json', 'trello-notes-2026.json'];

/** A board with one list, and what the test adds. */
const board = (more: object, card: object = {}): string => JSON.stringify({
  lists: [{ id: 'l', name: 'Texter', pos: 1 }], cards: [{ id: 'c', name: 'Kort', idList: 'l', pos: 1, ...card }], ...more,
});
function only(text: string) {
  const { records } = imported(text);
  const { cards: [card] = [], texts: [words] = [], tags = [], people = [], comments = [] } = records;
  if (!card || !words) throw new Error('no card');
  return { card, notes: words.notes, text: words.text, tags: card.tags.map((id) => tags.find((tag) => tag.id === id)?.name), people, comments };
}

describe.each(SAMPLES)('every part of %s is found again', (name) => {
  const raw = JSON.parse(file(name)) as Loose; // an object, as the file shows
  const { kind, records, leftOut } = imported(file(name));
  const { cards = [], texts = [], tags = [], people = [], comments = [] } = records;
  const textOfCard = (title: string) => texts.find(({ id }) => id === cards.find((card) => card.title === title)?.id);

  test('cards with their description, list and place', () => {
    expect([kind, leftOut]).toEqual(['trello', []]);
    expect(cards.length).toBe(listOf(raw, 'cards').length);
    for (const card of listOf(raw, 'cards')) {
      const list = listOf(raw, 'lists').find(({ id }) => id === card['idList']);
      const found = cards.find(({ title }) => title === card['name']);
      expect(found?.tags.map((id) => tags.find((tag) => tag.id === id)?.name)).toContain(list?.['name']);
      expect(textOfCard(textOf(card, 'name'))?.text).toBe(card['desc']);
      expect(textOfCard(textOf(card, 'name'))?.notes).toContain(card['shortUrl']);
    }
  });

  test('lists, labels (by their colour where they have no name), and members', () => {
    const names = tags.map((tag) => tag.name);
    for (const list of listOf(raw, 'lists')) expect(names).toContain(list['name']);
    for (const label of listOf(raw, 'labels')) expect(names).toContain(label['name'] || textOf(label, 'color').replace('_', ' '));
    for (const member of listOf(raw, 'members')) expect(people).toContainEqual(expect.objectContaining({ name: member['fullName'], initials: member['initials'] }));
    const assigned = listOf(raw, 'cards').flatMap((card) => (card['idMembers'] as string[]).map(() => textOf(card, 'name'))); // both samples have them
    expect(cards.filter(({ owners }) => owners.length > 0).map(({ title }) => title).sort()).toEqual(assigned.sort());
  });

  test('checklists with every item and its state', () => {
    const items = cards.flatMap((card) => card.checklist.map(({ text, done }) => `${card.title} ${text} ${done}`));
    const expected = listOf(raw, 'checklists').flatMap((checklist) => {
      const card = listOf(raw, 'cards').find(({ id }) => id === checklist['idCard']);
      const entries = listOf(checklist, 'checkItems');
      if (entries.length === 0) expect(textOfCard(textOf(card, 'name'))?.notes).toContain(`☐ ${textOf(checklist, 'name')}`);
      return entries.map((item) => `${textOf(card, 'name')} ${textOf(item, 'name').replace(/\s+/g, ' ').trim()} ${item['state'] === 'complete'}`);
    });
    expect(items.sort()).toEqual(expected.sort());
  });

  test('comments, attachments and custom fields', () => {
    expect(comments.length).toBe(listOf(raw, 'actions').filter(({ type }) => type === 'commentCard').length);
    for (const card of listOf(raw, 'cards')) {
      const notes = textOfCard(textOf(card, 'name'))?.notes ?? '';
      for (const attachment of listOf(card, 'attachments')) expect(notes).toContain(`${textOf(attachment, 'name')}: ${textOf(attachment, 'url')}`);
      for (const item of listOf(card, 'customFieldItems')) {
        expect(notes).toContain(`${textOf(listOf(raw, 'customFields').find(({ id }) => id === item['idCustomField']), 'name')}: `);
      }
    }
  });
});

test('custom fields of every type read as they do in Trello', () => {
  const { records } = imported(file('trello-project100.json'));
  expect(records.texts?.flatMap(({ notes }) => notes.split('\n')).filter((line) => !line.startsWith('Trello:')).sort()).toEqual([
    'Date Value: 2021-01-07 11:00', 'Date Value: 2021-01-28 11:00', 'Dropdown: Down', 'Logical Value: ☑', 'Logical Value: ☑', 'Number Value: 100.32', 'Text Value: Hello', 'Text Value: Test text',
  ].sort());
});

test('a due date is a moment in UTC: its slot is on the workspace’s wall clock, in summer and winter', () => {
  expect(formatSlot(only(board({}, { due: '2026-11-24T23:30:00.000Z' })).card.slot)).toBe('2026-11-25T00:30');
  expect(formatSlot(only(board({}, { due: '2026-06-24T08:00:00.000Z' })).card.slot)).toBe('2026-06-24T10:00');
  expect(only(board({}, { due: 'soon' })).notes).toBe('Due: soon');
});

test.each([
  ['Idéer', {}, 'idea'], ['Att göra', {}, 'planned'], ['✍️ Pågår', {}, 'in-progress'], ['In review', {}, 'review'], ['Klart!', {}, 'published'],
  ['Done', { due: '2026-11-20T08:00:00Z' }, 'published'], ['Done', { due: '2026-12-20T08:00:00Z' }, 'approved'], ['Instagram', {}, 'planned'],
  ['Instagram', { due: '2026-11-20T08:00:00Z', dueComplete: true }, 'approved'],
])('a card of the list %s %j is %s', (name, card, status) => {
  const found = only(board({ lists: [{ id: 'l', name, pos: 1 }] }, card));
  expect([found.card.status, found.tags]).toEqual([status, [name]]);
});

test('closed cards and cards of closed lists are archived', () => {
  expect(only(board({}, { closed: true })).card.archived).toBe(true);
  expect(only(board({ lists: [{ id: 'l', name: 'Old', closed: true }] })).card.archived).toBe(true);
});

test('a label without a name is called by its colour; labels may be in the cards only', () => {
  const labels = [{ id: 'a', name: '', color: 'green_dark' }, { id: 'b', name: '', color: 'red' }, { id: 'd', name: 'Viktigt', color: 'blue' }];
  const { records } = imported(board({ labels }, { idLabels: ['a'] }));
  expect(records.tags?.map(({ name }) => name)).toEqual(['Texter', 'green dark', 'red', 'Viktigt']);
  expect(only(board({}, { labels: [{ id: 'x', name: 'Gammal', color: 'blue' }] })).tags).toEqual(['Texter', 'Gammal']);
});

test('comments keep their author and their time; a copied card keeps its comments', () => {
  const memberCreator = { id: 'm', fullName: 'Anna Berg', username: 'anna' };
  const comment = (type: string, id: string, date: string) => ({ id, type, date, idMemberCreator: 'm', memberCreator, data: { text: id, card: { id: 'c' } } });
  const actions = [comment('copyCommentCard', 'two', '2026-11-02T10:00:00Z'), comment('commentCard', 'one', '2026-11-01T10:00:00Z'), comment('updateCard', 'no', '')];
  const { card, comments, people } = only(board({ actions, members: [{ id: 'm', fullName: 'Anna Berg', initials: 'AB' }] }));
  expect(card.commentCount).toBe(2);
  expect(comments.map(({ text, at, author, authorName }) => [text, at, author, authorName])).toEqual([
    ['one', '2026-11-01T11:00', people[0]?.id, 'Anna Berg'], ['two', '2026-11-02T11:00', people[0]?.id, 'Anna Berg'],
  ]);
});

test('what an export can’t tell is said: comments beyond the latest 1,000 events, comments and checklists of no card', () => {
  const { leftOut } = imported(board({ actions: [{ type: 'commentCard', data: { text: 'lost', card: { id: 'gone' } } }], checklists: [{ id: 'k', name: 'Steg', idCard: 'gone' }] }, { badges: { comments: 3 } }));
  expect(leftOut.map(({ reason, what, params }) => [reason, what, params])).toEqual([
    ['record-dangling', 'Steg', { table: 'checklists' }], ['record-dangling', 'lost', { table: 'comments' }], ['comments-missing', 'Kort', { count: 3 }],
  ]);
});

test('a member who left the board is found by what they did; two of one name stay two', () => {
  const actions = [{ type: 'addMemberToCard', member: { id: 'gone', fullName: 'Bo Ek' }, memberCreator: { id: 'gone', fullName: 'Bo Ek' } }];
  const members = [{ id: '1', fullName: 'Anna', username: 'anna1' }, { id: '2', fullName: 'Anna', username: 'anna2' }];
  const { card, people } = only(board({ actions, members }, { idMembers: ['1', '2', 'gone'] }));
  expect(people.map(({ name }) => name)).toEqual(['Anna', 'Anna (anna2)', 'Bo Ek']);
  expect(card.owners.length).toBe(3);
});

test('what has no field goes to the notes: start, place, votes, old power-ups; a title too long is there in full', () => {
  const { notes, card } = only(board({}, {
    name: 'x'.repeat(600), start: '2026-11-20T08:00:00Z', locationName: 'Torget', coordinates: '58.5,16.1', idMembersVoted: ['a', 'b'], pluginData: [{ value: '{"fields":{}}' }],
  }));
  expect(card.title.length).toBeLessThanOrEqual(500);
  expect(notes.split('\n')).toEqual(['x'.repeat(600), 'Start: 2026-11-20 09:00', 'Location: Torget, 58.5,16.1', 'Votes: 2', 'Power-Up: {"fields":{}}']);
});

test('cards keep the order of the board', () => {
  const lists = [{ id: 'b', name: 'B', pos: 2 }, { id: 'a', name: 'A', pos: 1 }];
  const cards = [{ id: '1', name: 'B1', idList: 'b', pos: 1 }, { id: '2', name: 'A2', idList: 'a', pos: 9 }, { id: '3', name: 'A1', idList: 'a', pos: 2.5 }];
  const { records } = imported(JSON.stringify({ lists, cards }));
  expect([...(records.cards ?? [])].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ title }) => title)).toEqual(['A1', 'A2', 'B1']);
});

/** A value of a sample with some of its parts gone or replaced by something else. */
function mangle(value: unknown, random: () => number): unknown {
  const luck = random();
  if (luck < 0.02) return [null, 7, 'x', [], {}, true, '\ud800', '2026-13-45T99:99:99Z', -1e308][Math.floor(random() * 9)];
  if (Array.isArray(value)) return value.filter(() => random() > 0.02).map((item) => mangle(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(() => random() > 0.05).map(([key, item]) => [key, mangle(item, random)]));
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return (((mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('a mangled export never throws: it gives a plan that holds together, or says what is wrong', () => {
  const samples = SAMPLES.map((name) => JSON.parse(file(name)) as Loose); // an object, as the files show
  fc.assert(fc.property(fc.nat(samples.length - 1), fc.nat(), (which, seed) => {
    const random = randomFrom(seed);
    const text = JSON.stringify(Object.fromEntries(Object.entries(samples[which] ?? {}).map(([key, value]) => [key, mangle(value, random)])));
    const plan = readImport({ name: 'x', text, as: null }, new MemoryState(), importContext());
    if (plan instanceof ImportProblem) return;
    const { cards = [], texts = [], comments = [], tags = [], people = [] } = plan.records;
    const has = (list: readonly { id: string }[], id: string): boolean => list.some((one) => one.id === id);
    expect(texts.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
    for (const table of ['cards', 'texts', 'comments', 'tags', 'people'] as const) {
      for (const record of plan.records[table] ?? []) expect(parseRecord(table, record), JSON.stringify(record)).toEqual(record);
    }
    expect(cards.every((card) => card.tags.every((id) => has(tags, id)) && card.owners.every((id) => has(people, id)))).toBe(true);
    expect(comments.every(({ card, author }) => has(cards, card) && (author === null || has(people, author)))).toBe(true);
  }), { numRuns: 200 });
});
