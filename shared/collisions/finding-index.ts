/** The checker that serves the screen: after any change it holds exactly what a full check would find. */
import { DEFAULT_SETTINGS } from '../domain/defaults.ts';
import { MemoryState } from '../domain/memory-state.ts';
import type { Card, CardId, ChannelId, Placement, PlacementId, Settings } from '../domain/records.ts';
import { touchedIds } from '../domain/state.ts';
import type { Diff } from '../domain/state.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import { printOf, weekNumberOf } from './entry.ts';
import type { Entry, Place } from './entry.ts';
import { findIn } from './evaluate.ts';
import { compareFindings } from './finding.ts';
import type { Finding } from './finding.ts';
import { FindingLists } from './finding-lists.ts';
import { Ledger } from './ledger.ts';
import { readMix } from './mix.ts';
import type { MixReading } from './mix.ts';
import type { CheckedPlan } from './plan.ts';
import { viewOf } from './plan-view.ts';
import type { PlanView } from './plan-view.ts';
import { weekReaching } from './rules/min-gap.ts';
import { areNear, entriesAlike, weeksInReach, weeksRepeating } from './rules/repeated-text.ts';

export class FindingIndex {
  readonly #state: MemoryState;
  readonly #ledger: Ledger;
  readonly #input: (today: CalendarDate) => Pick<CheckedPlan, 'calendar' | 'today' | 'window'>;
  readonly #lists: FindingLists;
  #view: PlanView;
  #today: CalendarDate;
  #version = 0;
  #mix: MixReading | null = null;
  /** The cards that go out again. */
  readonly #reuses = new Set<CardId>();
  readonly #alike = new Map<string, Map<number, readonly Entry[]>>();

  constructor({ cards, placements, channels, settings, categories, tags, calendar, today, window }: CheckedPlan) {
    this.#state = new MemoryState({
      cards: cards.values(), placements: placements.values(), channels: channels.values(), settings: settings.values(),
      categories: categories.values(), tags: tags.values(),
    });
    this.#input = (day) => ({ calendar, today: day, window });
    this.#today = today;
    this.#ledger = new Ledger(this.#state.channels.values(), this.#settings, true, this.#state.cards);
    this.#view = viewOf(this.#ledger, this.#input(today));
    this.#lists = new FindingLists(compareFindings((id: ChannelId) => this.#ledger.channels.get(id)?.name ?? ''));
    for (const card of this.#state.cards.values()) {
      if (card.reuseOf !== null) this.#reuses.add(card.id);
      for (const entry of this.#ledger.entriesOf(card, this.#state.placementsOf(card.id))) this.#ledger.add(entry);
    }
    this.#setDirectory(new Set());
    this.#look();
    this.#evaluate(this.#ledger.places().toArray());
  }

  /** Grows whenever the findings have changed. */
  get version(): number {
    return this.#version;
  }

  /** The plan as the rules see it now. */
  get view(): PlanView {
    return this.#view;
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  card(id: CardId): Card | undefined {
    return this.#state.cards.get(id);
  }

  placement(id: PlacementId): Placement | undefined {
    return this.#state.placements.get(id);
  }

  placementsOf(card: CardId): readonly Placement[] {
    return this.#state.placementsOf(card);
  }

  /** A card's placements that count. */
  entriesOf(card: CardId): readonly Entry[] {
    return this.#ledger.wide.entriesOf(card);
  }

  /** What around an entry has nearly its text on the channel; a drag asks for the same weeks at many targets. */
  entriesAlike(entry: Entry): readonly Entry[] {
    const key = `${entry.channel.id}|${printOf(entry)}`;
    let weeks = this.#alike.get(key);
    if (!weeks) this.#alike.set(key, (weeks = new Map()));
    return weeksInReach(entry).flatMap((week) => {
      const known = weeks.get(week) ?? entriesAlike(entry, this.#view.entries(entry.channel, week));
      weeks.set(week, known);
      return known.filter((other) => other !== entry && areNear(other, entry));
    });
  }

  /** Follows a change of the plan. Costs what the change touches; a change of the settings, a look at everything. */
  apply({ cards, placements, channels, settings, categories, tags }: Diff): void {
    const diff: Diff = { cards, placements, channels, settings, categories, tags };
    const touchedCards = new Set<string>(touchedIds(diff, 'cards'));
    const changed = [placements?.added, placements?.removed, placements?.updated?.flat()];
    for (const placement of changed.flatMap((list) => list ?? [])) touchedCards.add(placement.card);
    this.#state.apply(diff);
    for (const id of this.#reusesOf(cards)) touchedCards.add(id);
    this.#alike.clear();
    const touched = new Set<Place>();
    if (settings) this.#ledger.setSettings(this.#settings);
    for (const id of touchedIds(diff, 'channels') as ChannelId[]) this.#ledger.setChannel(id, this.#state.channels.get(id) ?? null); // ids of channels
    if (categories || tags) this.#setDirectory(touched);
    if (settings || channels) this.#reset(touched, settings ? null : new Set(touchedIds(diff, 'channels')));
    if (channels) {
      this.#lists.reorder(); // they may have new names
      this.#version += 1;
    }
    this.#shelve(touchedCards, touched);
  }

  /** Takes in cards that were loaded later. */
  addCards(cards: readonly Card[], placements: readonly Placement[]): void {
    this.apply({ cards: { added: cards }, placements: { added: placements } });
  }

  /** Rolls to another day: what lies between the two may have become overdue, or no longer be; windows follow the day. */
  setToday(today: CalendarDate): void {
    const turned = [this.#today, today].map((date) => weekNumberOf(toDayNumber(date)));
    const gaps = [this.#view.gaps];
    this.#today = today;
    this.#look();
    gaps.push(this.#view.gaps);
    const [first, last] = [Math.min(...turned), Math.max(...turned)];
    const [firstGap, lastGap] = [Math.min(...gaps.map(({ from }) => weekNumberOf(from))), Math.max(...gaps.map(({ to }) => weekNumberOf(to)))];
    const { wide } = this.#ledger;
    const touched = new Set<Place>([wide.mix, ...wide.subjects()]);
    for (const place of this.#ledger.channelWeeks()) {
      const { week, channel } = place;
      if ((week >= first && week <= last) || (channel.cadence && week >= firstGap && week <= lastGap)) touched.add(place);
    }
    this.#evaluate(touched);
  }

  /** All findings, in order. The same list until something changes. */
  all(): readonly Finding[] {
    return this.#lists.all;
  }

  /** The findings that a card has part in; the same list until they change. So for a placement, a date, a week. */
  ofCard(id: CardId): readonly Finding[] {
    return this.#lists.cards.get(id);
  }

  ofPlacement(id: PlacementId): readonly Finding[] {
    return this.#lists.placements.get(id);
  }

  ofDay(date: CalendarDate): readonly Finding[] {
    return this.#lists.day(date);
  }

  ofWeek(week: IsoWeek): readonly Finding[] {
    return this.#lists.week(week);
  }

  /** How the categories share the window that `mix-skew` looks at. The same reading until it changes. */
  mix(): MixReading {
    return (this.#mix ??= readMix(this.#ledger.wide.mix, this.#state.categories.values()));
  }

  get #settings(): Settings {
    return this.#state.settings.get('workspace') ?? DEFAULT_SETTINGS;
  }

  /** Looks at the plan from a day, with the settings of now. */
  #look(): void {
    this.#view = viewOf(this.#ledger, this.#input(this.#today));
    this.#ledger.setMixDays(this.#view.today);
    this.#ledger.expectBetween(this.#view.gaps.from, this.#view.gaps.to);
  }

  #setDirectory(touched: Set<Place>): void {
    const { wide } = this.#ledger;
    for (const subject of wide.subjects()) touched.add(subject); // some may be dropped
    wide.setDirectory([...this.#state.categories.values()], [...this.#state.tags.values()], this.#ledger.channelWeeks().flatMap(({ entries }) => entries));
    for (const place of [wide.mix, ...wide.subjects()]) touched.add(place);
  }

  /** New settings touch everything (null), a new channel its own weeks and what cards do on several. */
  #reset(touched: Set<Place>, channels: ReadonlySet<string> | null): void {
    this.#look();
    const all = channels === null ? this.#ledger.places() : this.#ledger.channelWeeks().filter(({ channel }) => channels.has(channel.id));
    for (const place of all) touched.add(place);
    for (const place of this.#ledger.wide.cards.values()) if (place.entries.length > 1) touched.add(place);
  }

  /** The cards whose chain has come to begin elsewhere, as cards came or went. */
  #reusesOf({ added = [], removed = [] }: NonNullable<Diff['cards']> = {}): CardId[] {
    for (const { id, reuseOf } of added) if (reuseOf !== null) this.#reuses.add(id);
    for (const { id } of removed) this.#reuses.delete(id);
    if (this.#reuses.size === 0) return [];
    const changed = new Set([...added, ...removed].map(({ id }) => id));
    return [...this.#reuses].filter((id) => this.#ledger.chainOf(this.#state.cards.get(id)!).some((one) => changed.has(one))); // kept in step
  }

  /** Takes cards from where they stand and puts them where they belong now. */
  #shelve(cards: Iterable<string>, touched: Set<Place>): void {
    for (const id of cards as Iterable<CardId>) { // ids of cards
      for (const entry of [...this.entriesOf(id)]) {
        this.#touch(entry, touched);
        this.#ledger.remove(entry);
      }
      const card = this.#state.cards.get(id);
      for (const entry of card ? this.#ledger.entriesOf(card, this.#state.placementsOf(id)) : []) {
        this.#ledger.add(entry);
        this.#touch(entry, touched);
      }
    }
    this.#touchBefore(touched);
    this.#evaluate(touched);
  }

  /** Where an entry stands, and later weeks where its text is repeated. */
  #touch(entry: Entry, touched: Set<Place>): void {
    for (const place of this.#ledger.placesOf(entry)) touched.add(place);
    for (const week of weeksRepeating(this.#view, entry)) touched.add(entry.channel.weeks.get(week)!); // something is there
  }

  /** A gap is found in the week of its earlier minute, so the week before a touched one may be touched too. */
  #touchBefore(touched: Set<Place>): void {
    for (const place of [...touched]) {
      if (place.kind !== 'channel-week') continue;
      const before = weekReaching(this.#view, place.channel, place.week);
      const shelf = before === null ? undefined : place.channel.weeks.get(before);
      if (shelf) touched.add(shelf);
    }
  }

  #evaluate(touched: Iterable<Place>): void {
    const [gone, fresh]: [Finding[], Finding[]] = [[], []];
    for (const place of touched) {
      replace(place, findIn(this.#view, place), gone, fresh);
      this.#ledger.tidy(place);
      if (place.kind === 'mix') this.#mix = null;
    }
    if (gone.length === 0 && fresh.length === 0) return;
    this.#lists.change(gone, fresh);
    this.#version += 1;
  }
}

/** Gives a place its new findings; those that are as before stay the same objects. */
function replace(place: Place, found: readonly Finding[], gone: Finding[], fresh: Finding[]): void {
  const before = place.findings;
  if (before.length === 0 && found.length === 0) return;
  const now = found.map((finding) => before.find((old) => old.key === finding.key && JSON.stringify(old) === JSON.stringify(finding)) ?? finding);
  gone.push(...before.filter((finding) => !now.includes(finding)));
  fresh.push(...now.filter((finding) => !before.includes(finding)));
  place.findings = now;
}
