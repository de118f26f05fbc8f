/** The first tables: everything the board, the calendar and the checker need, and the change log. */
export const workspace = {
  version: 1,
  name: 'workspace',
  sql: `
    CREATE TABLE setting (
      id TEXT PRIMARY KEY CHECK (id = 'workspace'), name TEXT NOT NULL, time_zone TEXT NOT NULL,
      staffed TEXT NOT NULL, rules TEXT NOT NULL, closed_days TEXT NOT NULL
    ) STRICT;
    CREATE TABLE channel (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, platform TEXT NOT NULL, account TEXT NOT NULL, hue INTEGER NOT NULL,
      formats TEXT NOT NULL, is_primary INTEGER NOT NULL, stands_alone INTEGER NOT NULL, staffed TEXT, rules TEXT NOT NULL,
      archived INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, initials TEXT NOT NULL, archived INTEGER NOT NULL) STRICT;
    CREATE TABLE category (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, hue INTEGER NOT NULL, shape TEXT NOT NULL, target_share REAL,
      archived INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE tag (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
    CREATE TABLE campaign (id TEXT PRIMARY KEY, name TEXT NOT NULL, goal TEXT NOT NULL, first_day TEXT, last_day TEXT) STRICT;

    -- A slot is written as 2026-Q4, 2026-W48, 2026-11-23, 2026-11-23T13:00 or '' for none; first_day is its first day.
    CREATE TABLE card (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, slot TEXT NOT NULL, first_day TEXT, status TEXT NOT NULL,
      published_at TEXT, sponsored INTEGER NOT NULL,
      category TEXT REFERENCES category DEFERRABLE INITIALLY DEFERRED,
      campaign TEXT REFERENCES campaign DEFERRABLE INITIALLY DEFERRED,
      effort TEXT, expected_comments TEXT, comment_count INTEGER NOT NULL, rule TEXT,
      -- Where it came from is remembered even when that card is gone, so this is no reference.
      origin_card TEXT, origin_year INTEGER,
      rank TEXT NOT NULL, archived INTEGER NOT NULL, deleted_at TEXT
    ) STRICT;
    CREATE INDEX card_by_day ON card (first_day);
    CREATE TABLE card_owner (
      card TEXT NOT NULL REFERENCES card ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
      person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (card, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX card_owner_by_person ON card_owner (person);
    CREATE TABLE card_tag (
      card TEXT NOT NULL REFERENCES card ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
      tag TEXT NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (card, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX card_tag_by_tag ON card_tag (tag);
    CREATE TABLE card_sibling (
      card TEXT NOT NULL REFERENCES card ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
      sibling TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (card, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX card_sibling_by_sibling ON card_sibling (sibling);
    CREATE TABLE checklist_item (
      card TEXT NOT NULL REFERENCES card ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
      id TEXT NOT NULL, text TEXT NOT NULL, done INTEGER NOT NULL, list TEXT, PRIMARY KEY (card, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX card_by_category ON card (category);
    CREATE INDEX card_by_campaign ON card (campaign);

    -- A placement without a slot of its own follows its card's.
    CREATE TABLE placement (
      id TEXT PRIMARY KEY, card TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED,
      channel TEXT NOT NULL REFERENCES channel DEFERRABLE INITIALLY DEFERRED,
      format TEXT NOT NULL, slot TEXT, first_day TEXT, published_at TEXT, link TEXT
    ) STRICT;
    CREATE INDEX placement_by_card ON placement (card);
    CREATE INDEX placement_by_channel ON placement (channel);
    CREATE INDEX placement_by_day ON placement (first_day);
    CREATE TABLE card_text (
      id TEXT PRIMARY KEY REFERENCES card DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL, notes TEXT NOT NULL, purpose TEXT NOT NULL, audience TEXT NOT NULL
    ) STRICT;
    CREATE TABLE placement_text (
      card TEXT NOT NULL REFERENCES card_text ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      placement TEXT NOT NULL REFERENCES placement DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL, PRIMARY KEY (card, placement)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX placement_text_by_placement ON placement_text (placement);
    -- An author is remembered by name when the person is removed, so this is no reference.
    CREATE TABLE comment (
      id TEXT PRIMARY KEY, card TEXT NOT NULL REFERENCES card DEFERRABLE INITIALLY DEFERRED,
      author TEXT, author_name TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX comment_by_card ON comment (card);

    -- The change log: history, undo and live updates are all read from here. target: the change it takes back or does again.
    CREATE TABLE change (
      rev INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, command_id TEXT UNIQUE, command TEXT NOT NULL,
      title TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      target INTEGER REFERENCES change, diff TEXT NOT NULL
    ) STRICT;
    CREATE INDEX change_by_actor ON change (actor, rev);
    CREATE TABLE preference (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
} as const;
