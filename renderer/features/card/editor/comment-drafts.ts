/** What is begun and not sent, kept also when the card is closed: a new comment by its card, a change of a comment by that. */
import { create } from 'zustand';
import type { CardId, CommentId } from '../../../../shared/domain/records.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import { followRefusals } from '../../../store/followers.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { languageNow } from '../../../ui/language.tsx';

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

/** What was written in comments that are gone goes to the field for a new one, under what stands there; that is said. */
export function keepAsNew(card: CardId, texts: readonly string[]): void {
  keepDraft(card, { card, text: [useDrafts.getState()[card]?.text, ...texts].filter(Boolean).join('\n') });
  say({ text: translate(languageNow(usePlan.getState().preferences.language))('editor.commentGone'), severity: 'info' });
}

// It was changed while the host was out of reach, and removed by somebody meanwhile.
followRefusals(({ name, input }, { code }) => {
  if (name === 'editComment' && code === 'comment-missing') keepAsNew(input.card, [input.text]);
});
