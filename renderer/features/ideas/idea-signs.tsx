/** What others think of an idea, and whose it is, on its card. */
import type { Card } from '../../../shared/domain/records.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Whether it has anything of that to say. */
export const hasIdeaSigns = ({ status, starred, votes, sender }: Card): boolean => status === 'idea' && (starred || votes > 0 || sender !== null);

export function IdeaSigns({ card: { starred, votes, sender } }: { readonly card: Card }) {
  const { t } = useSpeech();
  return (
    <>
      {starred && <span className="count idea-star" title={t('ideas.starred')}><Icon name="star" small /><span className="sr">{t('ideas.starred')}</span></span>}
      {votes > 0 && <span className="count idea-votes">{t('ideas.votes', { count: votes })}</span>}
      {sender !== null && <span className="idea-sender" title={sender === '' ? undefined : t('ideas.from', { name: sender })}>{sender === '' ? t('ideas.byForm') : t('ideas.from', { name: sender })}</span>}
    </>
  );
}
