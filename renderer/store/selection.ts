/** What is chosen to be changed together: cards with what follows them, and placements with a slot of their own. */
import { create } from 'zustand';
import type { Movable } from '../../shared/domain/command.ts';
import { TOGETHER_MOST } from '../../shared/domain/lengths.ts';
import { followPlan } from './followers.ts';
import { usePlan } from './plan-store.ts';

interface Selection {
  /** By `keyOf`, in the order they were chosen in. */
  readonly chosen: ReadonlyMap<string, Movable>;
  /** The one that a range is extended from. */
  readonly anchor: string | null;
  /** More was to be chosen than one command takes. */
  readonly full: boolean;
}
const NONE: Selection = { chosen: new Map(), anchor: null, full: false };
export const useSelection = create<Selection>(() => NONE);

/** What an item is known by: its placement's id, or its card's. */
export const keyOf = ({ card, placement }: Movable): string => placement ?? card;
const keyed = (items: readonly Movable[]): [string, Movable][] => items.map((item) => [keyOf(item), item]);

/** No more than one command takes: the first ones. */
function held(items: Iterable<readonly [string, Movable]>): Pick<Selection, 'chosen' | 'full'> {
  const all = new Map(items);
  return all.size > TOGETHER_MOST ? { chosen: new Map([...all].slice(0, TOGETHER_MOST)), full: true } : { chosen: all, full: false };
}

/** Adds one, or takes it away where it is there. */
export function toggleChosen(item: Movable): void {
  const chosen = new Map(useSelection.getState().chosen);
  if (!chosen.delete(keyOf(item))) chosen.set(keyOf(item), item);
  useSelection.setState({ ...held(chosen), anchor: keyOf(item) });
}

/** Chooses these; `more`: beside what is chosen already. The anchor stays. */
export function choose(items: readonly Movable[], more: boolean): void {
  useSelection.setState((s) => ({ ...held([...(more ? s.chosen : []), ...keyed(items)]), anchor: s.anchor ?? items.map(keyOf)[0] ?? null }));
}

/** Of items in order, those from one to another by key, whichever comes first; what is not there begins or ends with the list. */
export function between(items: readonly Movable[], a: string, b: string): readonly Movable[] {
  const ends = [a, b].map((key) => items.findIndex((item) => keyOf(item) === key)).filter((at) => at >= 0);
  return items.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** Chooses all from the one chosen last to this one, in the order of a list; where that one is not in it, this one alone is pressed. */
export function chooseTo(list: readonly Movable[], item: Movable, more: boolean): void {
  const { anchor } = useSelection.getState();
  if (anchor === null || !list.some((one) => keyOf(one) === anchor)) toggleChosen(item);
  else choose(between(list, anchor, keyOf(item)), more);
}

/** The keyboard goes from one to the next and chooses on its way: the range begins where it set out, unless it began before. */
export function extendTo(list: readonly Movable[], from: Movable, to: Movable): void {
  const { chosen, anchor } = useSelection.getState();
  if (anchor === null || !chosen.has(anchor) || !list.some((one) => keyOf(one) === anchor)) {
    useSelection.setState({ ...held([...chosen, ...keyed([from])]), anchor: keyOf(from) });
  }
  chooseTo(list, to, false);
}

/** Keeps of what is chosen only what still holds. */
export function keepChosen(holds: (item: Movable) => boolean): void {
  const { chosen } = useSelection.getState();
  const kept = chosen.entries().filter(([, item]) => holds(item)).toArray();
  if (kept.length < chosen.size) useSelection.setState({ chosen: new Map(kept), full: false });
}

export function clearSelection(): void {
  if (useSelection.getState() !== NONE) useSelection.setState(NONE);
}

/** What is gone from the plan, or no longer moves by itself, is no longer chosen. */
followPlan((diff) => {
  if (useSelection.getState().chosen.size === 0 || (diff && !diff.cards && !diff.placements)) return;
  const { plan } = usePlan.getState();
  keepChosen(({ card, placement }) => plan.cards.get(card)?.deletedAt === null && (placement === null || (plan.placements.get(placement)?.slot ?? null) !== null));
});
