/** What the calendar keeps: hours in which a channel does best, named views, notes of days, and calendars that other programs subscribe to. */
export const calendar = {
  version: 3,
  name: 'calendar',
  sql: `
    ALTER TABLE channel ADD COLUMN best_hours TEXT NOT NULL DEFAULT '[]';
    CREATE TABLE saved_view (id TEXT PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, filter TEXT NOT NULL) STRICT;
    CREATE TABLE day_note (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, kind TEXT NOT NULL, uid TEXT
    ) STRICT;
    CREATE TABLE feed (id TEXT PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL, language TEXT NOT NULL) STRICT;
  `,
} as const;
