/** A card in the tray: as on the board, to be lifted onto a day. */
import { memo } from 'react';
import { openPanel } from '../../store/route.ts';
import { useIsPointedAt } from '../../store/spotlight.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CardBody, cardLook } from '../card/card-face.tsx';
import { useFace } from '../card/face.ts';
import { useDragSource } from '../drag/use-drag-ends.ts';
import type { TrayItem } from './day-index.ts';

interface Props {
  readonly item: TrayItem;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
}

export const TrayCard = memo(function TrayCard({ item: { key, card, own }, tabStop, onFocus }: Props) {
  const { t } = useSpeech();
  const { handle, lifted } = useDragSource({ card: card.id, placement: own?.id ?? null }, t('calendar.tray'));
  const pointedAt = useIsPointedAt(card.id);
  const open = (): void => openPanel({ type: 'card', id: card.id });
  return (
    <article
      {...handle}
      className={[cardLook(card), lifted && 'is-source', pointedAt && 'is-selected'].filter(Boolean).join(' ')}
      aria-label={card.title}
      tabIndex={tabStop ? 0 : -1}
      data-item={key}
      data-card={card.id}
      onClick={open}
      onFocus={onFocus}
      onKeyDownCapture={(event) => event.key === 'Enter' && open()}
    >
      <CardBody card={card} dated face={useFace(card)} />
    </article>
  );
});
