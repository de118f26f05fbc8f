/** Approving several cards at once. */
import { approvalBy } from '../approval.ts';
import type { CommandContext, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';

/** Approves what is not out yet; what is approved already keeps its name. */
export function approveCards(state: State, { cards, by }: Commands['approveCards'], context: CommandContext): Diff | DomainError {
  const approval = approvalBy(state, by, context);
  if (approval instanceof DomainError) return approval;
  const diff = new DiffBuilder();
  for (const id of cards) {
    const card = liveCard(state, id);
    if (card instanceof DomainError) return card;
    if (card.kind === 'post' && card.status !== 'published' && !(card.status === 'approved' && card.approval)) diff.update('cards', card, { status: 'approved', approval });
  }
  return diff.build();
}
