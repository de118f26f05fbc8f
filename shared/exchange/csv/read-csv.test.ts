import { expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { person, workspace } from '../../domain/samples-for-tests.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import { formatSlot } from '../../planning/slot.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportPlan } from '../import-plan.ts';
import { imported, importContext } from '../import-for-tests.ts';
import { readImport } from '../read-import.ts';

/** A plan as one reads it: names for ids, texts for slots. */
function read({ records }: ImportPlan) {
  const { cards = [], placements = [], channels = [], people = [], categories = [], tags = [], campaigns = [], texts = [] } = records;
  const name = (id: string | null) => [...channels, ...people, ...categories, ...tags, ...campaigns].find((entry) => entry.id === id)?.name ?? null;
  return cards.map((card) => ({
    title: card.title, kind: card.kind, slot: formatSlot(card.slot), status: card.status, publishedAt: card.publishedAt, sponsored: card.sponsored,
    rule: card.rule && formatRule(card.rule), owners: card.owners.map(name), category: name(card.category), tags: card.tags.map(name),
    campaign: name(card.campaign), text: texts.find(({ id }) => id === card.id)?.text, notes: texts.find(({ id }) => id === card.id)?.notes,
    placements: placements.filter((placement) => placement.card === card.id).map((placement) => ({
      channel: name(placement.channel), format: placement.format, slot: placement.slot && formatSlot(placement.slot),
      publishedAt: placement.publishedAt, text: texts.find(({ id }) => id === card.id)?.placementTexts[placement.id],
    })),
  }));
}
const problem = (text: string) => {
  const plan = readImport({ name: 'x', text, as: null }, new MemoryState(), importContext());
  return plan instanceof ImportProblem ? plan.reason : 'none';
};
const reasons = (text: string) => imported(text).leftOut.map(({ row, reason }) => `${row} ${reason}`);

test('Swedish headers in any order and case, semicolons, and both languages in the cells', () => {
  const [card] = read(imported(
    'KANAL;Rubrik;Ansvarig;Datum;tid;Sponsrad;Kategori;status;Taggar;Kampanj;format\n' +
    'Instagram Visit;Julmarknad;"Anna Berg, Webb";2026-11-27;9.30;x;Produkter och sälj;pågår;jul,torg;Vintern;händelse\n',
  ));
  expect(card).toMatchObject({
    title: 'Julmarknad', slot: '2026-11-27T09:30', status: 'in-progress', sponsored: true, owners: ['Anna Berg', 'Webb'], category: 'Produkter och sälj',
    tags: ['jul', 'torg'], campaign: 'Vintern', placements: [{ channel: 'Instagram Visit', format: 'event', slot: null }],
  });
});

test('a tab separates too, and a BOM or a line for Excel in front does not matter', () => {
  expect(read(imported('\uFEFFtitle\tchannel\tdate\nA\tBlogg\t2026-W48\n'))[0]).toMatchObject({ title: 'A', slot: '2026-W48' });
  expect(read(imported('sep=;\r\ntitle;date\r\nA;2026-Q4\r\n'))[0]).toMatchObject({ title: 'A', slot: '2026-Q4' });
});

test('a new channel has the platform of its leading word, and the formats it is used with', () => {
  const { records } = imported('title,channel,format\nA,LinkedIn Kommunen,story\nB,Nyhetsbrev,\nC,Anslagstavlan,\nD,X Press,\n');
  expect(records.channels?.map(({ platform, account, formats }) => [platform, account, formats.includes('story')])).toEqual([
    ['linkedin', 'Kommunen', true], ['newsletter', 'Nyhetsbrev', false], ['other', 'Anslagstavlan', true], ['x', 'Press', false],
  ]);
  expect(records.placements?.map(({ format }) => format)).toEqual(['story', 'article', 'post', 'post']);
});

test('channels, people and the like that are there are used, whatever their case', () => {
  const state = workspace({ people: [person('p', 'Redaktör')] });
  const { records } = imported('title,channel,owners\nA,KANAL FB,redaktör\n', state);
  expect(records).toMatchObject({ channels: [], people: [], cards: [{ owners: ['p'] }], placements: [{ channel: 'fb' }] });
});

test('rows with one id are one card: the placement at another time has a slot of its own, another text is its own', () => {
  const [card, ...rest] = read(imported(
    'id,title,text,channel,date,time,owners\n1,A,Hej,Facebook A,2026-11-24,09:00,Anna\n1,A,Hej,Instagram A,2026-11-24,09:00,Bo\n1,A,Annat,LinkedIn A,2026-11-25,,\n',
  ));
  expect(rest).toEqual([]);
  expect(card).toMatchObject({
    slot: '2026-11-24T09:00', owners: ['Anna', 'Bo'], text: 'Hej',
    placements: [{ slot: null, text: undefined }, { slot: null }, { slot: '2026-11-25', text: 'Annat' }],
  });
});

test('without an id, the same title and card-level fields are one card, another status is another', () => {
  const cards = read(imported('title,channel,status\nA,Facebook A,planned\nA,Instagram A,planned\nA,LinkedIn A,review\n'));
  expect(cards.map(({ placements }) => placements.length)).toEqual([2, 1]);
});

test('a row without a channel speaks for the card alone', () => {
  const [card] = read(imported('id,title,channel,date\n1,A,,2026-W48\n1,A,Facebook A,2026-11-24\n'));
  expect(card).toMatchObject({ slot: '2026-W48', placements: [{ slot: '2026-11-24' }] });
});

test('what is published went out at its time, at 00:00 where only the day is known, at an unknown time without one', () => {
  const cards = read(imported('title,channel,date,time,status\nA,Facebook A,2026-11-20,09:00,published\nB,Facebook A,2026-11-20,,publicerad\nC,Facebook A,2026-W47,,published\n'));
  expect(cards.map(({ publishedAt, placements }) => [publishedAt, placements[0]?.publishedAt])).toEqual([
    ['2026-11-20T09:00', '2026-11-20T09:00'], ['2026-11-20T00:00', '2026-11-20T00:00'], [null, null],
  ]);
});

test('a recurring row makes a recurring card, in either language; its date is kept as a note', () => {
  const cards = read(imported('title,recurring,date\nA,sista fredagen i november,2026-11-27\nB,easter-7,\nC,v. 47,\nD,Q1,\n'));
  expect(cards.map(({ kind, rule, slot, notes }) => [kind, rule, slot, notes])).toEqual([
    ['recurring', 'last friday of november', '', 'date: 2026-11-27'], ['recurring', 'easter-7', '', ''], ['recurring', 'week 47', '', ''], ['recurring', 'Q1', '', ''],
  ]);
});

test('unknown columns, and a time without a day, are kept as notes', () => {
  expect(read(imported('title,Budget,time,date\nA,500 kr,09:00,2026-W48\n'))[0]?.notes).toBe('time: 09:00\nBudget: 500 kr');
});

test('a row that can’t be read is left out with its number and reason; the others go in', () => {
  expect(reasons('title,channel,date,time,status,format,sponsored,recurring\n' +
    'A,,,,,,,\n,,2026-11-24,,,,,\nC,,24/11,,,,,\nD,,,25:99,,,,\nE,,,,done,,,\nF,,,,,poster,,\nG,,,,,,perhaps,\nH,,,,,,,every day\nI,,,,,,,,more\n\n"J ""x"" y",,,,,,,\n')).toEqual([
    '3 title-missing', '4 date-unknown', '5 time-unknown', '6 status-unknown', '7 format-unknown', '8 sponsored-unknown', '9 rule-unknown', '10 too-many-cells',
  ]);
});

test('a line break inside quotes makes no new row; a quotation mark that is never closed leaves out what it swallows', () => {
  const { records, leftOut } = imported('title,text,date\nA,"two\nlines",2026-11-24\nB,,bad\nC,"open,2026-11-24\nD,,2026-11-24\n');
  expect(records.texts?.map(({ text }) => text)).toEqual(['two\nlines']);
  expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[3, 'date-unknown'], [4, 'quote-open']]);
});

test.each([
  ['', 'empty'], [' \n ', 'empty'], ['\0\x01\x02', 'binary'], ['PK\x03\x04…', 'binary'], ['hello world', 'kind-unknown'],
  ['channel,date\nA,2026-11-24\n', 'no-title-column'], ['{"cards": [', 'json-broken'], ['[1,2]', 'not-trello'], ['{"a":1}', 'not-trello'],
  ['{"wheelhouse":"x"}', 'not-a-copy'], ['{"wheelhouse":99}', 'copy-newer'],
])('of %j nothing is imported: %s', (text, reason) => expect(problem(text)).toBe(reason));
