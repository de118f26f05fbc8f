import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { DatabaseProblem } from '../../db/problem.ts';
import { openWorkspace } from '../../db/workspace.ts';
import type { Command, CommandContext } from '../../shared/domain/command.ts';
import type { CardId } from '../../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { Plan } from '../plan.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
const context: CommandContext = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T10:00' as LocalDateTime }; // written here
const id = 'a' as CardId; // the one card

/** A plan with one card, and who does what in it. */
function plan() {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-approvals-'));
  folders.push(folder);
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  const made = new Plan(opened, () => new Date(), () => {});
  let sent = 0;
  const run = (actor: string, command: Command) => made.run(String(++sent), command, actor, context);
  const write = (actor: string, field: 'text' | 'notes', value: string) => run(actor, { name: 'editText', input: { id, field, value } });
  run('anna', { name: 'createCard', input: { id, title: 'A', to: { type: 'ideas' }, rank: 'a0' } });
  write('anna', 'text', 'ett');
  run('kim', { name: 'approveCards', input: { cards: [id], by: null } });
  const card = () => made.state.cards.get(id);
  const step = (kind: 'undo' | 'redo', actor: string) => made.step(kind, actor);
  return { made, run, write, step, card, close: () => opened.workspace.close() };
}

test('taking back what ended an approval gives it back (planning rules §5 approval)', () => {
  const { write, step, card, close } = plan();
  write('anna', 'text', 'två');
  expect(card()).toMatchObject({ status: 'review', approval: null });
  write('bo', 'notes', 'kolla');
  step('undo', 'anna');
  expect(card()).toMatchObject({ status: 'approved', approval: { name: '' } });
  step('redo', 'anna');
  expect(card()).toMatchObject({ status: 'review', approval: null });
  close();
});

test('several changes, taken back one by one', () => {
  const { write, step, card, close } = plan();
  write('anna', 'text', 'två');
  write('anna', 'text', 'tre');
  step('undo', 'anna');
  expect(card()).toMatchObject({ approval: null });
  step('undo', 'anna');
  expect(card()).toMatchObject({ status: 'approved', approval: { name: '' } });
  close();
});

test('an approval of another text than the one that comes back falls; one that is given again to a changed text is none', () => {
  const { write, step, card, close } = plan();
  step('undo', 'kim');
  write('bo', 'text', 'två');
  step('redo', 'kim');
  expect(card()).toMatchObject({ approval: null });
  expect(card()?.status).not.toBe('approved');
  close();
});

test('a change of many cards, taken back, asks the log once, and reads the change itself no more often for it', () => {
  const { made, run, step, close } = plan();
  const cards = Array.from({ length: 300 }, (_, n) => `c${n}` as CardId);
  const slot = { precision: 'day', date: '2026-12-01' as CalendarDate, time: null } as const;
  for (const of of cards) run('anna', { name: 'createCard', input: { id: of, title: of, to: { type: 'slot', slot }, rank: 'a0' } });
  run('anna', { name: 'approveCards', input: { cards, by: null } });
  run('anna', { name: 'moveTogether', input: { items: cards.map((card) => ({ card, placement: null })), days: 1 } });
  run('bo', { name: 'editCard', input: { id: cards[0]!, change: { title: 'B' } } }); // the first of them
  const approved = () => cards.filter((of) => made.state.cards.get(of)?.status === 'approved').length;
  expect(approved()).toBe(0);
  const [parse, since] = [vi.spyOn(JSON, 'parse'), vi.spyOn(made.workspace.log, 'since')];
  step('undo', 'anna');
  const large = parse.mock.calls.filter(([text]) => text.length > 100_000).length;
  expect([since.mock.calls.length, large]).toEqual([1, 1]); // the change that is taken back, and none after it
  parse.mockRestore();
  expect(approved()).toBe(cards.length);
  close();
});
