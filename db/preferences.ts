/** What this computer remembers of its user: no part of the plan, so neither logged nor undone. */
import type { Database } from 'better-sqlite3';
import type { PreferenceChange, Preferences } from '../shared/contract/contract.ts';
import { withChange } from '../shared/contract/preferences.ts';

const DEFAULTS: Preferences = { language: null, theme: 'system', density: 'normal', tray: 'open', person: null, captureKeys: null, reminders: {} };

export function preferenceTable(database: Database): { read(): Preferences; write(change: PreferenceChange): void } {
  const all = database.prepare('SELECT name, value FROM preference').raw();
  const put = database.prepare('INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
  const read = (): Preferences => {
    const known = Object.fromEntries((all.all() as [string, string][]).map(([name, value]) => [name, JSON.parse(value) as unknown]));
    return { ...DEFAULTS, ...known };
  };
  const writeAll = database.transaction((change: PreferenceChange) => {
    const after: { readonly [name: string]: unknown } = { ...withChange(read(), change) };
    for (const name of Object.keys(change)) put.run(name, JSON.stringify(after[name]));
  });
  return { read, write: (change) => writeAll.immediate(change) };
}
