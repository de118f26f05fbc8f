/**
 * The placements that count, shelved for the rules: by channel and ISO week, and by person and ISO week. Weeks are counted
 * from the one that holds 1 January 1970, so that every shelf is found by an integer.
 */
import { RULES } from '../domain/records.ts';
import type { Card, Channel, ChannelId, PersonId, Placement, Settings } from '../domain/records.ts';
import { minutesOf, mondayOf, toDayNumber } from '../planning/date.ts';
import { MINUTES_A_DAY, ORDERS_A_DAY, compareEntries, isStory, ownersOf, weekNumberOf } from './entry.ts';
import type { ChannelWeek, CheckedChannel, Entry, Hours, PersonWeek } from './entry.ts';
import { countedSlot } from './plan.ts';
import { ruleSettingFor } from './settings.ts';
import type { EffectiveRule } from './settings.ts';

/** All entries of a plan on their shelves. Knows no rules; the rules read it. */
export class Ledger {
  readonly channels = new Map<ChannelId, CheckedChannel>();
  readonly people = new Map<PersonId, Map<number, PersonWeek>>();
  #settings: Settings;
  #closed: ReadonlySet<number> = new Set();

  constructor(channels: Iterable<Channel>, settings: Settings) {
    this.#settings = settings;
    this.setSettings(settings);
    for (const channel of channels) this.setChannel(channel.id, channel);
  }

  /** Owner-load is about people, so only the workspace's setting counts. */
  get ownerLoad(): EffectiveRule {
    return ruleSettingFor('owner-load', null, this.#settings);
  }

  /** Whether a day is one of the workspace's closed days. */
  isClosed(day: number): boolean {
    return this.#closed.has(day);
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#closed = new Set(settings.closedDays.map(({ date }) => toDayNumber(date)));
    for (const checked of this.channels.values()) Object.assign(checked, this.#resolve(checked.record));
  }

  /** Tells of a channel's record; null where it is gone. */
  setChannel(id: ChannelId, record: Channel | null): void {
    Object.assign(this.#channel(id), this.#resolve(record));
  }

  /** The placements of a card that count, as entries. */
  entriesOf(card: Card, placements: readonly Placement[]): Entry[] {
    return placements.map((placement) => this.entryOf(card, placement)).filter((entry) => entry !== null);
  }

  /** The entry of a placement; null where it does not count (planning rules §4). */
  entryOf(card: Card, placement: Placement): Entry | null {
    const slot = countedSlot(card, placement);
    if (!slot) return null;
    const channel = this.#channel(placement.channel);
    const story = isStory(placement.format);
    if (slot.precision === 'week') {
      const monday = mondayOf(slot);
      const order = (monday + 7) * ORDERS_A_DAY;
      return { placement, card, channel, week: weekNumberOf(monday), day: null, date: null, minute: null, time: null, story, order };
    }
    const { date } = slot;
    const day = toDayNumber(date);
    const time = slot.precision === 'time' ? slot.time : null;
    const minute = time === null ? null : minutesOf(time);
    const order = day * ORDERS_A_DAY + (minute ?? MINUTES_A_DAY);
    return { placement, card, channel, week: weekNumberOf(day), day, date, minute, time, story, order };
  }

  /** Puts an entry on its shelves; answers with the channel's week. */
  add(entry: Entry): ChannelWeek {
    const week = this.#week(entry.channel, entry.week);
    week.entries.push(entry);
    week.sorted = false;
    for (const own of this.personWeeks(entry)) own.entries.push(entry);
    return week;
  }

  /** Takes an entry off its shelves; answers with the channel's week. */
  remove(entry: Entry): ChannelWeek {
    const week = this.#week(entry.channel, entry.week);
    drop(week.entries, entry);
    for (const own of this.personWeeks(entry)) drop(own.entries, entry);
    return week;
  }

  /** A channel's entries of a week, in order. */
  entries(channel: CheckedChannel, week: number): readonly Entry[] {
    const shelf = channel.weeks.get(week);
    if (!shelf) return NO_ENTRIES;
    if (!shelf.sorted) {
      shelf.entries.sort(compareEntries);
      shelf.sorted = true;
    }
    return shelf.entries;
  }

  /** The weeks of the people who own an entry's card; none for an entry without a date. */
  personWeeks({ card, day, week }: Entry): PersonWeek[] {
    if (day === null || card.owners.length === 0) return NO_WEEKS;
    return ownersOf(card).map((owner) => this.#personWeek(owner, week));
  }

  #personWeek(person: PersonId, week: number): PersonWeek {
    let weeks = this.people.get(person);
    if (!weeks) this.people.set(person, (weeks = new Map()));
    let shelf = weeks.get(week);
    if (!shelf) weeks.set(week, (shelf = { person, week, entries: [], findings: [] }));
    return shelf;
  }

  #week(channel: CheckedChannel, week: number): ChannelWeek {
    let shelf = channel.weeks.get(week);
    if (!shelf) channel.weeks.set(week, (shelf = { channel, week, entries: [], sorted: true, findings: [] }));
    return shelf;
  }

  /** A channel that nobody told about yet goes by the workspace's rules. */
  #channel(id: ChannelId): CheckedChannel {
    let checked = this.channels.get(id);
    if (!checked) this.channels.set(id, (checked = { id, weeks: new Map(), ...this.#resolve(null) }));
    return checked;
  }

  #resolve(record: Channel | null): Pick<CheckedChannel, 'record' | 'name' | 'rules' | 'hours'> {
    const rules = Object.fromEntries(RULES.map((rule) => [rule, ruleSettingFor(rule, record, this.#settings)]));
    const hours = (record?.staffed ?? this.#settings.staffed).map((day): Hours => day && [minutesOf(day.from), minutesOf(day.to)]);
    return { record, name: record?.name ?? '', rules: rules as unknown as CheckedChannel['rules'], hours }; // RULES holds every rule
  }
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_WEEKS: PersonWeek[] = [];

function drop(entries: Entry[], entry: Entry): void {
  entries.splice(entries.indexOf(entry), 1);
}
