/**
 * What a drop on a channel's day does (decision 19): the day says when, for all that moves as one; the channel says where, for
 * the one placement that was lifted. A card that was lifted without a placement comes to the channel as well.
 */
import type { Command } from '../../../shared/domain/command.ts';
import type { CardId, Channel, Format } from '../../../shared/domain/records.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { usePlan } from '../../store/plan-store.ts';
import { channelShort, newPlacement } from '../gaps/gaps.ts';
import type { Aim, DragItem } from './drag-store.ts';
import { slotYear } from './slot-year.ts';

type OnChannel = Extract<Command, { readonly name: 'fillGap' | 'moveToChannel' | 'makeOccurrence' }>;

/** The command of a drop that changes where something goes out; null where only its day changes, as everywhere. */
export function channelCommand(item: DragItem, to: Aim): OnChannel | null {
  const { plan } = usePlan.getState();
  const channel = to.type === 'slot' && to.channel ? plan.channels.get(to.channel) : undefined;
  const card = plan.cards.get(item.card);
  if (to.type !== 'slot' || !channel || !card) return null;
  const { slot } = to;
  const there = { placement: newPlacement(channel), to: { type: 'slot', slot } } as const;
  if (card.kind === 'recurring') return { name: 'makeOccurrence', input: { id: crypto.randomUUID() as CardId, recurring: card.id, year: slotYear(slot) ?? 0, rank: card.rank, again: true, ...there } }; // a new card's id
  const lifted = plan.placements.get(item.placement ?? item.on ?? '');
  if (!lifted) return { name: 'fillGap', input: { card: card.id, ...there } };
  if (lifted.channel === channel.id) return null;
  return { name: 'moveToChannel', input: { id: lifted.id, channel: channel.id, format: formatOn(channel, lifted.format), slot } };
}

/** The same format where the channel has it, else what it mostly has. */
export const formatOn = (channel: Channel, format: Format): Format => (channel.formats.includes(format) ? format : newPlacement(channel).format);

/** In words, what the drop does beside the day: another channel, others that go along. None where nothing is to be said. */
export function besideTheDay(item: DragItem, to: Aim, copying: boolean, t: Translate): readonly string[] {
  const { plan } = usePlan.getState();
  if (to.type !== 'slot' || !to.channel) return [];
  const nameOf = (id: string): string => channelShort(plan.channels.get(id));
  const all = plan.placementsOf(item.card);
  const lifted = all.find(({ id }) => id === (item.placement ?? item.on));
  const along = item.placement ? [] : all.filter(({ id, slot }) => slot === null && id !== lifted?.id);
  if (copying) return lifted?.channel === to.channel ? [] : [t('drag.becomesSibling', { channel: nameOf(to.channel) })];
  const isThere = along.some(({ channel }) => channel === to.channel);
  const others = along.filter(({ channel }) => channel !== to.channel).map(({ channel }) => nameOf(channel));
  return [
    lifted && lifted.channel !== to.channel && !isThere ? t('drag.changesChannel', { from: nameOf(lifted.channel), to: nameOf(to.channel) }) : '',
    lifted && isThere ? t('drag.isOnChannel', { channel: nameOf(to.channel) }) : '',
    others.length > 0 ? t('drag.goAlong', { who: others.join(', ') }) : '',
  ].filter(Boolean);
}
