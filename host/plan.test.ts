import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { DatabaseProblem } from '../db/problem.ts';
import { openWorkspace } from '../db/workspace.ts';
import type { Change } from '../db/change-log.ts';
import type { Command, CommandContext } from '../shared/domain/command.ts';
import type { CardId, ChannelId, Feed, FeedId, PlacementId, TagId } from '../shared/domain/records.ts';
import type { Diff } from '../shared/domain/state.ts';
import { NO_FILTER } from '../shared/planning/filter.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import { Plan } from './plan.ts';
import { Refusal } from './refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const context: CommandContext = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T10:00' as LocalDateTime };
const create = (id: string): Extract<Command, { name: 'createCard' }> => ({ name: 'createCard', input: { id: id as CardId, title: id, to: { type: 'ideas' }, rank: 'a0' } });

it('a change that can’t be written is refused with its reason, and has changed nothing', () => {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  // The disk is the edge of the world: what it says is played here, what is made of it is not.
  let failure: string | null = null;
  const workspace: typeof opened.workspace = {
    ...opened.workspace,
    commit(change: Omit<Change, 'rev'>) {
      if (failure !== null) throw new BetterSqlite3.SqliteError('the disk says no', failure);
      return opened.workspace.commit(change);
    },
  };
  const heard: number[] = [];
  const plan = new Plan({ ...opened, workspace }, () => new Date(), ({ rev }) => heard.push(rev));
  plan.run('1', create('a'), 'anna', context);
  for (const [code, refusal] of [['SQLITE_FULL', 'disk-full'], ['SQLITE_IOERR_WRITE', 'database-failed']] as const) {
    failure = code;
    expect(plan.run(code, create(code), 'anna', context)).toMatchObject({ code: refusal });
    expect(plan.step('undo', 'anna')).toMatchObject({ code: refusal });
    expect([plan.rev, plan.state.cards.size, heard, plan.undoable('anna').undo?.title]).toEqual([1, 1, [1], 'a']);
  }
  failure = null;
  expect(plan.run('SQLITE_FULL', create('b'), 'anna', context)).toMatchObject({ rev: 2 });

  const ghost = { id: 'p' as PlacementId, channel: 'no' as ChannelId, format: 'post' } as const;
  const refused = plan.run('3', { name: 'createCard', input: { ...create('c').input, placements: [ghost] } }, 'anna', context);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ code: 'record-missing' });
  opened.workspace.close();
});

it('a step that others’ changes stand against is said once, then the steps before it can be reached', () => {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  const plan = new Plan(opened, () => new Date(), () => {});
  const title = (id: string, text: string): Command => ({ name: 'editCard', input: { id: id as CardId, change: { title: text } } });
  plan.run('10', title('a', 'one'), 'bo', context);
  plan.run('11', title('b', 'two'), 'bo', context);
  plan.run('12', title('b', 'three'), 'cia', context);
  expect(plan.step('undo', 'bo')).toMatchObject({ code: 'undo-conflict', params: { title: 'two' } });
  expect(plan.step('undo', 'bo')).toMatchObject({ diff: { cards: { updated: [[{ title: 'one' }, { title: 'a' }]] } } });
  expect(plan.step('undo', 'bo')).toMatchObject({ code: 'nothing-to-undo' });
  plan.run('13', title('b', 'four'), 'bo', context);
  expect(plan.step('redo', 'bo'), 'a new change ends what could be done again').toMatchObject({ code: 'nothing-to-redo' });
  opened.workspace.close();
});

describe('a feed’s address was given to others', () => {
  const feed = (id: string, name = id): Feed => ({ id: id as FeedId, name, filter: NO_FILTER, language: 'sv' });
  const save = (record: Feed): Command => ({ name: 'saveFeed', input: { record } });
  const revoke = (id: string): Command => ({ name: 'removeEntry', input: { table: 'feeds', id } });
  const planIn = (name: string) => {
    const opened = openWorkspace(join(folder, name));
    if (opened instanceof DatabaseProblem) throw new Error(opened.code);
    return new Plan(opened, () => new Date(), () => {});
  };

  it('a revoked one is not made again by a change of it that comes late', () => {
    const plan = planIn('late');
    plan.run('1', save(feed('f')), 'anna', context);
    plan.run('2', revoke('f'), 'bo', context);
    expect(plan.run('3', save(feed('f', 'nytt namn')), 'anna', context)).toMatchObject({ code: 'record-missing' });
    expect(plan.run('1', save(feed('f')), 'anna', context), 'sent again, it is what it was').toMatchObject({ rev: 1 });
    expect(plan.state.feeds.size).toBe(0);
    expect(plan.run('4', save(feed('g', 'f')), 'anna', context)).toMatchObject({ rev: 3 });
    plan.workspace.close();
  });

  it('what a copy brought is undone without its feeds, and done again without them', () => {
    const plan = planIn('copy');
    const diff = (id: string): Diff => ({ tags: { added: [{ id: id as TagId, name: id, everyWeeks: null }] }, feeds: { added: [feed(id)] } });
    plan.commit({ diff: diff('f'), label: { command: 'import', title: 'kopia' }, actor: 'anna' });
    expect(plan.step('undo', 'anna')).toMatchObject({ diff: { tags: { removed: [{ id: 'f' }] } } });
    expect([plan.state.tags.size, plan.state.feeds.size]).toEqual([0, 1]);
    plan.run('1', revoke('f'), 'anna', context);
    expect(plan.step('redo', 'anna')).toMatchObject({ diff: { tags: { added: [{ id: 'f' }] } } });
    expect([plan.state.tags.size, plan.state.feeds.size]).toEqual([1, 0]);
    plan.commit({ diff: { feeds: { added: [feed('only')] } }, label: { command: 'import', title: 'kopia' }, actor: 'anna' });
    expect(plan.step('undo', 'anna'), 'one of feeds alone is no step').toMatchObject({ diff: { tags: { removed: [{ id: 'f' }] } } });
    expect(plan.state.feeds.size).toBe(1);
    plan.workspace.close();
  });
});
