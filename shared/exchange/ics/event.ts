/** A placement, or a card that has none, as a VEVENT. */
import { PLATFORM_GLYPHS } from '../../domain/defaults.ts';
import type { Card, Placement } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import type { Translate } from '../../i18n/messages.ts';
import { addDays } from '../../planning/date.ts';
import type { Slot } from '../../planning/slot.ts';
import { property, textProperty } from './calendar-text.ts';
import type { Component, Property } from './calendar-text.ts';

/** When something was last changed: the number of that change, which only grows, and its moment (ISO, UTC). */
export interface Revision {
  readonly rev: number;
  readonly at: string;
}
export type Revisions = ReadonlyMap<string, Revision>;

/** What is published at a moment: the card alone, or one of its placements. */
export interface Publication {
  readonly card: Card;
  readonly placement: Placement | null;
  readonly slot: Extract<Slot, { precision: 'day' | 'time' }>;
}

export interface EventWorld {
  readonly state: State;
  readonly revisions: Revisions;
  readonly timeZone: string;
  readonly t: Translate;
}

/** A post is a moment; calendars want a length to draw. */
const LENGTH = 'PT15M';

export function eventOf({ card, placement, slot }: Publication, world: EventWorld): Component {
  const { rev, at } = lastChange(card, placement, world);
  const moment = `${bare(at.slice(0, 19))}Z`;
  return { name: 'VEVENT', properties: [
    textProperty('UID', `${placement?.id ?? card.id}@wheelhouse`), property('DTSTAMP', moment), property('LAST-MODIFIED', moment), property('SEQUENCE', String(rev)),
    ...timesOf(slot, world.timeZone), textProperty('SUMMARY', titleOf(card, placement, world)), ...(card.deletedAt === null ? detailsOf(card, placement, world) : []),
    property('STATUS', statusOf(card, placement)), property('TRANSP', 'TRANSPARENT'),
  ] };
}

function timesOf(slot: Publication['slot'], timeZone: string): Property[] {
  if (slot.precision === 'day') return [property('DTSTART', bare(slot.date), WHOLE_DAY), property('DTEND', bare(addDays(slot.date, 1)), WHOLE_DAY)];
  return [property('DTSTART', `${bare(slot.date)}T${bare(slot.time)}00`, { TZID: timeZone }), property('DURATION', LENGTH)];
}

const WHOLE_DAY = { VALUE: 'DATE' };
/** "2026-11-23T09:00" as a calendar writes it. */
const bare = (time: string): string => time.replace(/[-:]/g, '');

function titleOf(card: Card, placement: Placement | null, { state }: EventWorld): string {
  const channel = placement && state.channels.get(placement.channel);
  return channel ? `${`${PLATFORM_GLYPHS[channel.platform]} ${channel.account}`.trim()}: ${card.title}` : card.title;
}

/** What is in the bin is called off; what is decided stands. */
function statusOf({ deletedAt, status }: Card, placement: Placement | null): string {
  if (deletedAt !== null) return 'CANCELLED';
  return status === 'approved' || status === 'published' || placement?.publishedAt ? 'CONFIRMED' : 'TENTATIVE';
}

/** What an event says beside its title. Nothing leads back into the plan: the only address that opens it carries its key. */
function detailsOf(card: Card, placement: Placement | null, { state, t }: EventWorld): Property[] {
  const text = state.texts.get(card.id);
  const words = (placement && text?.placementTexts[placement.id]) || text?.text || '';
  const owners = card.owners.flatMap((id) => state.people.get(id)?.name ?? []);
  const facts = [
    `${t('ics.status')}: ${t(`word.status.${placement?.publishedAt ? 'published' : card.status}`)}`,
    ...(placement ? [`${t('ics.format')}: ${t(`word.format.${placement.format}`)}`] : []),
    ...(owners.length > 0 ? [`${t('ics.owners')}: ${owners.join(', ')}`] : []),
    ...(card.sponsored ? [t('word.sponsored')] : []),
  ];
  const campaign = card.campaign === null ? null : state.campaigns.get(card.campaign);
  const category = card.category === null ? null : state.categories.get(card.category);
  const labels = [category, campaign, ...card.tags.map((id) => state.tags.get(id))].flatMap((entry) => entry?.name ?? []);
  return [
    textProperty('DESCRIPTION', [facts.join('\n'), words].filter((part) => part !== '').join('\n\n')),
    ...(labels.length > 0 ? [textProperty('CATEGORIES', ...labels)] : []),
    ...(placement?.link && URL_TEXT.test(placement.link) ? [property('URL', placement.link)] : []),
  ];
}

/** An address as RFC 3986 has it: anything else would be no URI to a strict reader. */
const URL_TEXT = /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i;

/** The last change of anything that the event says: its card and text, its placement, and whatever it names. */
function lastChange(card: Card, placement: Placement | null, { revisions }: EventWorld): Revision {
  const named = [card.id, placement?.id, placement?.channel, card.category, card.campaign, ...card.owners, ...card.tags, 'workspace'];
  let last: Revision = { rev: 0, at: '1970-01-01T00:00:00.000Z' };
  for (const id of named) {
    const revision = id ? revisions.get(id) : undefined;
    if (revision && revision.rev > last.rev) last = revision;
  }
  return last;
}
