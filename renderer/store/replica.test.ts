import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../shared/domain/command.ts';
import { DomainError } from '../../shared/domain/errors.ts';
import type { MemoryState } from '../../shared/domain/memory-state.ts';
import { TABLES } from '../../shared/domain/records.ts';
import { runCommand } from '../../shared/domain/run.ts';
import { card, placement, slot, workspace } from '../../shared/domain/samples-for-tests.ts';
import type { Diff } from '../../shared/domain/state.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { Replica } from './replica.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const seed = () => ({ cards: ['a', 'b', 'c'].map((id) => card(id)), placements: [placement('p', 'a')] });
const contents = (state: MemoryState) => TABLES.map((table) => [...state[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));

/** A replica and the host it is a copy of; frames between them wait until the test lets them through, in order. */
function pair() {
  const hostState = workspace(seed());
  const heard: Diff[] = [];
  const replica = new Replica((diff) => heard.push(diff));
  const start = workspace(seed());
  replica.reset(Object.fromEntries(TABLES.map((table) => [table, start[table].values()])));
  /** The host carries out a command and its word reaches the page. */
  const carryOut = (id: string | null, command: Command): void => {
    const diff = runCommand(hostState, command, context);
    if (diff instanceof DomainError) {
      if (id !== null) replica.refuse(id, { code: diff.code, params: diff.params });
      return;
    }
    hostState.apply(diff);
    replica.confirm(id, diff);
  };
  return { hostState, replica, carryOut, heard };
}

const move = (id: string, to: string) => ({ name: 'moveCard', input: { id, to: { type: 'slot', slot: slot(to) } } }) as unknown as Command;
const rename = (id: string, title: string) => ({ name: 'editCard', input: { id, change: { title } } }) as unknown as Command;
const remove = (id: string) => ({ name: 'deleteCard', input: { id } }) as unknown as Command;

test('a change shows at once and stays when the host confirms it', () => {
  const { replica, carryOut, hostState } = pair();
  replica.run('1', move('a', '2026-11-25'), context);
  expect(replica.state.cards.get('a')?.slot).toEqual(slot('2026-11-25'));
  carryOut('1', move('a', '2026-11-25'));
  expect([replica.pending.length, contents(replica.state)]).toEqual([0, contents(hostState)]);
});

test('a change that the host refuses is taken back', () => {
  const { replica, carryOut, hostState } = pair();
  carryOut(null, rename('b', 'Nytt'));
  replica.run('1', rename('a', 'Mitt'), context);
  replica.refuse('1', { code: 'disk-full', params: {} });
  expect(contents(replica.state)).toEqual(contents(hostState));
});

test('while the host is out of reach a change is kept, to be sent again', () => {
  const { replica } = pair();
  replica.run('1', rename('a', 'Mitt'), context);
  replica.refuse('1', { code: 'offline', params: {} });
  expect([replica.state.cards.get('a')?.title, replica.pending.map((p) => p.id)]).toEqual(['Mitt', ['1']]);
});

test('after a break a change of what is not loaded yet is still on its way, to be done or refused by the host', () => {
  const { replica } = pair();
  const comment = { id: 'k', card: 'a', author: null, authorName: '', at: context.now, text: 'Ord', mentions: [], edited: null };
  replica.confirm(null, { comments: { added: [comment as never] } }); // an id of a test
  replica.run('2', { name: 'editComment', input: { id: 'k', card: 'a', text: 'Nya ord', mentions: [] } } as unknown as Command, context); // ids of a test
  replica.reset(seed());
  expect(replica.pending.map(({ id }) => id)).toEqual(['2']);
});

test('somebody else’s change to another field comes through under one’s own', () => {
  const { replica, carryOut } = pair();
  replica.run('1', move('a', '2026-11-25'), context);
  carryOut(null, rename('a', 'Deras'));
  expect([replica.state.cards.get('a')?.title, replica.state.cards.get('a')?.slot]).toEqual(['Deras', slot('2026-11-25')]);
});

const anyCommand = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '2026-W48', '2026-11-25T12:00')).map(([id, to]) => move(id, to)),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('Ett', 'Två', ' ')).map(([id, title]) => rename(id, title)),
  fc.constantFrom('a', 'b', 'c').map(remove),
);
const anyStep = fc.oneof(
  fc.record({ who: fc.constant('me' as const), command: anyCommand }),
  fc.record({ who: fc.constant('other' as const), command: anyCommand }),
  fc.record({ who: fc.constant('answer' as const), command: anyCommand }),
);

test('property: when nothing is on its way any more, the copy equals the host, and whoever followed the diffs does too', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const { replica, carryOut, hostState, heard } = pair();
      const follower = workspace(seed());
      let sent = 0;
      const waiting: { id: string; command: Command }[] = [];
      const answer = () => {
        const next = waiting.shift();
        if (next) carryOut(next.id, next.command);
      };
      for (const { who, command } of steps) {
        if (who === 'other') carryOut(null, command);
        else if (who === 'answer') answer();
        else if (!(replica.run(String(++sent), command, context) instanceof DomainError)) waiting.push({ id: String(sent), command });
      }
      while (waiting.length > 0) answer();
      for (const diff of heard) follower.apply(diff);
      expect(contents(replica.state)).toEqual(contents(hostState));
      expect(contents(follower)).toEqual(contents(hostState));
    }),
    { numRuns: 500 },
  );
});
