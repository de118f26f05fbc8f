/** The card that a published one would go out again as: what that would break, where it is free, and making it. */
import { freeSlotsOfNew } from '../../../shared/collisions/free-slots.ts';
import { previewChange } from '../../../shared/collisions/preview.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { Commands } from '../../../shared/domain/command.ts';
import { copyCard } from '../../../shared/domain/commands/copy.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import type { Diff } from '../../../shared/domain/state.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { openCopy } from '../card/editor/copies.ts';
import { rankAfter } from '../card/rank-after.ts';

const inputOf = (card: Card, id: CardId, slot: Slot): Commands['copyCard'] => ({ id, of: card.id, to: { type: 'slot', slot, exact: true }, rank: rankAfter(card), reuse: true });

function rehearsed(card: Card, id: CardId, slot: Slot): Diff | null {
  const diff = copyCard(usePlan.getState().plan, inputOf(card, id, slot));
  return diff instanceof DomainError ? null : diff;
}

/** What going out again in a slot would break; null while there is no checker. */
export function previewAgain(card: Card, id: CardId, slot: Slot): Preview | null {
  const { index } = useFindings.getState();
  const diff = index && rehearsed(card, id, slot);
  return diff ? previewChange(index, diff) : null;
}

/** The nearest slots that are free on all its channels. */
export function freeAgain(card: Card, id: CardId, slot: Slot): readonly Slot[] {
  const { index } = useFindings.getState();
  const diff = index && rehearsed(card, id, slot);
  const made = diff?.cards?.added?.[0];
  return index && made ? freeSlotsOfNew(index, made, diff.placements?.added ?? []) : [];
}

/** The slot that is proposed: as last time, or the nearest that is free where that would collide. */
export const proposedAgain = (card: Card, id: CardId, slot: Slot): Slot => freeAgain(card, id, slot)[0] ?? slot;

/** Makes it and opens it: one step to undo. */
export function goOutAgain(card: Card, id: CardId, slot: Slot): boolean {
  return run('copyCard', inputOf(card, id, slot)) && openCopy(id, card.id);
}
