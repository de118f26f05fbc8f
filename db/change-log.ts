/** The change log: every change ever made, numbered by `rev`. */
import type { Database } from 'better-sqlite3';
import { diffWithLaterFields } from '../shared/domain/later-fields.ts';
import { TABLES } from '../shared/domain/records.ts';
import type { ActionLabel } from '../shared/domain/run.ts';
import { cardsOf, touchedIds } from '../shared/domain/state.ts';
import type { Diff } from '../shared/domain/state.ts';
import type { Revisions } from '../shared/exchange/ics/event.ts';

export interface Change {
  readonly rev: number;
  /** When, as an ISO moment (UTC). */
  readonly at: string;
  readonly actor: string;
  /** The id that the client sent it with; null for undo, redo and the host's own. */
  readonly commandId: string | null;
  readonly label: ActionLabel;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The change that it takes back or does again; null for `do`. */
  readonly target: number | null;
  readonly diff: Diff;
}
export type Step = Pick<Change, 'rev' | 'kind' | 'target' | 'label'>;

export interface ChangeLog {
  readonly rev: number;
  append(change: Omit<Change, 'rev'>): number;
  get(rev: number): Change | null;
  byCommand(id: string): Change | null;
  /** The latest changes of an actor, oldest first, without their diffs. */
  stepsOf(actor: string, limit: number): Step[];
  /** The latest changes of a card, latest first; `before`: older than that. Here and below an import has no diff: it is told by its label alone. */
  ofCard(card: string, before: number, limit: number): Change[];
  /** The first changes after a revision that were about any of some cards, oldest first. */
  since(rev: number, cards: Iterable<string>, limit: number): Change[];
  /** The changes from a revision to another, both included, oldest first. */
  between(from: number, to: number): Change[];
  /** What has changed slots since a moment (ISO, UTC), oldest first; without what was taken back. */
  movesSince(at: string): Iterable<Diff>;
  /** The latest revision of a command that touched a record; null where there is none. */
  latest(command: ActionLabel['command'], record: string): number | null;
  /** Whether there is, or was, a record of this id. */
  knows(id: string): boolean;
  /** When each record was last changed, by its id; a card's text counts as the card. */
  revisions(): Revisions;
}

type StepRow = { rev: number; command: ActionLabel['command']; title: string; kind: Change['kind']; target: number | null };
type ChangeRow = StepRow & { at: string; actor: string; command_id: string | null; diff: string };

const stepOf = ({ rev, command, title, kind, target }: StepRow): Step => ({ rev, label: { command, title }, kind, target });
const changeOf = (row: ChangeRow): Change => ({ ...stepOf(row), at: row.at, actor: row.actor, commandId: row.command_id, diff: diffWithLaterFields(JSON.parse(row.diff) as Diff) }); // `append` wrote it
const maybeChange = (row: ChangeRow | undefined): Change | null => row ? changeOf(row) : null;

/** Changes as they are told: what an import or the sample brought is told by its label alone, as its diff can be a whole file. */
const WHOLE_FILES = "('import', 'sample')";
const TOLD = `change.rev, at, actor, command_id, command, title, kind, target, CASE WHEN command IN ${WHOLE_FILES} THEN '{}' ELSE diff END AS diff`;

export function changeLog(database: Database): ChangeLog {
  const insert = database.prepare(
    'INSERT INTO change (at, actor, command_id, command, title, kind, target, diff) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const last = database.prepare('SELECT coalesce(max(rev), 0) FROM change').pluck();
  const one = database.prepare('SELECT * FROM change WHERE rev = ?');
  const byId = database.prepare('SELECT * FROM change WHERE command_id = ?');
  const touch = database.prepare('INSERT INTO revision (record, rev) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET rev = excluded.rev');
  const touched = database.prepare('SELECT record, revision.rev, at FROM revision JOIN change ON change.rev = revision.rev').raw();
  const seen = database.prepare('SELECT 1 FROM revision WHERE record = ?').pluck();
  const ofCard = database.prepare(`SELECT ${TOLD} FROM card_change JOIN change USING (rev) WHERE card = ? AND rev < ? ORDER BY rev DESC LIMIT ?`);
  const since = database.prepare(`SELECT ${TOLD} FROM change WHERE rev > ? AND rev IN (SELECT rev FROM card_change JOIN json_each(?) AS asked ON card = asked.value WHERE rev > ?) ORDER BY rev LIMIT ?`);
  const between = database.prepare(`SELECT ${TOLD} FROM change WHERE rev BETWEEN ? AND ? ORDER BY rev`);
  const moves = database.prepare(`SELECT coalesce(target, rev) AS rev, kind, diff FROM change WHERE rev > (SELECT coalesce(max(rev), 0) FROM change WHERE at < ?) AND command NOT IN ${WHOLE_FILES} AND instr(diff, '"slot"') > 0 ORDER BY change.rev`);
  const latest = database.prepare("SELECT max(rev) FROM change WHERE command = ? AND kind <> 'undo' AND instr(diff, ?) > 0").pluck();
  const about = database.prepare('INSERT OR IGNORE INTO card_change (card, rev) VALUES (?, ?)');
  const steps = database.prepare(
    'SELECT rev, command, title, kind, target FROM change WHERE actor = ? ORDER BY rev DESC LIMIT ?',
  );
  return {
    get rev() {
      return last.get() as number;
    },
    append({ at, actor, commandId, label, kind, target, diff }) {
      const rev = Number(insert.run(at, actor, commandId, label.command, label.title, kind, target, JSON.stringify(diff)).lastInsertRowid);
      for (const table of TABLES) for (const id of touchedIds(diff, table)) touch.run(id, rev);
      for (const card of cardsOf(diff)) about.run(card, rev);
      return rev;
    },
    get: (rev) => maybeChange(one.get(rev) as ChangeRow | undefined),
    byCommand: (id) => maybeChange(byId.get(id) as ChangeRow | undefined),
    knows: (id) => seen.get(id) === 1,
    ofCard: (card, before, limit) => (ofCard.all(card, before, limit) as ChangeRow[]).map(changeOf),
    since: (rev, cards, limit) => (since.all(rev, JSON.stringify([...cards]), rev, limit) as ChangeRow[]).map(changeOf),
    between: (from, to) => (between.all(from, to) as ChangeRow[]).map(changeOf),
    movesSince(at) {
      const standing = new Map<number, string>();
      for (const { rev, kind, diff } of moves.all(at) as Pick<ChangeRow, 'rev' | 'kind' | 'diff'>[]) { // as the query says
        if (kind === 'undo') standing.delete(rev);
        else standing.set(rev, diff);
      }
      return [...standing.values()].map((diff) => diffWithLaterFields(JSON.parse(diff) as Diff)); // `append` wrote them
    },
    latest: (command, record) => latest.get(command, JSON.stringify(record)) as number | null,
    revisions: () => new Map((touched.all() as [string, number, string][]).map(([record, rev, at]) => [record, { rev, at }])),
    stepsOf: (actor, limit) => (steps.all(actor, limit) as StepRow[]).map(stepOf).toReversed(),
  };
}
