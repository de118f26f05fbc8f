/** What the meeting keeps, ideas and approvals; and, beside the log and the texts, what is asked of them often: the changes of a card, and words. */
export const meeting = {
  version: 6,
  name: 'meeting',
  sql: `
    ALTER TABLE card ADD COLUMN sender TEXT;
    ALTER TABLE card ADD COLUMN votes INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE card ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE card ADD COLUMN approval TEXT;
    ALTER TABLE comment ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE setting ADD COLUMN approvers TEXT;
    ALTER TABLE setting ADD COLUMN meeting_kinds TEXT;
    ALTER TABLE setting ADD COLUMN idea_form TEXT;
    CREATE TABLE meeting (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT, started_at TEXT NOT NULL, ended_at TEXT, agenda TEXT NOT NULL, present TEXT NOT NULL,
      clashes TEXT NOT NULL, minutes TEXT
    ) STRICT;
    -- A note outlives its card and its person, so these are no references.
    CREATE TABLE note (
      id TEXT PRIMARY KEY, meeting TEXT, kind TEXT NOT NULL, text TEXT NOT NULL, card TEXT, person TEXT, due TEXT, done INTEGER NOT NULL,
      at TEXT NOT NULL, author TEXT
    ) STRICT;

    -- Which changes were about a card: it, its texts, its placements, its comments, the years it skips (and notes, which are new here).
    CREATE TABLE card_change (card TEXT NOT NULL, rev INTEGER NOT NULL, PRIMARY KEY (card, rev)) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO card_change SELECT card, rev FROM (
      SELECT change.rev, part.key AS part, CASE
        WHEN part.key IN ('cards', 'texts') THEN coalesce(json_extract(entry.value, '$.id'), json_extract(entry.value, '$[1].id'))
        ELSE coalesce(json_extract(entry.value, '$.card'), json_extract(entry.value, '$[1].card')) END AS card
      FROM change, json_each(change.diff) AS part, json_each(part.value) AS list, json_each(list.value) AS entry
      WHERE part.key IN ('cards', 'texts', 'placements', 'comments', 'skips')
    ) WHERE card IS NOT NULL;

    -- When something was done last.
    CREATE INDEX change_by_command ON change (command);

    -- The words of each card. No diacritics are taken away: ö is another letter than o.
    CREATE TABLE card_words_id (id INTEGER PRIMARY KEY, card TEXT NOT NULL UNIQUE) STRICT;
    CREATE VIRTUAL TABLE card_words USING fts5(title, text, notes, comments, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
    -- Live ones count up from 1, archived ones from far below zero, so that they come last; what is in the bin is not in it.
    INSERT INTO card_words_id (id, card) SELECT row_number() OVER (ORDER BY rowid) + CASE archived WHEN 0 THEN 0 ELSE -1099511627776 END, id FROM card WHERE deleted_at IS NULL;
    INSERT INTO card_words (rowid, title, text, notes, comments)
      SELECT card_words_id.id, card.title,
        coalesce(card_text.text, '') || coalesce((SELECT char(10) || group_concat(placement_text.text, char(10)) FROM placement_text WHERE placement_text.card = card.id), ''),
        coalesce(card_text.notes || char(10) || card_text.purpose || char(10) || card_text.audience, ''),
        coalesce((SELECT group_concat(comment.text, char(10)) FROM comment WHERE comment.card = card.id), '')
      FROM card_words_id JOIN card ON card.id = card_words_id.card LEFT JOIN card_text ON card_text.id = card.id;
  `,
} as const;
