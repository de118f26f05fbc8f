import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { CardId, ChannelId, NoteId } from '../../../../shared/domain/records.ts';
import { card, channel, placement, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { planChanged } from '../../../store/plan-store.ts';
import { ACTS } from './acts.ts';

const plan = workspace({
  cards: [
    card('post', { slot: '2026-11-25T12:00' }), card('out', { slot: '2026-11-23', status: 'published' }), card('idea', { status: 'idea', votes: 2 }),
    card('due', { kind: 'recurring', rule: { type: 'month', month: 12 } }),
  ],
  channels: [channel('fb'), channel('ig')], placements: [placement('p', 'post'), placement('q', 'post'), placement('o', 'out')],
});
const gap = { key: 'g', rule: 'cadence-gap', channel: 'fb' as ChannelId, date: '2026-11-25' as CalendarDate, placements: [], cards: [] } as unknown as Finding; // what the acts ask of one
const crowd = { ...gap, rule: 'max-per-day', placements: ['p', 'q'], cards: ['post'] } as unknown as Finding;
const id = (text: string) => text as CardId;
const ROWS: readonly RoomRow[] = [
  { kind: 'card', key: '1', card: id('post') }, { kind: 'card', key: '2', card: id('out') }, { kind: 'idea', key: '3', card: id('idea') }, { kind: 'due', key: '4', card: id('due'), year: 2026 },
  { kind: 'finding', key: '5', finding: gap, card: null }, { kind: 'finding', key: '6', finding: crowd, card: id('post') }, { kind: 'fact', key: '7', text: 'Advent', card: null },
  { kind: 'note', key: '8', note: 'n' as NoteId, card: id('post') },
];
/** What the room and the app keep for themselves. */
const ROOMS = ['B', 'H', 'I', 'T', 'E', '?'];
const fitting = (row: RoomRow) => ACTS.filter(({ fits }) => fits(row)).map((act) => act.id);

beforeEach(() => planChanged(plan, { today: '2026-11-23' as CalendarDate }));

describe('what can be done with a row', () => {
  test.each(ROWS.map((row) => [row.kind, row] as const))('%s: no two acts have the same letter, and none a letter of the room', (_, row) => {
    for (const language of ['sv', 'en'] as const) {
      const letters = ACTS.filter(({ fits }) => fits(row)).map(({ letter }) => letter[language]);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.filter((letter) => ROOMS.includes(letter))).toEqual([]);
    }
  });

  test('each kind of row has its own', () => {
    expect(ROWS.map(fitting)).toEqual([
      ['assign', 'day', 'approve', 'publish', 'nextWeek', 'channel', 'sibling', 'split', 'drop'],
      ['assign', 'publish', 'sibling'],
      ['vote', 'unvote', 'star', 'assign', 'day', 'nextWeek', 'channel', 'drop'],
      ['make', 'skip'],
      ['fill', 'accept'],
      ['accept', 'assign', 'day', 'approve', 'publish', 'nextWeek', 'channel', 'drop'],
      [], [],
    ]);
  });
});
