import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { changeOf, mustOpen, newFolder } from '../fixtures/workspace-folder.ts';
import { connectForReading } from '../connection.ts';
import { openDatabase, workspaceFile } from '../open.ts';
import { DatabaseProblem } from '../problem.ts';
import { READINESS } from '../../shared/domain/records.ts';
import type { TagId } from '../../shared/domain/records.ts';
import { textPrint } from '../../shared/domain/text-print.ts';
import { CURRENT_VERSION, MIGRATIONS, migrate, versionOf } from './index.ts';

const next = { version: CURRENT_VERSION + 1, name: 'colours', sql: 'ALTER TABLE tag ADD COLUMN colour TEXT' };

describe('migrations', () => {
  it('are numbered from 1 without a hole, as their files are', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{3}-.*\.ts$/.test(name)).sort();
    expect(files).toEqual(MIGRATIONS.map(({ version, name }) => `${String(version).padStart(3, '0')}-${name}.ts`));
    expect(() => migrate(new BetterSqlite3(':memory:'), [next])).toThrow(/not number 1/);
  });

  it('are made whole or not at all', () => {
    const database = new BetterSqlite3(':memory:');
    migrate(database);
    const broken = { ...next, sql: 'CREATE TABLE half (x); CREATE TABLE half (x)' };
    expect(() => migrate(database, [...MIGRATIONS, broken])).toThrow(/already exists/);
    expect(versionOf(database)).toBe(CURRENT_VERSION);
    expect(database.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'half'`).pluck().get()).toBe(0);
  });

  it('bring an older file up to date, after a checked backup of it', () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    workspace.commit(changeOf({ tags: { added: [{ id: 't1' as TagId, name: 'Kultur', everyWeeks: null }] } }));
    workspace.close();

    const before = readFileSync(workspaceFile(folder));
    const read = openDatabase(folder, { readonly: true, migrations: [...MIGRATIONS, next] });
    if (read instanceof DatabaseProblem) throw new Error(read.code);
    expect(read.database.prepare('SELECT name, colour FROM tag').get()).toEqual({ name: 'Kultur', colour: null });
    read.database.close();
    expect(readFileSync(workspaceFile(folder)).equals(before), 'a reader leaves the file alone').toBe(true);

    const written = openDatabase(folder, { migrations: [...MIGRATIONS, next] });
    if (written instanceof DatabaseProblem) throw new Error(written.code);
    expect(versionOf(written.database)).toBe(next.version);
    written.database.close();
    written.lock?.release();
    const backup = connectForReading(join(folder, 'backups', `before-migration-${CURRENT_VERSION}.db`));
    expect([versionOf(backup), backup.prepare('SELECT name FROM tag').pluck().get()]).toEqual([CURRENT_VERSION, 'Kultur']);
    backup.close();
    expect(mustNotOpen(folder)).toBe('newer');
  });
});

function mustNotOpen(folder: string): string {
  const opened = openDatabase(folder);
  return opened instanceof DatabaseProblem ? opened.code : 'fine';
}

it('a file of the first version gets the sketches of its texts, and its log can still be undone', () => {
  const folder = newFolder();
  const first = openDatabase(folder, { migrations: MIGRATIONS.slice(0, 1) });
  if (first instanceof DatabaseProblem) throw new Error(first.code);
  const { database, lock } = first;
  const text = 'I natt väntas underkylt regn i hela kommunen';
  const old = { id: 'c', kind: 'post', title: 'Halka', rank: 'a' };
  database.exec(`
    INSERT INTO setting VALUES ('workspace', '', 'Europe/Stockholm', '[null,null,null,null,null,null,null]', '{}', '[]');
    INSERT INTO channel VALUES ('k', 'k', 'other', '', 1, '[]', 1, 0, NULL, '{}', 0);
    INSERT INTO card (id, kind, title, slot, status, sponsored, comment_count, rank, archived) VALUES ('c', 'post', 'Halka', '', 'idea', 0, 0, 'a', 0);
    INSERT INTO placement VALUES ('p', 'c', 'k', 'post', NULL, NULL, NULL, NULL), ('q', 'c', 'k', 'post', NULL, NULL, NULL, NULL);
    INSERT INTO card_text VALUES ('c', '${text}', '', '', '');
    INSERT INTO placement_text VALUES ('c', 'q', '${text} ikväll');
    INSERT INTO comment VALUES ('k', 'c', NULL, 'Anna', '2026-11-23T10:00', 'Sandat?');
  `);
  database.prepare("INSERT INTO change VALUES (1, '2026-11-23T09:00:00Z', 'local', NULL, 'createCard', 'Halka', 'do', NULL, ?)").run(JSON.stringify({ cards: { added: [old] } }));
  database.close();
  lock?.release();
  const { workspace, records } = mustOpen(folder);
  expect([...records.cards!].map(({ picture, textPrint: print }) => [picture, print])).toEqual([['', textPrint(text)]]);
  expect([...records.placements!].map(({ textPrint: print }) => print)).toEqual([null, textPrint(`${text} ikväll`)]);
  expect([...workspace.comments.values()]).toMatchObject([{ text: 'Sandat?', mentions: [], edited: null }]);
  expect([...records.settings!][0]).toMatchObject({ duty: null, quietPeriods: [], readiness: READINESS });
  expect(workspace.log.get(1)?.diff.cards?.added?.[0]).toMatchObject({ title: 'Halka', picture: '', textPrint: null });
  expect([...workspace.log.revisions()], 'what the log says about each record').toEqual([['c', { rev: 1, at: '2026-11-23T09:00:00Z' }]]);
  workspace.close();
});

describe('hot queries use their index', () => {
  const database = new BetterSqlite3(':memory:');
  migrate(database);
  const planOf = (sql: string): string =>
    database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all().map((row) => (row as { detail: string }).detail).join('; ');

  it.each([
    ['SELECT id FROM card WHERE first_day BETWEEN ? AND ?', 'card_by_day'],
    ['SELECT id FROM placement WHERE first_day BETWEEN ? AND ?', 'placement_by_day'],
    ['SELECT id FROM placement WHERE card = ?', 'placement_by_card'],
    ['SELECT text FROM comment WHERE card = ?', 'comment_by_card'],
    ['SELECT text FROM placement_text WHERE card = ?', 'PRIMARY KEY (card=?)'],
    ['SELECT text FROM card_text WHERE id = ?', 'SEARCH card_text USING INDEX'],
    ['SELECT * FROM change WHERE command_id = ?', 'command_id=?'],
    ["SELECT max(rev) FROM change WHERE command = ? AND kind <> 'undo' AND instr(diff, ?) > 0", 'change_by_command'],
    ['SELECT rev FROM change WHERE actor = ? ORDER BY rev DESC LIMIT 10', 'change_by_actor'],
  ])('%s', (sql, index) => {
    const plan = planOf(sql.replaceAll('?', "''"));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('every reference has an index, so that removing what is referred to is quick', () => {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
    for (const table of tables.filter((name) => name !== 'change')) {
      for (const { from } of database.pragma(`foreign_key_list(${table})`) as { from: string }[]) {
        expect(planOf(`SELECT 1 FROM ${table} WHERE ${from} = ''`), `${table}.${from}`).toContain('SEARCH');
      }
    }
  });
});
