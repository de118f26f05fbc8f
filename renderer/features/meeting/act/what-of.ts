/** What a row is about, as it is now; the names of things in questions and sentences. */
import type { Card, CardId, Format, Placement } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { effectiveSlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { channelShort } from '../../gaps/gaps.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { speech } from './tell.ts';

/** The post that a row is about; null where it is about none, or about several. */
export function postOf(row: RoomRow): Card | null {
  const id = row.kind === 'card' || row.kind === 'idea' || row.kind === 'finding' ? row.card : null;
  const card = id === null ? undefined : usePlan.getState().plan.cards.get(id);
  return card?.kind === 'post' && card.deletedAt === null ? card : null;
}

/** Whether a row is about a post that is not out yet. */
export const isComing = (row: RoomRow): boolean => (postOf(row)?.status ?? 'published') !== 'published';

export const placementsOf = (card: CardId): readonly Placement[] => usePlan.getState().plan.placementsOf(card);

/** "Story", "Inlägg". */
export const formatName = (format: Format): string => speech().t(`word.format.${format}`);

/** "FB Kommunen, story". */
export const publicationName = ({ channel, format }: Pick<Placement, 'channel' | 'format'>): string =>
  `${channelShort(usePlan.getState().plan.channels.get(channel))}, ${formatName(format).toLocaleLowerCase()}`;

/** "ons 25 nov 12:00"; empty for no time. */
export const whenOf = (card: Card, placement: Placement): string => slotText(effectiveSlot(card, placement), speech().language);
