/** A card in its column: can be focused, opened, lifted. */
import { memo, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import type { SectionKind } from '../../../shared/planning/sections.ts';
import { onAddress, routeNow } from '../../store/route.ts';
import { useSelection } from '../../store/selection.ts';
import { useIsPointedAt } from '../../store/spotlight.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CardBody, cardLook } from '../card/card-face.tsx';
import { useFace } from '../card/face.ts';
import { RecurringBody } from '../card/recurring-face.tsx';
import { CHOSEN, INSTRUCTIONS, useDragSource } from '../drag/use-drag-ends.ts';
import { RecurringActions } from '../recurring/recurring-actions.tsx';
import { lackId } from '../readiness/lacks.tsx';
import { pressCard } from './board-choosing.ts';
import { focusMoved, focused, useBoardFocus } from './board-focus.ts';

interface Props {
  readonly card: Card;
  readonly kind: SectionKind;
  /** The section, in words. */
  readonly place: string;
}

/** Whether the card says its date: where the section is no day, and not the very week. */
const saysDate = ({ slot }: Card, kind: SectionKind): boolean =>
  kind === 'overdue' || kind === 'month' || (kind === 'week' && slot.precision !== 'week');

export const BoardCard = memo(function BoardCard({ card, kind, place }: Props) {
  const { t, language } = useSpeech();
  const from = card.slot.precision === 'time' ? slotText(card.slot, language) : place;
  const { handle, lifted } = useDragSource({ card: card.id, placement: null }, from);
  const face = useFace(card);
  const node = useClaimedFocus(card.id);
  const tabStop = useBoardFocus((s) => s.card === card.id);
  const selected = useIsOpen(card.id);
  const pointedAt = useIsPointedAt(card.id);
  const chosen = useSelection((s) => s.chosen.has(card.id));
  const look = [card.kind === 'recurring' ? 'rec' : cardLook(card), lifted && 'is-source', (selected || pointedAt) && 'is-selected', chosen && 'is-chosen'];
  const about = [chosen && CHOSEN, face.missing.length > 0 && lackId(card.id), INSTRUCTIONS];
  return (
    <article
      ref={node}
      {...handle}
      className={look.filter(Boolean).join(' ')}
      aria-label={card.title}
      aria-describedby={about.filter(Boolean).join(' ')}
      tabIndex={tabStop ? 0 : -1}
      data-card={card.id}
      data-from={lifted ? t('drag.liftedFrom', { from }) : undefined}
      onClick={(event) => pressCard(event, card.id)}
      onFocus={() => focused(card.id)}
    >
      {card.kind === 'recurring' ? <><RecurringBody card={card} /><RecurringActions card={card} tabStop={tabStop} /></> : <CardBody card={card} dated={saysDate(card, kind)} face={face} />}
    </article>
  );
});

let taken = 0;
/** Takes the focus when it is meant for this card, now or at the moment it is mounted. */
function useClaimedFocus(id: CardId) {
  const node = useRef<HTMLElement>(null);
  const claim = useBoardFocus((s) => (s.card === id ? s.claim : 0));
  useEffect(() => {
    if (claim <= taken) return;
    taken = claim;
    node.current?.focus({ preventScroll: true });
  }, [claim]);
  useLayoutEffect(() => {
    const element = node.current;
    return () => {
      if (element === document.activeElement) queueMicrotask(() => focusMoved(id));
    };
  }, [id]);
  return node;
}

/** Whether the card's panel is open; asks the address, so that only two cards render when it changes. */
function useIsOpen(id: string): boolean {
  return useSyncExternalStore(onAddress, () => {
    const { panel } = routeNow();
    return panel?.type === 'card' && panel.id === id;
  });
}
