/** In an idea's editor: a star, votes, and who sent it. */
import type { Card } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import './idea-marks.css';

export function IdeaMarks({ card: { id, status, starred, votes, sender } }: { readonly card: Card }) {
  const { t } = useSpeech();
  if (status !== 'idea') return null;
  return (
    <section className="idea-marks" aria-label={t('capture.about')}>
      <Button small className={starred ? 'is-starred' : ''} icon="star" aria-pressed={starred} onClick={() => run('editCard', { id, change: { starred: !starred } })}>{t('capture.star')}</Button>
      <span className="idea-votes">
        <Button small look="quiet" aria-label={t('capture.unvote')} title={t('capture.unvote')} disabled={votes === 0} onClick={() => run('voteIdea', { id, votes: -1 })}><span aria-hidden="true">−</span></Button>
        <span role="status">{t('ideas.votes', { count: votes })}</span>
        <Button small look="quiet" aria-label={t('capture.vote')} title={t('capture.vote')} onClick={() => run('voteIdea', { id, votes: 1 })}><Icon name="plus" small /></Button>
      </span>
      {sender !== null && <p className="muted">{sender === '' ? t('capture.cameUnsigned') : t('capture.cameFrom', { name: sender })}</p>}
    </section>
  );
}
