/** When each record was last changed, for programs that ask whether what they have is still so. Kept beside the log, which says it all but slowly. */
export const revisions = {
  version: 4,
  name: 'revisions',
  sql: `
    -- A card's text has its card's id, so a change of it is one of the card.
    CREATE TABLE revision (record TEXT PRIMARY KEY, rev INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO revision SELECT record, max(rev) FROM (
      SELECT change.rev, coalesce(json_extract(entry.value, '$.id'), json_extract(entry.value, '$[1].id')) AS record
      FROM change, json_each(change.diff) AS part, json_each(part.value) AS list, json_each(list.value) AS entry
    ) WHERE record IS NOT NULL GROUP BY record;
  `,
} as const;
