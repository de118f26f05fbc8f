/** One filter over the plan, for every view: which cards are shown, and which of their placements. */
import { STATUSES } from '../domain/records.ts';
import type { CampaignId, Card, CardId, CategoryId, ChannelId, PersonId, Placement, Status, TagId } from '../domain/records.ts';

/** In each list any one of its entries is enough; an empty list asks for nothing. What is asked for must all hold. */
export interface Filter {
  /** Words that the title has, in any order and case. */
  readonly text: string;
  readonly channels: readonly ChannelId[];
  /** `none`: cards that nobody owns. */
  readonly owners: readonly (PersonId | 'none')[];
  readonly categories: readonly (CategoryId | 'none')[];
  readonly campaigns: readonly CampaignId[];
  readonly tags: readonly TagId[];
  readonly statuses: readonly Status[];
  readonly sponsored: boolean | null;
  /** Owned by whoever sits here. */
  readonly mine: boolean;
  /** With a finding that nobody has accepted. */
  readonly collides: boolean;
}

export const NO_FILTER: Filter = {
  text: '', channels: [], owners: [], categories: [], campaigns: [], tags: [], statuses: [], sponsored: null, mine: false, collides: false,
};

/** What a filter has to know beside the card. */
export interface FilterWorld {
  /** Who sits here; null where nobody has said. */
  readonly person: PersonId | null;
  placementsOf(card: CardId): readonly Placement[];
  collides(card: CardId): boolean;
}

const anyOf = <T>(asked: readonly T[], has: readonly T[]): boolean => asked.length === 0 || has.some((one) => asked.includes(one));
const folded = (text: string): string => text.toLocaleLowerCase('sv');

/** Whether a title has all the words of a text, in any order and case. */
export function hasWords(title: string, text: string): boolean {
  if (text.trim() === '') return true;
  const known = folded(title);
  return folded(text).split(/\s+/).every((word) => known.includes(word));
}

/** How many things a filter asks for; 0 for none. */
export function filterCount(filter: Filter): number {
  const { text, channels, owners, categories, campaigns, tags, statuses, sponsored, mine, collides } = filter;
  return [channels, owners, categories, campaigns, tags, statuses].filter((list) => list.length > 0).length + [text.trim() !== '', sponsored !== null, mine, collides].filter(Boolean).length;
}

/** Whether a card is shown under a filter. */
export function passes(filter: Filter, card: Card, world: FilterWorld): boolean {
  const { text, channels, owners, categories, campaigns, tags, statuses, sponsored, mine, collides } = filter;
  return (
    anyOf(statuses, [card.status]) &&
    (sponsored === null || card.sponsored === sponsored) &&
    anyOf(owners, card.owners.length > 0 ? card.owners : ['none']) &&
    anyOf(categories, [card.category ?? 'none']) &&
    (campaigns.length === 0 || (card.campaign !== null && campaigns.includes(card.campaign))) &&
    anyOf(tags, card.tags) &&
    (!mine || (world.person !== null && card.owners.includes(world.person))) &&
    hasWords(card.title, text) &&
    (channels.length === 0 || world.placementsOf(card.id).some((placement) => channels.includes(placement.channel))) &&
    (!collides || world.collides(card.id))
  );
}

/** Those of a card's placements that are shown: on the channels asked for. */
export const shownPlacements = ({ channels }: Filter, placements: readonly Placement[]): readonly Placement[] =>
  channels.length === 0 ? placements : placements.filter(({ channel }) => channels.includes(channel));

/** Whether two filters ask for the same; in what order does not matter. */
export const sameFilter = (a: Filter, b: Filter): boolean => formatFilter(inOrder(a)) === formatFilter(inOrder(b));
function inOrder(filter: Filter): Filter {
  const { channels, owners, categories, campaigns, tags, statuses } = filter;
  return { ...filter, channels: [...channels].sort(), owners: [...owners].sort(), categories: [...categories].sort(), campaigns: [...campaigns].sort(), tags: [...tags].sort(), statuses: [...statuses].sort() };
}

const LISTS = { channel: 'channels', owner: 'owners', category: 'categories', campaign: 'campaigns', tag: 'tags', status: 'statuses' } as const;

/** A filter as a text for an address: `channel=ID,ID&mine=1`; empty for none. `parseFilter` reads it back. */
export function formatFilter(filter: Filter): string {
  const parts = Object.entries(LISTS).flatMap(([name, list]) => (filter[list].length > 0 ? [`${name}=${filter[list].map(encodeURIComponent).join(',')}`] : []));
  if (filter.text.trim() !== '') parts.push(`text=${encodeURIComponent(filter.text.trim())}`);
  if (filter.sponsored !== null) parts.push(`sponsored=${filter.sponsored ? 1 : 0}`);
  for (const name of ['mine', 'collides'] as const) if (filter[name]) parts.push(`${name}=1`);
  return parts.join('&');
}

/** Reads what `formatFilter` writes; what it does not know asks for nothing. */
export function parseFilter(text: string): Filter {
  const given = new Map(text.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const listed = (name: string): never[] => (given.get(name) || '').split(',').filter(Boolean).map(decoded) as never[]; // ids of whatever the name stands for
  const sponsored = given.get('sponsored');
  return {
    text: decoded(given.get('text') ?? ''), channels: listed('channel'), owners: listed('owner'), categories: listed('category'), campaigns: listed('campaign'), tags: listed('tag'),
    statuses: STATUSES.filter((status) => listed('status').includes(status as never)), sponsored: sponsored === '1' ? true : sponsored === '0' ? false : null,
    mine: given.get('mine') === '1', collides: given.get('collides') === '1',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // typed by hand: it names nothing
  }
}
