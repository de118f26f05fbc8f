import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { changeOf, mustOpen, newFolder } from './fixtures/workspace-folder.ts';
import { connectForReading, connectForWriting } from './connection.ts';
import { examine } from './doctor.ts';
import { CURRENT_VERSION } from './migrations/index.ts';
import { openDatabase, workspaceFile } from './open.ts';
import { DatabaseProblem } from './problem.ts';
import { openWorkspace } from './workspace.ts';
import type { TagId } from '../shared/domain/records.ts';

/** A folder with a workspace in which one tag was made. */
function madeWorkspace(): string {
  const folder = newFolder();
  const { workspace } = mustOpen(folder);
  workspace.commit(changeOf({ tags: { added: [{ id: 't1' as TagId, name: 'Hållbarhet', everyWeeks: null }] } }));
  workspace.close();
  return folder;
}

function codeOf(folder: string, options = {}): string {
  const opened = openWorkspace(folder, options);
  if (opened instanceof DatabaseProblem) return opened.code;
  opened.workspace.close();
  return 'fine';
}

describe('every connection', () => {
  it('syncs each commit, checks references and trusts no schema', () => {
    const file = workspaceFile(madeWorkspace());
    for (const database of [connectForWriting(file), connectForReading(file)]) {
      const read = (name: string): unknown => database.pragma(name, { simple: true });
      expect([read('synchronous'), read('foreign_keys'), read('trusted_schema'), read('journal_mode')]).toEqual([2, 1, 0, 'wal']);
      expect([read('application_id'), read('user_version')]).toEqual([0x57686c48, CURRENT_VERSION]);
      database.close();
    }
  });
});

describe('opening a workspace', () => {
  it('makes one where there is none, and not for a reader', () => {
    const folder = join(newFolder(), 'new', 'place');
    expect(codeOf(folder, { readonly: true })).toBe('missing');
    expect(codeOf(folder)).toBe('fine');
    expect(codeOf(folder, { readonly: true })).toBe('fine');
  });

  it('refuses a file newer than the app and leaves it byte for byte', () => {
    const folder = madeWorkspace();
    const database = new BetterSqlite3(workspaceFile(folder));
    database.pragma('user_version = 99');
    database.close();
    const before = readFileSync(workspaceFile(folder));
    for (const readonly of [false, true]) expect(codeOf(folder, { readonly })).toBe('newer');
    expect(readFileSync(workspaceFile(folder)).equals(before)).toBe(true);
  });

  it('refuses a database that is another program’s', () => {
    const folder = newFolder();
    const database = new BetterSqlite3(workspaceFile(folder));
    database.exec('CREATE TABLE something (x)');
    database.close();
    expect(codeOf(folder)).toBe('not-ours');
  });

  it('refuses a damaged file, keeps it, and names the newest sound backup', async () => {
    const folder = madeWorkspace();
    const { workspace } = mustOpen(folder);
    await workspace.backUpDaily('2026-11-22');
    workspace.close();
    const bytes = readFileSync(workspaceFile(folder));
    for (const damage of [bytes.fill(0x5a, 4096, 40_000), Buffer.from('no database at all, just text')]) {
      writeFileSync(workspaceFile(folder), damage);
      const opened = openWorkspace(folder);
      expect(opened).toMatchObject({ code: 'damaged', params: { backup: join(folder, 'backups', 'wheelhouse-2026-11-22.db') } });
      expect(readFileSync(workspaceFile(folder)).equals(damage)).toBe(true);
    }
    expect(examine(folder).problem?.code).toBe('damaged');
  });

  it('never shows an empty board where there was a full one', () => {
    const folder = madeWorkspace();
    writeFileSync(workspaceFile(folder), '');
    expect(codeOf(folder)).toBe('lost');
    rmSync(workspaceFile(folder));
    expect(codeOf(folder)).toBe('lost');
    expect(codeOf(folder, { readonly: true })).toBe('lost');
    expect(readdirSync(folder)).not.toContain('wheelhouse.db');
  });

  it('notices an older copy in the place of the file', async () => {
    const folder = madeWorkspace();
    const older = join(newFolder(), 'copy.db');
    const { workspace } = mustOpen(folder);
    await workspace.backUp(older);
    workspace.commit(changeOf({ tags: { added: [{ id: 't2' as TagId, name: 'Kultur', everyWeeks: null }] } }));
    workspace.close();
    writeFileSync(workspaceFile(folder), readFileSync(older));
    expect(openWorkspace(folder)).toMatchObject({ code: 'lost', params: { detail: '1 < 2' } });
  });

  it('says that the disk or its permissions say no', () => {
    const folder = newFolder();
    mkdirSync(workspaceFile(folder)); // a folder where the file should be
    writeFileSync(join(workspaceFile(folder), 'x'), 'x');
    expect(codeOf(folder)).toBe('unreadable');
  });

  it('finds a record that can’t be read', () => {
    const folder = madeWorkspace();
    const database = new BetterSqlite3(workspaceFile(folder));
    database.exec(`UPDATE setting SET staffed = 'not json'`);
    database.close();
    expect(codeOf(folder)).toBe('damaged');
  });
});

describe('one process owns a workspace', () => {
  it('tells a second one who has it, and lets it read', () => {
    const folder = madeWorkspace();
    const { workspace } = mustOpen(folder);
    workspace.announce('http://127.0.0.1:4000');
    expect(openWorkspace(folder)).toMatchObject({ code: 'locked', params: { detail: `pid ${process.pid}, http://127.0.0.1:4000` } });
    expect(codeOf(folder, { readonly: true })).toBe('fine');
    expect(examine(folder)).toMatchObject({ problem: null, rev: 1, cards: 0 });
    workspace.close();
    expect(codeOf(folder)).toBe('fine');
  });

  it('frees it when the owner is killed', async () => {
    const folder = madeWorkspace();
    const script = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))};
      const opened = openDatabase(${JSON.stringify(folder)}); console.log('open'); setInterval(() => opened, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(owner.stdout, 'data');
    const second = openDatabase(folder);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect(second).toMatchObject({ code: 'locked', params: { detail: `pid ${owner.pid}` } });
    expect(codeOf(folder)).toBe('fine');
  });

  it('shows a reader the workspace as it was when it opened', () => {
    const folder = madeWorkspace();
    const writer = mustOpen(folder);
    const reader = mustOpen(folder, { readonly: true });
    writer.workspace.commit(changeOf({ tags: { added: [{ id: 't2' as TagId, name: 'Kultur', everyWeeks: null }] } }));
    expect(reader.workspace.log.rev).toBe(1);
    expect(() => reader.workspace.commit(changeOf({}))).toThrow(/for reading/);
    reader.workspace.close();
    writer.workspace.close();
  });
});
