/** What is begun and not sent, kept also when the card is closed: a new comment by its card, a change of a comment by that. */
import { create } from 'zustand';
import type { CardId, CommentId } from '../../../../shared/domain/records.ts';

interface Draft {
  readonly card: CardId;
  readonly text: string;
}

export const useDrafts = create<Readonly<Record<CardId | CommentId, Draft>>>(() => ({}));

/** Undefined: nothing is begun. */
export function keepDraft(of: CardId | CommentId, draft: Draft | undefined): void {
  const { [of]: _, ...rest } = useDrafts.getState();
  useDrafts.setState(draft ? { ...rest, [of]: draft } : rest, true);
}
