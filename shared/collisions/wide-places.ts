/** The places where rules look beyond a channel's or a person's week: a day's answers, a card, the mix, what should be seen. */
import type { CardId, Category, CategoryId, Tag, TagId } from '../domain/records.ts';
import type { AnswerDay, CardPlace, Entry, MixWindow, Place, SeenSubject } from './entry.ts';

type WidePlace = AnswerDay | CardPlace | MixWindow | SeenSubject;
type Wanted<Id> = { readonly id: Id; readonly everyWeeks: number | null };

export class WidePlaces {
  readonly answers = new Map<number, AnswerDay>();
  /** Kept only while asked for: `duplicate` and `too-soon` look here. */
  readonly cards = new Map<CardId, CardPlace>();
  readonly mix: MixWindow = { kind: 'mix', from: Infinity, to: -Infinity, shares: new Map(), targets: [], findings: [] };
  readonly categories = new Map<CategoryId, SeenSubject>();
  readonly tags = new Map<TagId, SeenSubject>();
  readonly #keepsCards: boolean;
  /** The place of a card that another one names. */
  readonly #firsts = new Map<CardId, CardId>();

  constructor(keepsCards: boolean) {
    this.#keepsCards = keepsCards;
  }

  /** All of them. */
  *all(): Generator<WidePlace> {
    yield* this.answers.values();
    yield* this.cards.values();
    yield this.mix;
    yield* this.subjects();
  }

  *subjects(): Generator<SeenSubject> {
    yield* this.categories.values();
    yield* this.tags.values();
  }

  /** Where an entry stands, or would. */
  of(entry: Entry): WidePlace[] {
    const { card, day } = entry;
    const places: WidePlace[] = [];
    if (this.#keepsCards) places.push(this.#card(entry.first));
    if (day === null) return places;
    if (card.expectedComments === 'many') places.push(this.#answerDay(day));
    if (this.inMix(day)) places.push(this.mix);
    places.push(...this.subjectsOf(entry));
    return places;
  }

  /** Whether a day lies in the window of the mix. */
  inMix(day: number): boolean {
    return day >= this.mix.from && day <= this.mix.to;
  }

  /** The categories and tags of an entry that should be seen now and then. */
  subjectsOf({ card: { category, tags } }: Entry): readonly SeenSubject[] {
    if (this.categories.size + this.tags.size === 0) return NONE;
    const subjects = new Set(tags).values().map((tag) => this.tags.get(tag));
    return [category === null ? undefined : this.categories.get(category), ...subjects].filter((subject) => subject !== undefined);
  }

  /** A card's entries, where they are kept. */
  entriesOf(card: CardId): readonly Entry[] {
    const all = this.cards.get(this.#firsts.get(card) ?? card)?.entries ?? [];
    return all.every((entry) => entry.card.id === card) ? all : all.filter((entry) => entry.card.id === card);
  }

  add(entry: Entry): void {
    if (this.#isIdle(entry)) return; // so it is for most entries of a full check
    if (entry.first !== entry.card.id) this.#firsts.set(entry.card.id, entry.first);
    else if (this.#firsts.size > 0) this.#firsts.delete(entry.card.id);
    for (const place of this.of(entry)) put(place, entry);
  }

  remove(entry: Entry): void {
    for (const place of this.of(entry)) take(place, entry);
  }

  /** Tells which categories have a target, and what should be seen now and then. `entries`: all there are. */
  setDirectory(categories: readonly Category[], tags: readonly Tag[], entries: Iterable<Entry>): void {
    const active = categories.filter(({ archived }) => !archived);
    this.mix.targets = active.flatMap(({ id, targetShare }) => (targetShare === null ? [] : [{ category: id, target: targetShare }]));
    const fresh = new Set([
      ...keep(this.categories, active, (category) => ({ category, tag: null })), ...keep(this.tags, tags, (tag) => ({ category: null, tag })),
    ]);
    if (fresh.size === 0) return;
    for (const entry of entries) if (entry.day !== null) for (const subject of this.subjectsOf(entry)) if (fresh.has(subject)) put(subject, entry);
  }

  /** Tells over which days the mix is counted. `entries`: all that may lie there. */
  setMixDays(from: number, to: number, entries: Iterable<Entry>): void {
    const { mix } = this;
    Object.assign(mix, { from, to });
    mix.shares.clear();
    for (const entry of entries) if (entry.day !== null && this.inMix(entry.day)) put(mix, entry);
  }

  #isIdle({ day, card }: Entry): boolean {
    if (this.#keepsCards) return false;
    return day === null || !(card.expectedComments === 'many' || this.inMix(day) || this.categories.size + this.tags.size > 0);
  }

  #card(card: CardId): CardPlace {
    let place = this.cards.get(card);
    if (!place) this.cards.set(card, (place = { kind: 'card', card, entries: [], findings: [] }));
    return place;
  }

  #answerDay(day: number): AnswerDay {
    let place = this.answers.get(day);
    if (!place) this.answers.set(day, (place = { kind: 'answer-day', day, entries: [], findings: [] }));
    return place;
  }
}

const NONE: readonly SeenSubject[] = [];

/** Makes the subjects those that are wanted; answers with the new ones. */
function keep<Id>(subjects: Map<Id, SeenSubject>, wanted: readonly Wanted<Id>[], named: (id: Id) => Pick<SeenSubject, 'category' | 'tag'>): SeenSubject[] {
  const weeks = new Map(wanted.map(({ id, everyWeeks }) => [id, everyWeeks]));
  for (const [id, subject] of subjects) {
    subject.weeks = weeks.get(id) ?? null;
    if (subject.weeks === null) subjects.delete(id);
  }
  const fresh: SeenSubject[] = [];
  for (const [id, everyWeeks] of weeks) {
    if (everyWeeks === null || subjects.has(id)) continue;
    const subject: SeenSubject = { kind: 'seen', ...named(id), weeks: everyWeeks, days: new Map(), findings: [] };
    subjects.set(id, subject);
    fresh.push(subject);
  }
  return fresh;
}

function put(place: WidePlace, entry: Entry): void {
  if (place.kind === 'seen') count(place, entry.day!, 1); // only dated entries stand there
  else if (place.kind !== 'mix') place.entries.push(entry);
  else {
    const share = place.shares.get(entry.card.category);
    if (share) share.push(entry);
    else place.shares.set(entry.card.category, [entry]);
  }
}

function take(place: WidePlace, entry: Entry): void {
  if (place.kind === 'seen') count(place, entry.day!, -1); // as above
  else drop(place.kind === 'mix' ? place.shares.get(entry.card.category)! : place.entries, entry); // it was put there
}

function count({ days }: SeenSubject, day: number, more: number): void {
  const now = (days.get(day) ?? 0) + more;
  if (now > 0) days.set(day, now);
  else days.delete(day);
}

/** Takes an entry out of a list that has it. */
export function drop(entries: Entry[], entry: Entry): void {
  entries.splice(entries.indexOf(entry), 1);
}

/** Whether a place has become superfluous: nothing is there, and nothing is found. */
export function isBare(place: Place): boolean {
  return place.kind !== 'mix' && place.kind !== 'seen' && place.entries.length + place.findings.length === 0;
}
