/** What a card shows that is not its own, asked for at once: placements, channels, category, owners, what it lacks. */
import type { Card, Category, Channel, Person, Placement, Readiness } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { isPostToBegin } from './lead.ts';
import { openTodosOf } from '../meeting/notes/note-index.ts';
import { missingNow } from '../readiness/unready.ts';

export interface Face {
  readonly placements: readonly Placement[];
  /** One for each placement. */
  readonly channels: readonly (Channel | undefined)[];
  readonly category: Category | undefined;
  readonly owners: readonly Person[];
  readonly missing: readonly Readiness[];
  /** It is time to begin with it. */
  readonly begin: boolean;
  /** How much is to be done about it, by the word of meetings. */
  readonly todos: number;
}

const faces = new WeakMap<Card, Face>();

/** A card's face; the same object as long as nothing in it changes. */
export const useFace = (card: Card): Face => usePlan((s) => faceOf(card, s));

function faceOf(card: Card, store: PlanStore): Face {
  const { plan } = store;
  const placements = plan.placementsOf(card.id);
  const now: Face = {
    placements,
    channels: placements.map(({ channel }) => plan.channels.get(channel)),
    category: card.category ? plan.categories.get(card.category) : undefined,
    owners: card.owners.flatMap((id) => plan.people.get(id) ?? []),
    missing: missingNow(card, store),
    begin: isPostToBegin(card, store.today),
    todos: openTodosOf(card.id),
  };
  const known = faces.get(card);
  if (known && isSame(known, now)) return known;
  faces.set(card, now);
  return now;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);
const isSame = (a: Face, b: Face): boolean =>
  a.category === b.category && a.begin === b.begin && a.todos === b.todos && sameList(a.placements, b.placements) && sameList(a.channels, b.channels) && sameList(a.owners, b.owners) && sameList(a.missing, b.missing);
