/** What a change of many leaves as it is, and why: so that nothing is left alone in silence. */
import { slotWeek } from '../../planning/slot.ts';
import type { Commands, Movable, TogetherChange } from '../command.ts';
import type { CardId } from '../records.ts';
import { cardsOf } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { goingTo, isMeant, outStays } from './together.ts';

/** `recurring`, `same` (so already), `published` (a status leaves it alone), `elsewhere` (not on that channel) and `undated`, `week` count cards or what moves; `out` and `there` publications. */
export type Left = 'recurring' | 'same' | 'published' | 'out' | 'there' | 'elsewhere' | 'undated' | 'week';
export interface Outcome {
  /** Cards, or what moves. */
  readonly changed: number;
  readonly left: ReadonlyMap<Left, number>;
}

const counted = (left: Map<Left, number>, why: Left, count = 1): void => void (count > 0 && left.set(why, (left.get(why) ?? 0) + count));

/** What came of `editTogether`: `diff` is what it made of that state. */
export function outcomeOfEdit(state: State, cards: readonly CardId[], change: TogetherChange, diff: Diff): Outcome {
  const changed = cardsOf(diff);
  const left = new Map<Left, number>();
  const staysOut = outStays(state, cards, change);
  for (const id of new Set(cards)) {
    const card = state.cards.get(id);
    if (!card || card.deletedAt !== null) continue;
    const { channel } = change;
    if (channel) {
      const meant = state.placementsOf(id).filter((placement) => isMeant(placement, channel));
      const out = meant.filter(({ publishedAt }) => publishedAt !== null).length;
      counted(left, 'out', out);
      counted(left, 'there', meant.length - out - goingTo(state, card, change).size);
      if (meant.length === 0) counted(left, 'elsewhere');
    } else if (!changed.has(id)) counted(left, change.status !== undefined && card.kind === 'recurring' ? 'recurring' : staysOut(card) ? 'published' : 'same');
  }
  return { changed: [...new Set(cards)].filter((id) => changed.has(id)).length, left };
}

/** What came of `moveTogether`. `out`: so many were out, and not asked to move. */
export function outcomeOfMove(state: State, { items }: Pick<Commands['moveTogether'], 'items'>, diff: Diff, out = 0): Outcome {
  const moved = new Set([...(diff.cards?.updated ?? []), ...(diff.placements?.updated ?? [])].map(([, { id }]) => id as string)); // ids of both kinds
  const left = new Map<Left, number>();
  counted(left, 'out', out);
  const stays = items.filter(({ card, placement }) => !moved.has(placement ?? card));
  for (const item of stays) counted(left, why(state, item));
  return { changed: items.length - stays.length, left };
}

function why(state: State, { card, placement }: Movable): Left {
  const slot = placement ? state.placements.get(placement)?.slot : state.cards.get(card)?.slot;
  if (state.cards.get(card)?.kind === 'recurring') return 'recurring';
  if (!slot || slotWeek(slot) === null) return 'undated';
  return slot.precision === 'week' ? 'week' : 'same';
}
