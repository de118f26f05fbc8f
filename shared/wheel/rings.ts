/** The rings of the wheel, which are the columns of its table: by category, channel, campaign or tag. Each item is on one of them. */
import type { Campaign, Category, Channel, Placement, Tag } from '../domain/records.ts';
import type { WheelItem } from './wheel-year.ts';

export interface Ring {
  /** Null: what has none of them, or one of those that have no ring of their own. */
  readonly id: string | null;
  /** Null where the words are the screen's: nothing of the kind, or `rest`. */
  readonly name: string | null;
  /** It has what was too little for a ring of its own, too. */
  readonly rest: boolean;
  readonly category: Category | null;
}
export interface Rings {
  /** From the outer one in. */
  readonly rings: readonly Ring[];
  /** The index of the ring that an item is on. */
  readonly ringOf: (item: WheelItem) => number;
}
interface Named {
  readonly id: string;
  readonly name: string;
  readonly archived?: boolean;
}
interface Table<R> {
  get(id: string): R | undefined;
  values(): Iterable<R>;
}
interface Plan {
  readonly categories: Table<Category>;
  readonly channels: Table<Channel>;
  readonly campaigns: Table<Campaign>;
  readonly tags: Table<Tag>;
  placementsOf(card: string): readonly Placement[];
}
export type RingKind = 'category' | 'channel' | 'campaign' | 'tag';

/** More would be too narrow to tell apart; the least used share the last one. */
const MOST = 8;

/** The rings of some items: all categories in use, or those channels, campaigns and tags that any of them has, in the plan's order. An item is on that of its first. */
export function ringsOf(items: readonly WheelItem[], kind: RingKind, plan: Plan): Rings {
  const own = ({ card }: WheelItem): string | null => {
    if (kind === 'category') return card.category;
    if (kind === 'campaign') return card.campaign;
    return (kind === 'tag' ? card.tags[0] : plan.placementsOf(card.id)[0]?.channel) ?? null;
  };
  const count = new Map<string | null, number>();
  for (const item of items) count.set(own(item), (count.get(own(item)) ?? 0) + 1);
  const table: Table<Named> = { category: plan.categories, channel: plan.channels, campaign: plan.campaigns, tag: plan.tags }[kind];
  const known = [...table.values()].filter(({ id, archived }) => count.has(id) || (kind === 'category' && !archived));
  const loose = items.some((item) => !table.get(own(item) ?? ''));
  const room = known.length + (loose ? 1 : 0) <= MOST ? known.length : MOST - 1;
  const often = new Set(known.toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0)).slice(0, room));
  const shown = known.filter((one) => often.has(one));
  const rest = shown.length < known.length;
  const rings: Ring[] = shown.map(({ id, name }) => ({ id, name, rest: false, category: kind === 'category' ? (plan.categories.get(id) ?? null) : null }));
  if (loose || rest || rings.length === 0) rings.push({ id: null, name: null, rest, category: null });
  const at = new Map(rings.map(({ id }, i) => [id, i]));
  return { rings, ringOf: (item) => at.get(own(item)) ?? rings.length - 1 };
}
