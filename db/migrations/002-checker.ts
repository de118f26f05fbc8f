/** What the whole collision checker needs: cadence, duty, quiet periods, pictures, sketches of texts, accepted findings. */
export const checker = {
  version: 2,
  name: 'checker',
  sql: `
    ALTER TABLE setting ADD COLUMN quiet_periods TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE setting ADD COLUMN duty TEXT;
    ALTER TABLE setting ADD COLUMN readiness TEXT NOT NULL DEFAULT '["owner","channel","text","picture","approval"]';
    ALTER TABLE channel ADD COLUMN cadence TEXT;
    ALTER TABLE category ADD COLUMN every_weeks INTEGER;
    ALTER TABLE tag ADD COLUMN every_weeks INTEGER;
    ALTER TABLE card ADD COLUMN picture TEXT NOT NULL DEFAULT '';
    ALTER TABLE card ADD COLUMN text_print TEXT;
    ALTER TABLE placement ADD COLUMN text_print TEXT;
    UPDATE card SET text_print = (SELECT print_of(text) FROM card_text WHERE card_text.id = card.id);
    UPDATE placement SET text_print = (SELECT coalesce(print_of(text), '-') FROM placement_text WHERE placement_text.placement = placement.id);
    -- A finding is known by its key, which names records that may be gone, so these are no references.
    CREATE TABLE acceptance (
      id TEXT PRIMARY KEY, finding TEXT NOT NULL, facts TEXT NOT NULL, person TEXT, at TEXT NOT NULL, reason TEXT NOT NULL, until TEXT
    ) STRICT;
  `,
} as const;
