/** Publishing and planning a card from its editor, and what is said about it. */
import type { Preview } from '../../../../shared/collisions/preview.ts';
import { previewMove } from '../../../../shared/collisions/preview.ts';
import type { Card, Status } from '../../../../shared/domain/records.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useFindings } from '../../../store/findings.ts';
import { run } from '../../../store/session.ts';
import { sayWhatCame } from '../../drag/after-drop.ts';

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
  return index && previewMove(index, card.id, { type: 'slot', slot });
}

/** Gives the card that slot exactly: a move to a day keeps its time, so taking the time away is an edit. */
export function planCard(card: Card, slot: Slot): void {
  const preview = previewCard(card, slot);
  const timeless = slot.precision === 'day' && card.slot.precision === 'time';
  const done = timeless ? run('editCard', { id: card.id, change: { slot } }) : run('moveCard', { id: card.id, to: { type: 'slot', slot } });
  if (done) sayWhatCame(card, preview);
}
