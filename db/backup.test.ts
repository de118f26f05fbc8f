import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeOf, mustOpen, newFolder } from './fixtures/workspace-folder.ts';
import { KEPT_BACKUPS, newestVerified } from './backup.ts';
import { connectForReading } from './connection.ts';
import type { TagId } from '../shared/domain/records.ts';

describe('backups', () => {
  it('are consistent copies, made while the workspace is in use', async () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    workspace.commit(changeOf({ tags: { added: [{ id: 't1' as TagId, name: 'Kultur', everyWeeks: null }] } }));
    const file = join(folder, 'elsewhere', 'copy.db');
    await workspace.backUp(file);
    workspace.close();
    const copy = connectForReading(file);
    expect(copy.prepare('SELECT name FROM tag').pluck().get()).toBe('Kultur');
    copy.close();
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['copy.db']);
  });

  it('leave nothing behind where they can’t be made, and say so', async () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    writeFileSync(join(folder, 'file'), '');
    await expect(workspace.backUp(join(folder, 'file', 'copy.db'))).rejects.toThrow();
    workspace.close();
    expect(readdirSync(folder)).not.toContain('copy.db');
  });

  it('are made once a day, the oldest going', async () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    for (let day = 1; day <= KEPT_BACKUPS + 2; day++) {
      const date = `2026-11-${String(day).padStart(2, '0')}`;
      await workspace.backUpDaily(date);
      utimesSync(join(folder, 'backups', `wheelhouse-${date}.db`), day, day);
    }
    await workspace.backUpDaily('2026-11-16');
    workspace.close();
    const names = readdirSync(join(folder, 'backups')).sort();
    expect([names.length, names[0]]).toEqual([KEPT_BACKUPS, 'wheelhouse-2026-11-03.db']);
  });

  it('count only while they pass their check', async () => {
    const folder = newFolder();
    const { workspace } = mustOpen(folder);
    await workspace.backUpDaily('2026-11-01');
    workspace.close();
    writeFileSync(join(folder, 'backups', 'wheelhouse-2026-11-02.db'), 'torn');
    expect(newestVerified(folder)).toBe(join(folder, 'backups', 'wheelhouse-2026-11-01.db'));
    expect(newestVerified(newFolder())).toBe('');
    expect(existsSync(join(folder, 'wheelhouse.db'))).toBe(true);
  });
});
