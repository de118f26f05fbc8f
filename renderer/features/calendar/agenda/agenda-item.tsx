/** An item of the agenda: all that is known of it. Opens its card; can be lifted. */
import { memo } from 'react';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { openPanel } from '../../../store/route.ts';
import { useSelection } from '../../../store/selection.ts';
import { useIsPointedAt } from '../../../store/spotlight.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CHOSEN, INSTRUCTIONS, useDragSource } from '../../drag/use-drag-ends.ts';
import type { DayItem, TrayItem } from '../day-index.ts';
import { movable, pressListed } from '../choosing.ts';
import { listed } from './agenda-choosing.ts';
import { stopOf, useAgenda } from './agenda-state.ts';
import { ItemFacts } from './item-facts.tsx';

interface Props {
  readonly item: DayItem | TrayItem;
  /** What it is listed under, by id: the days, or a channel. */
  readonly group: string;
  /** The one that Tab stops at. */
  readonly tabStop: boolean;
  readonly channelSaid?: boolean;
}

export const AgendaItem = memo(function AgendaItem({ item, group, tabStop, channelSaid }: Props) {
  const { language } = useSpeech();
  const { card, own, key } = item;
  const { handle, lifted } = useDragSource({ card: card.id, placement: own?.id ?? null }, slotText('date' in item ? daySlot(item.date, item.time) : item.slot, language));
  const pointedAt = useIsPointedAt(card.id);
  const chosen = useSelection((s) => s.chosen.has(key));
  const open = (): void => openPanel({ type: 'card', id: card.id });
  return (
    <li>
      <article
        {...handle}
        className={['fact', card.status === 'published' && 'is-done', lifted && 'is-lifted', pointedAt && 'is-selected', chosen && 'is-chosen'].filter(Boolean).join(' ')}
        aria-label={card.title}
        aria-describedby={chosen ? `${CHOSEN} ${INSTRUCTIONS}` : INSTRUCTIONS}
        tabIndex={tabStop ? 0 : -1}
        data-stop=""
        data-item={key}
        data-card={card.id}
        onClick={(event) => pressListed(event, movable(item), listed)}
        onFocus={() => useAgenda.setState({ at: stopOf(group, key) })}
        onKeyDownCapture={(event) => event.key === 'Enter' && open()}
      >
        <ItemFacts item={item} channelSaid={channelSaid} />
      </article>
    </li>
  );
});
