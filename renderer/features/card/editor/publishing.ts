/** Publishing and planning a card from its editor, and what is said about it. */
import type { Preview } from '../../../../shared/collisions/preview.ts';
import { previewMove } from '../../../../shared/collisions/preview.ts';
import type { SharedEdit } from '../../../../shared/domain/command.ts';
import type { Card, Status } from '../../../../shared/domain/records.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useFindings } from '../../../store/findings.ts';
import { run } from '../../../store/session.ts';
import { sayWhatCame } from '../../drag/after-drop.ts';
import { edit, previewEdit } from '../../series/reach.ts';

/** The whole card is out, all its placements, as of now; or not after all. */
export function setPublished(card: Card, out: boolean): void {
  run('markPublished', { card: card.id, placement: null, at: out ? nowAtHost() : null });
}

/** Published means that it is out, and its placements with it; every other status is just said. */
export function setStatus(card: Card, status: Status): void {
  if (status === card.status) return;
  if (status === 'published') return setPublished(card, true);
  if (card.status === 'published') setPublished(card, false); // leaves it approved
  run('editCard', { id: card.id, change: { status } });
}

/** What moving the card there would break; null while there is no checker. */
export function previewCard(card: Card, slot: Slot): Preview | null {
  const { index } = useFindings.getState();
  return previewEdit(planned(card, slot)) ?? (index && previewMove(index, card.id, { type: 'slot', slot }));
}

/** A slot that is meant exactly: a move to a day keeps the time, so taking the time away is an edit. */
const planned = (card: Card, slot: Slot): SharedEdit =>
  slot.precision === 'day' && card.slot.precision === 'time'
    ? { name: 'editCard', input: { id: card.id, change: { slot } } }
    : { name: 'moveCard', input: { id: card.id, to: { type: 'slot', slot } } };

/** Gives the card that slot exactly, and moves those that follow it by as much where that was chosen. */
export function planCard(card: Card, slot: Slot): void {
  const preview = previewCard(card, slot);
  const { name, input } = planned(card, slot);
  if (edit(name, input)) sayWhatCame(card, preview);
}
