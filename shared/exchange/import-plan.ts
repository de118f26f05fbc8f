/** What an import will do, before it does it. */
import type { Tables, TableName } from '../domain/records.ts';

export const IMPORT_KINDS = ['csv', 'trello', 'json'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A row (or card) that was left out, and why; `reason` is a key below `import.reason` in the messages. */
export interface LeftOut {
  /** 1-based row of the file, the header being row 1; null where the file has no rows. */
  readonly row: number | null;
  readonly what: string;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Counts and names for the preview; made from an `ImportPlan`. */
export interface ImportPreview {
  readonly kind: ImportKind;
  readonly counts: Readonly<Record<'cards' | 'recurring' | 'placements' | 'channels' | 'people' | 'categories' | 'tags' | 'campaigns' | 'comments' | 'checklistItems' | 'archived', number>>;
  readonly newNames: Readonly<Record<'channels' | 'people' | 'categories' | 'tags' | 'campaigns', readonly string[]>>;
  /** The first cards, as they will read: title, slot text (`formatSlot`), channel names. */
  readonly cards: readonly { readonly title: string; readonly slot: string; readonly channels: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
}

/** The records that an import adds: existing channels, people … with the same name are used, not added again. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly records: { readonly [T in TableName]?: readonly Tables[T][] };
  readonly leftOut: readonly LeftOut[];
}
