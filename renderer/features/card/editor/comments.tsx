/** What people say about the card. A comment is sent on purpose; until then it is kept here, also when the card is closed. */
import { useState } from 'react';
import type { Card, CardId, CommentId, PersonId } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useComments } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { momentText } from '../moment-text.ts';
import { MAX_TEXT } from './card-texts.tsx';

/** Comments begun and not sent. */
const begun = new Map<CardId, string>();

export function Comments({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const comments = useComments(card.id);
  return (
    <section aria-label={t('editor.comments')}>
      <h3>{t('editor.comments')} {comments.length > 0 && <span className="n">{comments.length}</span>}</h3>
      <ul className="comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p><b>{comment.authorName || t('editor.somebody')}</b> <span className="faint">{momentText(comment.at, language)}</span></p>
            <p className="said">{comment.text}</p>
            <Button look="quiet" className="row-off" icon="x" label={t('editor.removeComment', { author: comment.authorName || t('editor.somebody') })} onClick={(event) => { focusNear(event, 'textarea'); run('removeComment', { id: comment.id, card: card.id }); }} />
          </li>
        ))}
      </ul>
      <NewComment card={card.id} />
    </section>
  );
}

function NewComment({ card }: { readonly card: CardId }) {
  const { t } = useSpeech();
  const [text, setText] = useState(begun.get(card) ?? '');
  const write = (next: string) => {
    begun.set(card, next);
    setText(next);
  };
  const send = () => {
    if (text.trim() === '') return;
    const { plan, preferences } = usePlan.getState();
    const author = preferences.person === null ? undefined : plan.people.get(preferences.person);
    const id = crypto.randomUUID() as CommentId; // a new id is one of a comment made here
    if (run('addComment', { comment: { id, card, author: (author?.id ?? null) satisfies PersonId | null, authorName: author?.name ?? '', at: nowAtHost(), text: text.trim(), mentions: [] } })) write('');
  };
  return (
    <div className="new-comment">
      <textarea
        className="input" rows={1} aria-label={t('editor.newComment')} placeholder={t('editor.newComment')} maxLength={MAX_TEXT} value={text} onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <Button small disabled={text.trim() === ''} onClick={send}>{t('editor.comment')}</Button>
    </div>
  );
}
