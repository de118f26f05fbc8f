/** What a history calls things by, as they are called now. */
import type { CampaignId, CardId, CategoryId, ChannelId, PersonId, PlacementId, TagId } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import type { Translate } from '../i18n/messages.ts';

export interface HistoryNames {
  readonly person: (id: PersonId) => string;
  readonly channel: (id: ChannelId) => string;
  /** Its title, in quotation marks. */
  readonly card: (id: CardId) => string;
  readonly category: (id: CategoryId) => string;
  readonly campaign: (id: CampaignId) => string;
  readonly tag: (id: TagId) => string;
  /** The channel that it is on. */
  readonly placement: (id: PlacementId) => string;
}

/** The names that a state has for things, and plain words for those that are gone. */
export function historyNames(state: Pick<State, 'people' | 'channels' | 'cards' | 'categories' | 'campaigns' | 'tags' | 'placements'>, t: Translate): HistoryNames {
  const channel = (id: string): string => state.channels.get(id)?.name ?? t('history.missing.channel');
  const card = (id: string): string | null => {
    const title = state.cards.get(id)?.title;
    return title === undefined ? null : t('history.quoted', { title });
  };
  return {
    channel,
    person: (id) => state.people.get(id)?.name ?? t('history.missing.person'),
    card: (id) => card(id) ?? t('history.missing.card'),
    category: (id) => state.categories.get(id)?.name ?? t('history.missing.category'),
    campaign: (id) => state.campaigns.get(id)?.name ?? t('history.missing.campaign'),
    tag: (id) => state.tags.get(id)?.name ?? t('history.missing.tag'),
    placement: (id) => channel(state.placements.get(id)?.channel ?? ''),
  };
}
