import { beforeEach, describe, expect, test } from 'vitest';
import { ACTION_IDS, actionInfo } from '../../../../shared/actions/list.ts';
import { ROOM_ACTS, ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { CardId, ChannelId, NoteId } from '../../../../shared/domain/records.ts';
import { card, channel, placement, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import { LANGUAGES } from '../../../../shared/i18n/language.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { planChanged } from '../../../store/plan-store.ts';
import { ACTS, letterOf } from './acts.ts';

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
const KEPT: readonly string[] = [...Object.values(ROOM_KEYS), ...ACTION_IDS.filter((one) => actionInfo(one).inRoom).flatMap((one) => actionInfo(one).keys)];
const fitting = (row: RoomRow) => ACTS.filter(({ fits }) => fits(row)).map((act) => act.id);

beforeEach(() => planChanged(plan, { today: '2026-11-23' as CalendarDate }));

describe('what can be done with a row', () => {
  test.each(ROWS.map((row) => [row.kind, row] as const))('%s: no two acts have the same letter, and none a letter of the room', (_, row) => {
    for (const language of LANGUAGES) {
      const letters = ACTS.filter(({ fits }) => fits(row)).map((act) => letterOf(act, language));
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.filter((letter) => KEPT.includes(letter))).toEqual([]);
    }
  });

  test.each(LANGUAGES)('every letter of the list has its act, each with its word: %s', (language) => {
    expect(ACTS.map(({ id }) => id)).toEqual(Object.keys(ROOM_ACTS));
    for (const { id, label } of ACTS) expect([label, translate(language)(label)]).toEqual([`act.name.${id}`, expect.not.stringMatching(/^act\./)]);
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
