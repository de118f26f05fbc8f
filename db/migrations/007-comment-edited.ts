/** Comments can be changed by whoever wrote them: when that was, and who was named by it. */
export const commentEdited = {
  version: 7,
  name: 'comment-edited',
  sql: 'ALTER TABLE comment ADD COLUMN edited TEXT;',
} as const;
