/** The calendar export: everything of a filter that is planned on a day, as events that other calendars show. */
import type { Card, Placement } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import { DEFAULT_SETTINGS } from '../../domain/defaults.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/messages.ts';
import { passes, shownPlacements } from '../../planning/filter.ts';
import type { Filter, FilterWorld } from '../../planning/filter.ts';
import { effectiveSlot, slotDate } from '../../planning/slot.ts';
import type { ExportRange } from '../range.ts';
import { calendarText, property, textProperty } from './calendar-text.ts';
import { eventOf } from './event.ts';
import type { Publication, Revisions } from './event.ts';
import { timeZonePart } from './time-zone.ts';

export interface CalendarOptions extends ExportRange {
  /** What the calendar is called. */
  readonly name: string;
  readonly filter: Filter;
  readonly language: Language;
  readonly world: Pick<FilterWorld, 'person' | 'collides'>;
  readonly revisions: Revisions;
  /** Cards in the bin come along, called off: for a reader that keeps what is no longer there. */
  readonly withBin: boolean;
}

/** How often a program that subscribes should ask. */
const REFRESH = 'PT1H';

/** The calendar of a plan. What is planned by the week or the quarter has no place in one, and is left out. */
export function exportIcs(state: State, { name, filter, language, world, revisions, withBin, ...range }: CalendarOptions): string {
  const { timeZone } = state.settings.get('workspace') ?? DEFAULT_SETTINGS;
  const asked: FilterWorld = { ...world, placementsOf: (card) => state.placementsOf(card) };
  const shown = (card: Card): boolean =>
    card.kind === 'post' && !card.archived && (withBin || card.deletedAt === null) && passes(filter, card, asked);
  const published = [...state.cards.values()].filter(shown).flatMap((card) => publicationsOf(card, shownPlacements(filter, state.placementsOf(card.id))))
    .filter(({ slot }) => (range.from === null || slot.date >= range.from) && (range.to === null || slot.date <= range.to));
  const years = published.reduce(({ first, last }, { slot }) => ({ first: Math.min(first, yearOf(slot)), last: Math.max(last, yearOf(slot)) }), { first: THIS_TIME, last: THIS_TIME });
  const events = { state, revisions, timeZone, t: translate(language) };
  return calendarText({ name: 'VCALENDAR', properties: [
    property('VERSION', '2.0'), property('PRODID', `-//Wheelhouse//Wheelhouse//${language.toUpperCase()}`), property('CALSCALE', 'GREGORIAN'), property('METHOD', 'PUBLISH'),
    textProperty('NAME', name), textProperty('X-WR-CALNAME', name), textProperty('X-WR-TIMEZONE', timeZone),
    property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }), property('X-PUBLISHED-TTL', REFRESH),
  ], parts: [timeZonePart(timeZone, years), ...published.map((publication) => eventOf(publication, events))] });
}

/** The zone's rules are written from here on in any case; from the first event's year to a generation after the last's. */
const THIS_TIME = 2026;
const yearOf = ({ date }: Publication['slot']): number => Number(date.slice(0, 4));

/** A card's placements that have a day; the card itself where it has a day and no placement at all. */
function publicationsOf(card: Card, placements: readonly Placement[]): Publication[] {
  return (placements.length > 0 ? placements : [null]).flatMap((placement) => {
    const slot = placement ? effectiveSlot(card, placement) : card.slot;
    return slotDate(slot) === null ? [] : [{ card, placement, slot: slot as Publication['slot'] }]; // it has a date
  });
}
