/** What was written about each card, in step with the plan: every card on the board asks, so none may search for it. */
import type { CardId, MeetingNote } from '../../../../shared/domain/records.ts';
import { followPlan } from '../../../store/followers.ts';
import { usePlan } from '../../../store/plan-store.ts';

const NONE: readonly MeetingNote[] = [];
let byCard: Map<CardId, readonly MeetingNote[]> = new Map();

function put(note: MeetingNote): void {
  if (note.card !== null) byCard.set(note.card, [...notesOf(note.card), note].sort((a, b) => a.at.localeCompare(b.at)));
}

function drop({ id, card }: MeetingNote): void {
  if (card === null) return;
  const rest = notesOf(card).filter((note) => note.id !== id);
  if (rest.length > 0) byCard.set(card, rest);
  else byCard.delete(card);
}

followPlan((diff) => {
  if (!diff) byCard = new Map();
  const { added = [], updated = [], removed = [] } = diff ? (diff.notes ?? {}) : { added: usePlan.getState().plan.notes.values() };
  for (const note of removed) drop(note);
  for (const [from, to] of updated) {
    drop(from);
    put(to);
  }
  for (const note of added) put(note);
});

/** What was written about a card, oldest first; the same list until something in it changes. */
export const notesOf = (card: CardId): readonly MeetingNote[] => byCard.get(card) ?? NONE;

/** How much is still to be done about a card. */
export const openTodosOf = (card: CardId): number => notesOf(card).reduce((count, { kind, done }) => count + (kind === 'todo' && !done ? 1 : 0), 0);
