/** What is shown of the plan: the address's filter, and the cards that pass it. One answer for every view. */
import { create } from 'zustand';
import { mattersOn } from '../../shared/collisions/matters.ts';
import type { Card, PersonId } from '../../shared/domain/records.ts';
import { NO_FILTER, formatFilter, passes } from '../../shared/planning/filter.ts';
import type { Filter, FilterWorld } from '../../shared/planning/filter.ts';
import { useFindings } from './findings.ts';
import { usePlan } from './plan-store.ts';
import { go, onAddress, routeNow } from './route.ts';

export type Shows = (card: Card) => boolean;
/** A filter and what it shows; another object when it may show other cards. */
export interface Shown {
  readonly filter: Filter;
  readonly shows: Shows;
}
const EVERYTHING: Shown = { filter: NO_FILTER, shows: () => true };

let read: { readonly hash: string; readonly text: string; readonly filter: Filter } = { hash: '', text: '', filter: NO_FILTER };
/** The address's filter, outside of rendering: the same object as long as it asks for the same. */
export function filterNow(): Filter {
  const { hash } = location;
  if (hash === read.hash) return read.filter;
  const { filter } = routeNow();
  const text = formatFilter(filter);
  read = { hash, text, filter: text === read.text ? read.filter : text === '' ? NO_FILTER : filter };
  return read.filter;
}

/** What a filter knows beside the card, as the plan is now. What collides is what the header counts. */
export function filterWorld(): FilterWorld {
  const { plan, preferences, today } = usePlan.getState();
  const { open } = useFindings.getState();
  const person = preferences.person as PersonId | null; // kept by this computer as a plain text; the id of nobody is nobody's
  return { person, placementsOf: (card) => plan.placementsOf(card), collides: (card) => open.ofCard(card).some(mattersOn(today)) };
}

let last: { readonly of: readonly unknown[]; readonly shown: Shown } = { of: [NO_FILTER], shown: EVERYTHING };
/** The filter and what it shows, outside of rendering. */
export function shownNow(): Shown {
  const filter = filterNow();
  if (filter === NO_FILTER) return EVERYTHING;
  const { version, preferences, plan, today } = usePlan.getState();
  // A card is another record when it changes; placements and findings change beside it.
  const of = [filter, plan, filter.mine && preferences.person, filter.channels.length > 0 && version, filter.collides && useFindings.getState().version, filter.collides && today];
  if (!of.every((part, i) => part === last.of[i])) {
    const world = filterWorld();
    last = { of, shown: { filter, shows: (card) => passes(filter, card, world) } };
  }
  return last.shown;
}

export const useShown = create<Shown>(() => EVERYTHING);

/** Follows what the answer depends on, once for everybody who asks; called as the page starts. */
export function followFilter(): void {
  const follow = (): void => {
    const now = shownNow();
    if (now !== useShown.getState()) useShown.setState(now, true);
  };
  onAddress(follow);
  usePlan.subscribe(follow);
  useFindings.subscribe(follow);
  follow();
}

export const useFilter = (): Filter => useShown((s) => s.filter);
/** Whether a card is shown; the same function as long as the answers are. */
export const useShows = (): Shows => useShown((s) => s.shows);

/** Asks for something else, in the address: the view and the panel stay, and the way back is the one that there was. */
export function setFilter(change: Partial<Filter>): void {
  go({ ...routeNow(), filter: { ...filterNow(), ...change } }, true);
}

const lists = new WeakMap<readonly Card[], { readonly shows: Shows; readonly shown: readonly Card[] }>();
/** Those of a list that are shown: the very list where all are, and the same answer as long as it is. */
export function shownOf(cards: readonly Card[], shows: Shows): readonly Card[] {
  if (shows === EVERYTHING.shows) return cards;
  const known = lists.get(cards);
  if (known?.shows === shows) return known.shown;
  const passing = cards.filter(shows);
  const same = known && known.shown.length === passing.length && passing.every((card, i) => card === known.shown[i]);
  const shown = same ? known.shown : passing.length === cards.length ? cards : passing;
  lists.set(cards, { shows, shown });
  return shown;
}
