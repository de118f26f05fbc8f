/** What a step of the meeting goes through, row by row; the keyboard and the acts know it by this. */
import type { Finding } from '../collisions/finding.ts';
import type { CardId, NoteId } from '../domain/records.ts';

export type RoomRow =
  | { readonly kind: 'card' | 'idea'; readonly key: string; readonly card: CardId }
  /** Something that breaks a rule; `card`: the one it is about, the last where it is about several; null for a gap. */
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly card: CardId | null }
  /** A recurring card whose turn comes. */
  | { readonly kind: 'due'; readonly key: string; readonly card: CardId; readonly year: number }
  | { readonly kind: 'note'; readonly key: string; readonly note: NoteId; readonly card: CardId | null }
  /** A campaign, a red day: to be known, nothing to do with it. */
  | { readonly kind: 'fact'; readonly key: string; readonly text: string; readonly card: null };
