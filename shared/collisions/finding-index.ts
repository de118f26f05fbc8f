/** The checker that serves the screen: after any change it holds exactly what a full check would find. */
import { DEFAULT_SETTINGS } from '../domain/defaults.ts';
import { MemoryState } from '../domain/memory-state.ts';
import type { Card, CardId, ChannelId, Placement, PlacementId, Settings } from '../domain/records.ts';
import { touchedIds } from '../domain/state.ts';
import type { Diff } from '../domain/state.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import { weekNumberOf } from './entry.ts';
import type { ChannelWeek, Entry, PersonWeek } from './entry.ts';
import { evaluateWeek } from './evaluate.ts';
import { compareFindings } from './finding.ts';
import type { Finding } from './finding.ts';
import { FindingLists } from './finding-lists.ts';
import { Ledger } from './ledger.ts';
import type { MixReading } from './mix.ts';
import type { CheckedPlan, PlanCalendar } from './plan.ts';
import { viewOf } from './plan-view.ts';
import type { PlanView } from './plan-view.ts';
import { weekReaching } from './rules/min-gap.ts';
import { ownerLoad } from './rules/owner-load.ts';

/** The shelves that a change has touched, to be looked at again. */
class Touched {
  readonly weeks = new Set<ChannelWeek>();
  readonly people = new Set<PersonWeek>();

  entry(ledger: Ledger, entry: Entry, week: ChannelWeek): void {
    this.weeks.add(week);
    for (const own of ledger.personWeeks(entry)) this.people.add(own);
  }
}

export class FindingIndex {
  readonly #state: MemoryState;
  readonly #ledger: Ledger;
  readonly #calendar: PlanCalendar;
  readonly #entries = new Map<CardId, readonly Entry[]>();
  readonly #lists: FindingLists;
  #view: PlanView;
  #today: CalendarDate;
  #version = 0;
  #mix: MixReading | null = null;

  constructor({ cards, placements, channels, settings, categories, tags, calendar, today }: CheckedPlan) {
    this.#state = new MemoryState({
      cards: cards.values(), placements: placements.values(), channels: channels.values(), settings: settings.values(),
      categories: categories.values(), tags: tags.values(),
    });
    this.#calendar = calendar;
    this.#today = today;
    this.#ledger = new Ledger(this.#state.channels.values(), this.#settings);
    this.#view = viewOf(this.#ledger, calendar, today);
    this.#lists = new FindingLists(compareFindings((id: ChannelId) => this.#ledger.channels.get(id)?.name ?? ''));
    for (const card of this.#state.cards.values()) for (const entry of this.#enter(card)) this.#ledger.add(entry);
    const everything = new Touched();
    this.#touchAll(everything);
    this.#evaluate(everything);
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
    return this.#entries.get(card) ?? [];
  }

  /** Follows a change of the plan. Costs what the change touches; a change of the settings, a look at everything. */
  apply({ cards, placements, channels, settings, categories, tags }: Diff): void {
    const diff: Diff = { cards, placements, channels, settings, categories, tags };
    const touchedCards = new Set<string>(touchedIds(diff, 'cards'));
    const changed = [placements?.added, placements?.removed, placements?.updated?.flat()];
    for (const placement of changed.flatMap((list) => list ?? [])) touchedCards.add(placement.card);
    this.#state.apply(diff);
    const touched = new Touched();
    if (settings) {
      this.#ledger.setSettings(this.#settings);
      this.#touchAll(touched);
    }
    for (const id of touchedIds(diff, 'channels') as ChannelId[]) { // ids of channels
      this.#ledger.setChannel(id, this.#state.channels.get(id) ?? null);
      for (const week of this.#ledger.channels.get(id)?.weeks.values() ?? []) touched.weeks.add(week);
    }
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

  /** Rolls to another day: what lies between the two may have become overdue, or no longer be. */
  setToday(today: CalendarDate): void {
    const turned = [this.#today, today].map((date) => weekNumberOf(toDayNumber(date)));
    const [first, last] = [Math.min(...turned), Math.max(...turned)];
    this.#today = today;
    this.#view = viewOf(this.#ledger, this.#calendar, today);
    const touched = new Touched();
    for (const { weeks } of this.#ledger.channels.values()) {
      for (const week of weeks.values()) if (week.week >= first && week.week <= last) touched.weeks.add(week);
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

  /** The days of a date on which a channel has nothing although it is expected (planning rules §4 cadence-gap). */
  gapsOn(date: CalendarDate): readonly Finding[] {
    return this.#lists.gaps(date);
  }

  /** How the categories share the window that `mix-skew` looks at. The same reading until it changes. */
  mix(): MixReading {
    return (this.#mix ??= { from: this.#today, to: this.#today, total: 0, shares: [] });
  }

  get #settings(): Settings {
    return this.#state.settings.get('workspace') ?? DEFAULT_SETTINGS;
  }

  /** The entries of a card as it is now. */
  #enter(card: Card): readonly Entry[] {
    const entries = this.#ledger.entriesOf(card, this.#state.placementsOf(card.id));
    if (entries.length > 0) this.#entries.set(card.id, entries);
    return entries;
  }

  /** Takes cards off their shelves and puts them where they belong now. */
  #shelve(cards: Iterable<string>, touched: Touched): void {
    for (const id of cards as Iterable<CardId>) { // ids of cards
      for (const entry of this.entriesOf(id)) touched.entry(this.#ledger, entry, this.#ledger.remove(entry));
      this.#entries.delete(id);
      const card = this.#state.cards.get(id);
      if (card) for (const entry of this.#enter(card)) touched.entry(this.#ledger, entry, this.#ledger.add(entry));
    }
    this.#touchBefore(touched);
    this.#evaluate(touched);
  }

  /** A gap is found in the week of its earlier minute, so the week before a touched one may be touched too. */
  #touchBefore({ weeks }: Touched): void {
    for (const { channel, week } of [...weeks]) {
      const before = weekReaching(this.#view, channel, week);
      const shelf = before === null ? undefined : channel.weeks.get(before);
      if (shelf) weeks.add(shelf);
    }
  }

  #touchAll({ weeks, people }: Touched): void {
    for (const channel of this.#ledger.channels.values()) for (const week of channel.weeks.values()) weeks.add(week);
    for (const own of this.#ledger.people.values()) for (const week of own.values()) people.add(week);
  }

  #evaluate({ weeks, people }: Touched): void {
    const [gone, fresh]: [Finding[], Finding[]] = [[], []];
    for (const shelf of weeks) {
      replace(shelf, evaluateWeek(this.#view, shelf.channel, shelf.week), gone, fresh);
      if (shelf.entries.length === 0) shelf.channel.weeks.delete(shelf.week);
    }
    const load = this.#ledger.ownerLoad;
    for (const shelf of people) {
      replace(shelf, ownerLoad(shelf, load), gone, fresh);
      if (shelf.entries.length === 0) this.#ledger.people.get(shelf.person)?.delete(shelf.week);
    }
    if (gone.length === 0 && fresh.length === 0) return;
    this.#lists.change(gone, fresh);
    this.#version += 1;
  }
}

/** Gives a shelf its new findings; those that are as before stay the same objects. */
function replace(shelf: ChannelWeek | PersonWeek, found: readonly Finding[], gone: Finding[], fresh: Finding[]): void {
  const before = shelf.findings;
  if (before.length === 0 && found.length === 0) return;
  const now = found.map((finding) => before.find((old) => old.key === finding.key && JSON.stringify(old) === JSON.stringify(finding)) ?? finding);
  gone.push(...before.filter((finding) => !now.includes(finding)));
  fresh.push(...now.filter((finding) => !before.includes(finding)));
  shelf.findings = now;
}
