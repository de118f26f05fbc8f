/** What the annual wheel keeps: lead times, what was skipped and paused, series, what is used again, and how it went. */
export const year = {
  version: 5,
  name: 'year',
  sql: `
    ALTER TABLE card ADD COLUMN lead_weeks INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE card ADD COLUMN series TEXT;
    ALTER TABLE card ADD COLUMN reuse_of TEXT;
    ALTER TABLE placement ADD COLUMN figures TEXT;
    ALTER TABLE channel ADD COLUMN followers TEXT NOT NULL DEFAULT '[]';
    CREATE TABLE skip (id TEXT PRIMARY KEY, card TEXT NOT NULL, year INTEGER NOT NULL, reason TEXT NOT NULL, person TEXT, at TEXT NOT NULL) STRICT;
    CREATE TABLE pause (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, taken TEXT NOT NULL
    ) STRICT;
    CREATE TABLE series (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, rule TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, skip_red_days INTEGER NOT NULL
    ) STRICT;
  `,
} as const;
