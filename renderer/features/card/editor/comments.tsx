/** What people say about the card. A comment is sent on purpose; until then it is kept here, also when the card is closed. */
import { useEffect, useRef, useState } from 'react';
import type { Card, CardId, Comment, CommentId, PersonId } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useComments } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, useRoute } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { momentText } from '../moment-text.ts';
import { MentionField } from './mention-field.tsx';
import { mentionsIn } from './mentions.ts';

/** Comments begun and not sent. */
const begun = new Map<CardId, string>();

export function Comments({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const comments = useComments(card.id);
  const { panel } = useRoute();
  const meant = panel?.type === 'card' && panel.id === card.id ? panel.comment : undefined;
  return (
    <section aria-label={t('editor.comments')}>
      <h3>{t('editor.comments')} {comments.length > 0 && <span className="n">{comments.length}</span>}</h3>
      <ul className="comments">
        {comments.map((comment) => <OneComment key={comment.id} comment={comment} isMeant={comment.id === meant} />)}
      </ul>
      <NewComment card={card.id} />
    </section>
  );
}

/** `isMeant`: the address leads to this one. */
function OneComment({ comment, isMeant }: { readonly comment: Comment; readonly isMeant: boolean }) {
  const { t, language } = useSpeech();
  const route = useRoute();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [isMeant]);
  const author = comment.authorName || t('editor.somebody');
  return (
    <li ref={item} tabIndex={-1} className={isMeant ? 'is-meant' : undefined}>
      <p><b>{author}</b> <a className="faint" href={hrefOf({ ...route, panel: { type: 'card', id: comment.card, comment: comment.id } })} title={t('editor.commentLink')}>{momentText(comment.at, language)}</a></p>
      <Said comment={comment} />
      <Button look="quiet" className="row-off" icon="x" label={t('editor.removeComment', { author })} onClick={(event) => { focusNear(event, 'textarea'); run('removeComment', { id: comment.id, card: comment.card }); }} />
    </li>
  );
}

/** Its words, with those whom it names; one who is gone since then is there by name all the same. */
function Said({ comment: { text, mentions } }: { readonly comment: Comment }) {
  const { t } = useSpeech();
  const { plan } = usePlan.getState();
  usePlan((s) => mentions.map((id) => s.plan.people.get(id)?.name).join());
  const people = mentions.flatMap((id) => plan.people.get(id) ?? []);
  return <p className="said">{mentionsIn(text, people).map((piece, i) => (piece.person ? <b key={i} className="said-name" title={t('editor.mentioned')}>{piece.text}</b> : piece.text))}</p>;
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
    const here = [...plan.people.values()].filter(({ archived }) => !archived);
    const mentions = [...new Set(mentionsIn(text, here).flatMap(({ person }) => person ?? []))];
    if (run('addComment', { comment: { id, card, author: (author?.id ?? null) satisfies PersonId | null, authorName: author?.name ?? '', at: nowAtHost(), text: text.trim(), mentions } })) write('');
  };
  return (
    <div className="new-comment">
      <MentionField text={text} onWrite={write} onSend={send} />
      <Button small disabled={text.trim() === ''} onClick={send}>{t('editor.comment')}</Button>
    </div>
  );
}
