/** An import in figures and names, for the preview before it is done and the report after. */
import type { State } from '../domain/state.ts';
import { formatSlot } from '../planning/slot.ts';
import type { ImportPlan, ImportPreview } from './import-plan.ts';

/** How many cards, and how many notes of days, the preview shows. */
const FIRST_CARDS = 20;
const FIRST_NOTES = 50;

/** What a plan will create. `state` names the channels that are there already. */
export function previewOf({ kind, records, leftOut, same = 0, wheel }: ImportPlan, state: State): ImportPreview {
  const { cards = [], placements = [], channels = [], people = [], categories = [], tags = [], campaigns = [], comments = [], dayNotes = [] } = records;
  const channelNames = new Map(channels.map(({ id, name }) => [id, name]));
  const first = cards.slice(0, FIRST_CARDS);
  const channelsOf = new Map(first.map(({ id }) => [id, new Set<string>()]));
  for (const { card, channel } of placements) channelsOf.get(card)?.add(channelNames.get(channel) ?? state.channels.get(channel)?.name ?? '');
  const isHere = ({ id }: { readonly id: string }): boolean => state.dayNotes.get(id) !== undefined;
  const changed = dayNotes.filter(isHere).length;
  const names = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name);
  return {
    kind,
    counts: {
      cards: cards.filter((card) => card.kind === 'post').length,
      recurring: cards.filter((card) => card.kind === 'recurring').length,
      archived: cards.filter((card) => card.archived).length,
      checklistItems: cards.reduce((sum, { checklist }) => sum + checklist.length, 0),
      placements: placements.length, channels: channels.length, people: people.length, categories: categories.length,
      tags: tags.length, campaigns: campaigns.length, comments: comments.length,
      dayNotes: dayNotes.length - changed, dayNotesChanged: changed, dayNotesSame: same,
    },
    newNames: { channels: names(channels), people: names(people), categories: names(categories), tags: names(tags), campaigns: names(campaigns) },
    cards: first.map(({ id, title, slot }) => ({ title, slot: formatSlot(slot), channels: [...(channelsOf.get(id) ?? [])] })),
    dayNotes: dayNotes.slice(0, FIRST_NOTES).map(({ id, name, from, to, kind: about }) => ({ name, from, to, kind: about, changed: isHere({ id }) })),
    leftOut, ...(wheel && { wheel }),
  };
}
