/** What people say about the card. A comment is sent on purpose, and changed by whoever wrote it. */
import { useEffect, useRef } from 'react';
import type { Card, CardId, CommentId, PersonId } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useComments } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useRoute } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { keepAsNew, keepDraft, useDrafts } from './comment-drafts.ts';
import { MentionField } from './mention-field.tsx';
import { mentionedNow } from './mentions.ts';
import { OneComment } from './one-comment.tsx';

/** Shown once the comments of the card have come. */
export function Comments({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const comments = useComments(card.id);
  const { panel } = useRoute();
  const meant = panel?.type === 'card' && panel.id === card.id ? panel.comment : undefined;
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const there = new Set<string>([card.id, ...comments.map(({ id }) => id)]);
    const gone = Object.entries(useDrafts.getState()).filter(([id, draft]) => draft.card === card.id && !there.has(id));
    if (gone.length === 0) return;
    for (const [id] of gone) keepDraft(id as CommentId, undefined); // of this card, and not the card
    keepAsNew(card.id, gone.map(([, draft]) => draft.text));
    if (document.activeElement === document.body) part.current?.querySelector<HTMLElement>('.new-comment textarea')?.focus();
  }, [card.id, comments]);
  return (
    <section ref={part} aria-label={t('editor.comments')}>
      <h3>{t('editor.comments')} {comments.length > 0 && <span className="n">{comments.length}</span>}</h3>
      <ul className="comments">
        {comments.map((comment) => <OneComment key={comment.id} comment={comment} isMeant={comment.id === meant} />)}
      </ul>
      <NewComment card={card.id} />
    </section>
  );
}

function NewComment({ card }: { readonly card: CardId }) {
  const { t } = useSpeech();
  const text = useDrafts((drafts) => drafts[card]?.text ?? '');
  const write = (next: string) => keepDraft(card, { card, text: next });
  const send = () => {
    if (text.trim() === '') return;
    const { plan, preferences } = usePlan.getState();
    const author = preferences.person === null ? undefined : plan.people.get(preferences.person);
    const id = crypto.randomUUID() as CommentId; // a new id is one of a comment made here
    const comment = { id, card, author: (author?.id ?? null) satisfies PersonId | null, authorName: author?.name ?? '', at: nowAtHost(), text: text.trim(), mentions: mentionedNow(text), edited: null };
    if (run('addComment', { comment })) keepDraft(card, undefined);
  };
  return (
    <div className="new-comment">
      <MentionField label={t('editor.newComment')} text={text} onWrite={write} onSend={send} />
      <Button small disabled={text.trim() === ''} onClick={send}>{t('editor.comment')}</Button>
    </div>
  );
}
