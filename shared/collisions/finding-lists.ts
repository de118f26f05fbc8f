/** The findings of a plan, in order, and by what they are about. A list stays the same object until it changes. */
import type { CardId, PlacementId } from '../domain/records.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import type { Finding } from './finding.ts';

type Compare = (a: Finding, b: Finding) => number;
const NOTHING: readonly Finding[] = [];
/** With more changes than this, all is put in order at once; with fewer, each in its place. */
const FEW = 50;

/** The findings of each card, placement, date or week. */
class Topic<Key> {
  readonly #lists = new Map<Key, readonly Finding[]>();
  readonly #keysOf: (finding: Finding) => readonly Key[];

  constructor(keysOf: (finding: Finding) => readonly Key[]) {
    this.#keysOf = keysOf;
  }

  get(key: Key): readonly Finding[] {
    return this.#lists.get(key) ?? NOTHING;
  }

  /** `fresh` comes in order. */
  change(gone: readonly Finding[], fresh: readonly Finding[], compare: Compare): void {
    const changed = new Map<Key, Finding[]>();
    for (const finding of gone) for (const key of this.#keysOf(finding)) changed.set(key, []);
    for (const finding of fresh) {
      for (const key of this.#keysOf(finding)) {
        const list = changed.get(key);
        if (list) list.push(finding);
        else changed.set(key, [finding]);
      }
    }
    for (const [key, added] of changed) {
      const stay = this.get(key).filter((finding) => !gone.includes(finding));
      const list = stay.length > 0 ? [...stay, ...added].sort(compare) : added;
      if (list.length > 0) this.#lists.set(key, list);
      else this.#lists.delete(key);
    }
  }

  reorder(compare: Compare): void {
    for (const [key, list] of this.#lists) if (list.length > 1) this.#lists.set(key, list.toSorted(compare));
  }
}

const weekKey = ({ year, week }: IsoWeek): number => year * 100 + week;

export class FindingLists {
  /** A mix is the whole plan's affair: it is not listed with each of its hundreds of cards and placements. */
  readonly cards = new Topic<CardId>(({ rule, cards }) => (rule === 'mix-skew' ? [] : cards));
  readonly placements = new Topic<PlacementId>(({ rule, placements }) => (rule === 'mix-skew' ? [] : placements));
  readonly #days = new Topic<CalendarDate>(({ date }) => (date === null ? [] : [date]));
  readonly #weeks = new Topic<number>(({ week }) => (week === null ? [] : [weekKey(week)]));
  readonly #compare: Compare;
  #sorted: readonly Finding[] = NOTHING;

  constructor(compare: Compare) {
    this.#compare = compare;
  }

  /** All findings, in order. */
  get all(): readonly Finding[] {
    return this.#sorted;
  }

  day(date: CalendarDate): readonly Finding[] {
    return this.#days.get(date);
  }

  week(week: IsoWeek): readonly Finding[] {
    return this.#weeks.get(weekKey(week));
  }

  /** Takes some findings out and puts others in. */
  change(gone: readonly Finding[], fresh: readonly Finding[]): void {
    const added = fresh.toSorted(this.#compare);
    for (const topic of this.#topics) topic.change(gone, added, this.#compare);
    this.#sorted = gone.length + added.length > FEW ? this.#putInOrder(gone, added) : this.#putInPlace(gone, added);
  }

  /** Puts every list in order again, after a channel's name has changed. */
  reorder(): void {
    this.#sorted = this.#sorted.toSorted(this.#compare);
    for (const topic of this.#topics) topic.reorder(this.#compare);
  }

  get #topics(): readonly { change: Topic<never>['change']; reorder: Topic<never>['reorder'] }[] {
    return [this.cards, this.placements, this.#days, this.#weeks];
  }

  #putInOrder(gone: readonly Finding[], added: readonly Finding[]): readonly Finding[] {
    const left = new Set(gone);
    const stay = this.#sorted.filter((finding) => !left.has(finding));
    return stay.length > 0 ? [...stay, ...added].sort(this.#compare) : added;
  }

  #putInPlace(gone: readonly Finding[], added: readonly Finding[]): readonly Finding[] {
    const list = this.#sorted;
    const out = gone.map((finding) => ({ at: this.#placeIn(list, finding), skip: 1, put: NOTHING }));
    const put = added.map((finding) => ({ at: this.#placeIn(list, finding), skip: 0, put: [finding] }));
    const parts: (readonly Finding[])[] = [];
    let from = 0;
    for (const edit of [...out, ...put].sort((a, b) => a.at - b.at)) {
      parts.push(list.slice(from, edit.at), edit.put);
      from = Math.max(from, edit.at + edit.skip);
    }
    return NOTHING.concat(...parts, list.slice(from));
  }

  /** Where a finding stands, or belongs, in a list in order. No two findings compare the same. */
  #placeIn(list: readonly Finding[], finding: Finding): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(list[middle]!, finding) < 0) low = middle + 1; // low ≤ middle < high ≤ length
      else high = middle;
    }
    return low;
  }
}
