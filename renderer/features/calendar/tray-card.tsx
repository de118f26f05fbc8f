/** A card in the tray: as on the board, to be lifted onto a day. */
import { memo } from 'react';
import type { MouseEvent } from 'react';
import { openPanel } from '../../store/route.ts';
import { useSelection } from '../../store/selection.ts';
import { useIsPointedAt } from '../../store/spotlight.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Card } from '../../../shared/domain/records.ts';
import { CardBody, cardLook } from '../card/card-face.tsx';
import { useFace } from '../card/face.ts';
import { RecurringBody } from '../card/recurring-face.tsx';
import { CHOSEN, INSTRUCTIONS, useDragSource } from '../drag/use-drag-ends.ts';
import { RecurringActions } from '../recurring/recurring-actions.tsx';
import { ofTray } from './tray-list.ts';
import type { TrayItem } from './day-index.ts';
import type { DueItem } from './tray-list.ts';

interface Props {
  readonly item: TrayItem | DueItem;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: (event: MouseEvent, item: TrayItem | DueItem) => void;
}

export const TrayCard = memo(function TrayCard({ item, tabStop, onFocus, onPress }: Props) {
  const { t } = useSpeech();
  const { key, card } = item;
  const { handle, lifted } = useDragSource(ofTray(item), t('calendar.tray'));
  const chosen = useSelection((s) => s.chosen.has(key));
  const pointedAt = useIsPointedAt(card.id);
  const open = (): void => openPanel({ type: 'card', id: card.id });
  const due = 'year' in item ? item.year : null;
  return (
    <article
      {...handle}
      className={[due ? 'rec' : cardLook(card), lifted && 'is-source', pointedAt && 'is-selected', chosen && 'is-chosen'].filter(Boolean).join(' ')}
      aria-label={card.title}
      aria-describedby={chosen ? `${CHOSEN} ${INSTRUCTIONS}` : INSTRUCTIONS}
      tabIndex={tabStop ? 0 : -1}
      data-item={key}
      data-card={card.id}
      onClick={(event) => onPress(event, item)}
      onFocus={onFocus}
      onKeyDownCapture={(event) => event.key === 'Enter' && event.target === event.currentTarget && open()}
    >
      {due ? <><RecurringBody card={card} of={due} /><RecurringActions card={card} tabStop={tabStop} /></> : <PostBody card={card} />}
    </article>
  );
});

const PostBody = ({ card }: { readonly card: Card }) => <CardBody card={card} dated face={useFace(card)} />;
