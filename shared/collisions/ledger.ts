/**
 * The placements that count, shelved for the rules: by channel and ISO week, by person and ISO week, and in wider places.
 * Weeks are counted from the one that holds 1 January 1970, so that every shelf is found by an integer.
 */
import { RULES } from '../domain/records.ts';
import type { Card, CardId, Channel, ChannelId, PersonId, Placement, RuleId, Settings } from '../domain/records.ts';
import { minutesOf, mondayOf, toDayNumber } from '../planning/date.ts';
import { MINUTES_A_DAY, ORDERS_A_DAY, compareEntries, isStory, ownersOf, weekNumberOf } from './entry.ts';
import type { ChannelWeek, CheckedChannel, Entry, Hours, PersonWeek, Place, PlaceBeyond } from './entry.ts';
import { countedSlot } from './plan.ts';
import type { CheckedPlan } from './plan.ts';
import { ruleSettingFor } from './settings.ts';
import type { EffectiveRule } from './settings.ts';
import { WidePlaces, drop, isBare } from './wide-places.ts';

type Rules = Readonly<Record<RuleId, EffectiveRule>>;

/** All entries of a plan on their shelves. Knows no rules; the rules read it. */
export class Ledger {
  readonly channels = new Map<ChannelId, CheckedChannel>();
  readonly people = new Map<PersonId, Map<number, PersonWeek>>();
  readonly wide: WidePlaces;
  #settings: Settings;
  /** For rules about people and the whole plan, only the workspace's settings count. */
  #rules: Rules;
  #closed: ReadonlySet<number> = new Set();
  readonly #cards: Pick<CheckedPlan['cards'], 'get'>;

  /** `keepsCards`: whether entries are shelved by card too. `cards`: where the card is found that another was made of. */
  constructor(channels: Iterable<Channel>, settings: Settings, keepsCards: boolean, cards: Pick<CheckedPlan['cards'], 'get'>) {
    this.#cards = cards;
    this.wide = new WidePlaces(keepsCards);
    this.#settings = settings;
    this.#rules = rulesOf(null, settings);
    this.setSettings(settings);
    for (const channel of channels) this.setChannel(channel.id, channel);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** What the workspace sets a rule to. */
  rule(rule: RuleId): EffectiveRule {
    return this.#rules[rule];
  }

  /** Whether a day is one of the workspace's closed days. */
  isClosed(day: number): boolean {
    return this.#closed.has(day);
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#rules = rulesOf(null, settings);
    this.#closed = new Set(settings.closedDays.map(({ date }) => toDayNumber(date)));
    for (const checked of this.channels.values()) Object.assign(checked, this.#resolve(checked.record));
  }

  /** Tells of a channel's record; null where it is gone. */
  setChannel(id: ChannelId, record: Channel | null): void {
    Object.assign(this.#channel(id), this.#resolve(record));
  }

  /** Makes a shelf of every week between two days on channels that expect something, so that gaps are looked for there. */
  expectBetween(from: number, to: number): void {
    for (const channel of this.channels.values()) {
      if (channel.cadence) for (let week = weekNumberOf(from); week <= weekNumberOf(to); week++) this.#week(channel, week);
    }
  }

  /** The mix is counted over the days that its rule looks at. */
  setMixDays(today: number): void {
    const { days, ahead } = this.rule('mix-skew');
    const [from, to] = [today - days, today + ahead];
    const weeks = this.channelWeeks().filter(({ week }) => week >= weekNumberOf(from) && week <= weekNumberOf(to));
    this.wide.setMixDays(from, to, weeks.flatMap(({ entries }) => entries));
  }

  *channelWeeks(): Generator<ChannelWeek> {
    for (const { weeks } of this.channels.values()) yield* weeks.values();
  }

  /** Every place where rules look. */
  *places(): Generator<Place> {
    yield* this.channelWeeks();
    for (const weeks of this.people.values()) yield* weeks.values();
    yield* this.wide.all();
  }

  /** The places where an entry stands. */
  placesOf(entry: Entry): Place[] {
    return [this.#week(entry.channel, entry.week), ...this.placesBeyond(entry)];
  }

  /** Those that are not its channel's week. */
  placesBeyond(entry: Entry): PlaceBeyond[] {
    return [...this.#personWeeks(entry), ...this.wide.of(entry)];
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
    const [story, first] = [isStory(placement.format), this.firstOf(card)];
    if (slot.precision === 'week') {
      const monday = mondayOf(slot);
      const order = (monday + 7) * ORDERS_A_DAY;
      return { placement, card, channel, week: weekNumberOf(monday), day: null, date: null, minute: null, time: null, story, first, order };
    }
    const { date } = slot;
    const day = toDayNumber(date);
    const time = slot.precision === 'time' ? slot.time : null;
    const minute = time === null ? null : minutesOf(time);
    const order = day * ORDERS_A_DAY + (minute ?? MINUTES_A_DAY);
    return { placement, card, channel, week: weekNumberOf(day), day, date, minute, time, story, first, order };
  }

  /** The first of the cards that a card goes out again as, as far as they are known. */
  firstOf(card: Card): CardId {
    if (card.reuseOf === null) return card.id; // most
    return this.chainOf(card).at(-1) ?? card.id;
  }

  /** The cards that a card was made of to go out again, the nearest first. */
  chainOf({ reuseOf }: Card): CardId[] {
    const chain = new Set<CardId>(); // an imported file can say that two cards are made of each other
    for (let id = reuseOf; id !== null && !chain.has(id); id = this.#cards.get(id)?.reuseOf ?? null) chain.add(id);
    return [...chain];
  }

  /** Puts an entry where it belongs. */
  add(entry: Entry): void {
    const week = this.#week(entry.channel, entry.week);
    week.entries.push(entry);
    week.sorted = false;
    if (entry.day !== null) for (const owner of ownersOf(entry.card)) this.#personWeek(owner, entry.week).entries.push(entry);
    this.wide.add(entry);
  }

  /** Takes an entry away from everywhere. */
  remove(entry: Entry): void {
    drop(this.#week(entry.channel, entry.week).entries, entry);
    for (const own of this.#personWeeks(entry)) drop(own.entries, entry);
    this.wide.remove(entry);
  }

  /** Forgets a place where nothing is and nothing is found. */
  tidy(place: Place): void {
    if (!isBare(place)) return;
    if (place.kind === 'channel-week') place.channel.weeks.delete(place.week);
    else if (place.kind === 'person-week') this.people.get(place.person)?.delete(place.week);
    else if (place.kind === 'answer-day') this.wide.answers.delete(place.day);
    else if (place.kind === 'card') this.wide.cards.delete(place.card);
  }

  /** A channel's entries of a week, in order. */
  entries(channel: CheckedChannel, week: number): readonly Entry[] {
    const shelf = channel.weeks.get(week);
    if (!shelf) return NO_ENTRIES;
    if (!shelf.sorted) {
      sortInPlace(shelf.entries);
      shelf.sorted = true;
    }
    return shelf.entries;
  }

  /** The weeks of the people who own an entry's card; none for an entry without a date. */
  #personWeeks({ card, day, week }: Entry): PersonWeek[] {
    if (day === null || card.owners.length === 0) return NO_WEEKS;
    return ownersOf(card).map((owner) => this.#personWeek(owner, week));
  }

  #personWeek(person: PersonId, week: number): PersonWeek {
    let weeks = this.people.get(person);
    if (!weeks) this.people.set(person, (weeks = new Map()));
    let shelf = weeks.get(week);
    if (!shelf) weeks.set(week, (shelf = { kind: 'person-week', person, week, entries: [], findings: [] }));
    return shelf;
  }

  #week(channel: CheckedChannel, week: number): ChannelWeek {
    let shelf = channel.weeks.get(week);
    if (!shelf) channel.weeks.set(week, (shelf = { kind: 'channel-week', channel, week, entries: [], sorted: true, findings: [] }));
    return shelf;
  }

  /** A channel that nobody told about yet goes by the workspace's rules. */
  #channel(id: ChannelId): CheckedChannel {
    let checked = this.channels.get(id);
    if (!checked) this.channels.set(id, (checked = { id, weeks: new Map(), ...this.#resolve(null) }));
    return checked;
  }

  #resolve(record: Channel | null): Pick<CheckedChannel, 'record' | 'name' | 'rules' | 'hours' | 'cadence'> {
    const hours = (record?.staffed ?? this.#settings.staffed).map((day): Hours => day && [minutesOf(day.from), minutesOf(day.to)]);
    const cadence = record && !record.archived ? record.cadence : null;
    return { record, name: record?.name ?? '', rules: rulesOf(record, this.#settings), hours, cadence };
  }
}

/** A week mostly holds a handful, for which sorting by insertion costs half of what the engine's own sort does. */
function sortInPlace(entries: Entry[]): void {
  if (entries.length > 16) {
    entries.sort(compareEntries);
    return;
  }
  for (let i = 1; i < entries.length; i++) {
    const entry = entries[i]!; // i < length
    let at = i;
    for (; at > 0 && compareEntries(entries[at - 1]!, entry) > 0; at--) entries[at] = entries[at - 1]!; // 0 < at ≤ i
    entries[at] = entry;
  }
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_WEEKS: PersonWeek[] = [];

function rulesOf(channel: Channel | null, settings: Settings): Rules {
  return Object.fromEntries(RULES.map((rule) => [rule, ruleSettingFor(rule, channel, settings)])) as unknown as Rules; // RULES holds every rule
}
