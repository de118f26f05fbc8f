/** The button on a recurring card that opens what can be done about its year. */
import type { Card } from '../../../shared/domain/records.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { ask } from './asked.ts';

export function RecurringActions({ card, tabStop }: { readonly card: Card; readonly tabStop: boolean }) {
  const { t } = useSpeech();
  return (
    <button
      type="button" className="rec-more" tabIndex={tabStop ? 0 : -1} aria-haspopup="menu" aria-label={t('recurring.actionsOf', { title: card.title })} title={t('recurring.actions')}
      onClick={(event) => {
        event.stopPropagation(); // the card around it would open
        ask({ what: 'menu', card: card.id, opener: event.currentTarget });
      }}
    >
      <Icon name="more" small />
    </button>
  );
}
