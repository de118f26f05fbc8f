/** Small records for tests: every field has a plain value, a test names only what it is about. */
import { parseSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { emptyText } from './command.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { MemoryState } from './memory-state.ts';
import type { Seed } from './memory-state.ts';
import type { Card, CardId, Channel, ChannelId, Person, PersonId, Placement, PlacementId } from './records.ts';

/** The slot that a text says; a test's text is right. */
export function slot(text: string): Slot {
  const read = parseSlot(text);
  if (!read) throw new Error(`no slot: ${text}`);
  return read;
}

export function card(id: string, change: Partial<Omit<Card, 'slot' | 'id'>> & { readonly slot?: string } = {}): Card {
  const { slot: when = '', ...rest } = change;
  return {
    id: id as CardId, kind: 'post', title: `Kort ${id}`, status: 'planned', publishedAt: null, sponsored: false, category: null,
    campaign: null, tags: [], owners: [], effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null,
    rule: null, origin: null, rank: 'a0', archived: false, deletedAt: null, ...rest, slot: slot(when),
  };
}

export function placement(id: string, of: string, change: Partial<Omit<Placement, 'slot' | 'id' | 'card'>> & { readonly slot?: string } = {}): Placement {
  const { slot: own, ...rest } = change;
  return {
    id: id as PlacementId, card: of as CardId, channel: 'fb' as ChannelId, format: 'post', publishedAt: null, link: null, textPrint: null, figures: null, ...rest,
    slot: own === undefined ? null : slot(own),
  };
}

export function channel(id: string, change: Partial<Omit<Channel, 'id'>> = {}): Channel {
  return {
    id: id as ChannelId, name: `Kanal ${id}`, platform: 'facebook', account: id, hue: 5, formats: ['post', 'story', 'reel'], primary: true,
    standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false, ...change,
  };
}

export function person(id: string, name = id): Person {
  return { id: id as PersonId, name, initials: name.slice(0, 2).toUpperCase(), archived: false };
}

/** A workspace with settings, the channels `fb` and `ig`, and what the test adds. */
export function workspace(seed: Seed = {}): MemoryState {
  const cards = [...(seed.cards ?? [])];
  return new MemoryState({ settings: [DEFAULT_SETTINGS], channels: [channel('fb'), channel('ig')], texts: cards.map((c) => emptyText(c.id)), ...seed, cards });
}
