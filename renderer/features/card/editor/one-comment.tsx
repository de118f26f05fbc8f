/** A comment: its words, and the field in their place while whoever wrote it changes them. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isOwnComment } from '../../../../shared/domain/commands/text.ts';
import type { Comment } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, openPanel, useRoute } from '../../../store/route.ts';
import { contextNow, run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { momentText } from '../moment-text.ts';
import { keepDraft, useDrafts } from './comment-drafts.ts';
import { MentionField } from './mention-field.tsx';
import { mentionedNow, mentionsIn } from './mentions.ts';

/** `isMeant`: the address leads to this one. */
export function OneComment({ comment, isMeant }: { readonly comment: Comment; readonly isMeant: boolean }) {
  const { t, language } = useSpeech();
  const route = useRoute();
  const isOwn = usePlan(() => isOwnComment(comment, contextNow().by ?? null));
  const draft = useDrafts((drafts) => (isOwn ? drafts[comment.id]?.text : undefined));
  const isChanging = draft !== undefined;
  const item = useRef<HTMLLIElement>(null);
  const goesTo = useRef<'textarea' | '.textbtn' | null>(null);
  useEffect(() => {
    if (!isMeant) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [isMeant]);
  useLayoutEffect(() => {
    const to = goesTo.current && item.current?.querySelector<HTMLElement>(goesTo.current);
    goesTo.current = null;
    to?.focus();
    if (!(to instanceof HTMLTextAreaElement)) return;
    to.setSelectionRange(to.value.length, to.value.length);
    item.current?.scrollIntoView({ block: 'nearest' }); // with its buttons
  }, [isChanging]);

  const begin = (text: string) => {
    goesTo.current = 'textarea';
    keepDraft(comment.id, { card: comment.card, text });
  };
  const end = () => {
    goesTo.current = '.textbtn';
    keepDraft(comment.id, undefined);
  };
  const goOn = (text: string) => {
    openPanel({ type: 'card', id: comment.card });
    begin(text);
  };
  const leave = (text: string) => {
    end();
    if (text.trim() !== comment.text) say({ text: t('editor.commentLeft'), action: { label: t('editor.commentGoOn'), run: () => goOn(text) } });
  };
  const save = (text: string) => {
    if (run('editComment', { id: comment.id, card: comment.card, text, mentions: mentionedNow(text, comment) })) end();
  };
  const author = comment.authorName || t('editor.somebody');
  return (
    <li ref={item} tabIndex={-1} className={isMeant ? 'is-meant' : undefined}>
      <p>
        <b>{author}</b> <a className="faint" href={hrefOf({ ...route, panel: { type: 'card', id: comment.card, comment: comment.id } })} title={t('editor.commentLink')}>{momentText(comment.at, language)}</a>
        {comment.edited && <span className="faint"> {t('editor.commentEdited', { when: momentText(comment.edited.at, language) })}</span>}
        {isOwn && !isChanging && <button type="button" className="textbtn" aria-label={t('editor.editCommentLong')} onClick={() => begin(comment.text)}>{t('editor.editComment')}</button>}
      </p>
      {isChanging ? (
        <div className="new-comment">
          <MentionField label={t('editor.editCommentLong')} text={draft} onWrite={(text) => keepDraft(comment.id, { card: comment.card, text })} onSend={() => save(draft)} onLeave={() => leave(draft)} />
          <Button small look="primary" disabled={draft.trim() === ''} onClick={() => save(draft)}>{t('editor.saveComment')}</Button>
          <Button small look="quiet" onClick={() => leave(draft)}>{t('editor.leaveComment')}</Button>
        </div>
      ) : <Said comment={comment} />}
      {!isChanging && <Button look="quiet" className="row-off" icon="x" label={t('editor.removeComment', { author })} onClick={(event) => { focusNear(event, '.new-comment textarea'); run('removeComment', { id: comment.id, card: comment.card }); }} />}
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
