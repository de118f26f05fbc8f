/** Ideas that come from outside: others in the organisation send them, and are none of the plan's people. */
import { randomUUID } from 'node:crypto';
import { generateKeyBetween } from 'jittered-fractional-indexing';
import { DomainError } from '../../shared/domain/errors.ts';
import type { NewIdea } from '../../shared/domain/command.ts';
import type { CardId } from '../../shared/domain/records.ts';
import { sectionKeyOf } from '../../shared/planning/sections.ts';
import { SYSTEM_ACTOR } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';

/** `sender`: as they call themselves; empty where they did not say. */
export type SentIdea = Required<Pick<NewIdea, 'title' | 'text'>> & { readonly sender: string };

/** Puts it on top of the ideas, in nobody's undo. False where it could not be kept: why is reported. */
export function addIdea(service: Service, idea: SentIdea, report: (error: unknown) => void): boolean {
  const { plan } = service;
  const { id, rank } = { id: randomUUID() as string as CardId, rank: generateKeyBetween(null, firstRank(service)) }; // a new card's id
  const done = plan.run(randomUUID(), { name: 'captureIdeas', input: { ideas: [{ ...idea, id, rank }] } }, SYSTEM_ACTOR, service.context());
  if (!(done instanceof Refusal || done instanceof DomainError)) return true;
  report(new Error(`an idea could not be kept: ${done.code}`));
  return false;
}

function firstRank(service: Service): string | null {
  const today = service.today();
  let first: string | null = null;
  for (const card of service.plan.state.cards.values()) {
    if (card.status === 'idea' && (first === null || card.rank < first) && sectionKeyOf(card, today) !== null) first = card.rank;
  }
  return first;
}
