/** What this computer remembers of its user: no part of the plan, so neither logged nor undone. */
import type { Database } from 'better-sqlite3';
import type { Preferences } from '../shared/contract/contract.ts';

const DEFAULTS: Preferences = { language: null, theme: 'system', density: 'normal', tray: 'open', person: null, captureKeys: null, reminders: {} };

export function preferenceTable(database: Database): { read(): Preferences; write(change: Partial<Preferences>): void } {
  const all = database.prepare('SELECT name, value FROM preference').raw();
  const put = database.prepare('INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
  const writeAll = database.transaction((change: Partial<Preferences>) => {
    for (const [name, value] of Object.entries(change)) put.run(name, JSON.stringify(value));
  });
  return {
    read() {
      const known = Object.fromEntries((all.all() as [string, string][]).map(([name, value]) => [name, JSON.parse(value) as unknown]));
      return { ...DEFAULTS, ...known };
    },
    write: (change) => writeAll.immediate(change),
  };
}
