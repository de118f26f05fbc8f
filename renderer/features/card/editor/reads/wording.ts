/** What goes out on each of a card's placements, what is being typed included. */
import type { Card, CardText, Channel, Placement, PlacementId } from '../../../../../shared/domain/records.ts';
import { excessOf } from '../../../../../shared/platforms/excess.ts';
import type { Excess } from '../../../../../shared/platforms/excess.ts';
import { readsOn } from '../../../../../shared/platforms/reads.ts';
import type { Reads } from '../../../../../shared/platforms/reads.ts';
import { channelShort } from '../../../gaps/gaps.ts';

/** What is typed and may not be saved yet; `of` null: the card's shared text. */
export interface Draft {
  readonly of: PlacementId | null;
  readonly text: string;
}

export interface Wording {
  readonly placement: Placement;
  readonly channel: Channel;
  /** "FB Kommunen". */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly reads: Reads;
  readonly excess: readonly Excess[];
}

/** The text of each placement: its own, else the card's. Those on no known channel are left out. */
export function wordingsOf(card: Card, placements: readonly Placement[], texts: CardText, draft: Draft | null, channels: { get(id: string): Channel | undefined }): readonly Wording[] {
  const written = (id: PlacementId) => (draft?.of === id ? draft.text : texts.placementTexts[id]);
  const shared = draft?.of === null ? draft.text : texts.text;
  return placements.flatMap((placement) => {
    const channel = channels.get(placement.channel);
    if (!channel) return [];
    const text = written(placement.id) ?? shared;
    const reads = readsOn(channel.platform, placement.format);
    return [{ placement, channel, name: channelShort(channel), title: card.title, text, reads, excess: excessOf({ title: card.title, text }, reads) }];
  });
}

/** Over what its platform takes; shorter is only advised where it is not. */
export const refused = ({ excess }: Pick<Wording, 'excess'>): readonly Excess[] => excess.filter(({ kind }) => kind === 'limit');
