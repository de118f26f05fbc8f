/** The findings of a plan, in order, and by what they are about. A list stays the same object until it changes. */
import type { CardId, PlacementId } from '../domain/records.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import { formatWeek } from '../planning/slot.ts';
import type { Finding } from './finding.ts';

const NOTHING: readonly Finding[] = [];

/** What a finding is found again by. */
export const topics = {
  card: (id: CardId): string => `card ${id}`,
  placement: (id: PlacementId): string => `placement ${id}`,
  day: (date: CalendarDate): string => date,
  week: (week: IsoWeek): string => formatWeek(week),
};

function topicsOf({ cards, placements, date, week }: Finding): string[] {
  const all = [...cards.map(topics.card), ...placements.map(topics.placement)];
  if (date !== null) all.push(topics.day(date));
  if (week !== null) all.push(topics.week(week));
  return all;
}

export class FindingLists {
  readonly #byTopic = new Map<string, readonly Finding[]>();
  #compare: (a: Finding, b: Finding) => number;
  #sorted: readonly Finding[] = NOTHING;
  readonly #gone = new Set<Finding>();
  readonly #fresh = new Set<Finding>();

  constructor(compare: (a: Finding, b: Finding) => number) {
    this.#compare = compare;
  }

  /** Takes some findings out and puts others in. */
  change(gone: readonly Finding[], fresh: readonly Finding[]): void {
    for (const finding of gone) if (!this.#fresh.delete(finding)) this.#gone.add(finding);
    for (const finding of fresh) this.#fresh.add(finding);
    const left = new Set(gone);
    const added = new Map<string, Finding[]>();
    for (const finding of gone) for (const topic of topicsOf(finding)) added.set(topic, []);
    for (const finding of fresh) {
      for (const topic of topicsOf(finding)) {
        const list = added.get(topic);
        if (list) list.push(finding);
        else added.set(topic, [finding]);
      }
    }
    for (const [topic, more] of added) {
      const list = [...this.about(topic).filter((finding) => !left.has(finding)), ...more].sort(this.#compare);
      if (list.length > 0) this.#byTopic.set(topic, list);
      else this.#byTopic.delete(topic);
    }
  }

  /** The findings about one of `topics`, in order. */
  about(topic: string): readonly Finding[] {
    return this.#byTopic.get(topic) ?? NOTHING;
  }

  /** All findings, in order. */
  all(): readonly Finding[] {
    const [gone, fresh] = [this.#gone, this.#fresh];
    if (gone.size + fresh.size > 0) {
      const stay = gone.size > 0 ? this.#sorted.filter((finding) => !gone.has(finding)) : this.#sorted;
      this.#sorted = merge(stay, [...fresh].sort(this.#compare), this.#compare);
      gone.clear();
      fresh.clear();
    }
    return this.#sorted;
  }

  /** Puts every list in order again, after a channel's name has changed. */
  reorder(): void {
    this.#sorted = this.all().toSorted(this.#compare);
    for (const [topic, list] of this.#byTopic) if (list.length > 1) this.#byTopic.set(topic, list.toSorted(this.#compare));
  }
}

/** Two lists in order become one; the second is short as a rule, so the places of its findings are looked up by halving. */
function merge(long: readonly Finding[], short: readonly Finding[], compare: (a: Finding, b: Finding) => number): Finding[] {
  const merged: Finding[] = [];
  let done = 0;
  for (const finding of short) {
    let [low, high] = [done, long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(long[middle]!, finding) < 0) low = middle + 1; // low ≤ middle < high ≤ length
      else high = middle;
    }
    for (; done < low; done++) merged.push(long[done]!); // done < low ≤ length
    merged.push(finding);
  }
  for (; done < long.length; done++) merged.push(long[done]!); // done < length
  return merged;
}
