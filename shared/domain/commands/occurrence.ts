/** Recurring cards and the cards made from them (planning rules §3). */
import { NO_SLOT } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { Commands, NewOccurrence } from '../command.ts';
import { DomainError } from '../errors.ts';
import { skipId } from '../records.ts';
import type { Card, CardId, CardText, Skip } from '../records.ts';
import { DiffBuilder, isEmptyDiff } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { withPlacement } from './placement.ts';
import { liveCard, placeAt } from './card.ts';
import { copiedId, copyInto } from './copy.ts';

/** The cards made from a recurring card for a year, the bin left out. */
export function occurrencesOf(state: State, recurring: string, year: number): Card[] {
  return [...state.cards.values()].filter(
    (card) => card.origin?.card === recurring && card.origin.year === year && card.deletedAt === null,
  );
}

/** Adds the card of a year to a diff: a full copy of the recurring card that remembers where it came from. */
function addOccurrence(diff: DiffBuilder, state: State, recurring: Card, { id, year, to, rank, owners, textOf: asked, task }: NewOccurrence): void {
  const earlier = asked === undefined ? undefined : state.cards.get(asked); // it may be gone meanwhile
  const textOf = earlier?.origin?.card === recurring.id && earlier.deletedAt === null ? earlier.id : undefined;
  const { slot, status } = placeAt({ slot: NO_SLOT, status: 'planned' }, to);
  const first = task === undefined ? [] : [{ id: 'task', text: task, done: false, group: null }];
  copyInto(diff, state, recurring, {
    ...recurring, id, kind: 'post', rule: null, slot, status, publishedAt: null, siblings: [], commentCount: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null,
    origin: { card: recurring.id, year }, rank, archived: false, owners: owners ?? recurring.owners, checklist: [...first, ...recurring.checklist],
  }, () => null, textOf === undefined ? undefined : state.texts.get(textOf)?.text);
  if (textOf !== undefined) diff.update('texts', emptyText(id), { placementTexts: ownTexts(state, recurring, id, textOf) });
}

/** What the copy's placements say of their own: as on the card that the text is of, where that was on the same channel too. */
function ownTexts(state: State, recurring: Card, id: CardId, textOf: CardId): CardText['placementTexts'] {
  const [kept, then] = [recurring.id, textOf].map((of) => state.texts.get(of)?.placementTexts ?? {}) as [CardText['placementTexts'], CardText['placementTexts']]; // of two, two
  return Object.fromEntries(state.placementsOf(recurring.id).flatMap(({ id: own, channel, format }, i) => {
    const before = state.placementsOf(textOf).find((one) => one.channel === channel && one.format === format);
    const text = before ? then[before.id] : kept[own];
    return text === undefined ? [] : [[copiedId(id, i), text]];
  }));
}

/** The recurring card that a card of the year can be made of, or skipped. */
function recurringCard(state: State, id: string): Card | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  if (card.kind !== 'recurring') return new DomainError('not-recurring', { title: card.title });
  return card.archived ? new DomainError('card-archived', { title: card.title }) : card;
}

export function makeOccurrence(state: State, input: Commands['makeOccurrence']): Diff | DomainError {
  const recurring = recurringCard(state, input.recurring);
  if (recurring instanceof DomainError) return recurring;
  if (state.cards.get(input.id)) return new DomainError('id-taken');
  if (!input.again && occurrencesOf(state, recurring.id, input.year).length > 0) {
    return new DomainError('already-made', { title: recurring.title, year: input.year });
  }
  const diff = new DiffBuilder();
  addOccurrence(diff, state, recurring, input);
  const { placement } = input;
  if (!placement || state.placementsOf(recurring.id).some(({ channel }) => channel === placement.channel)) return diff.build();
  return withPlacement(diff, state, input.id, placement);
}

/** What is made or skipped already for that year is left alone, so that two people planning the same quarter do nothing twice. */
export function makeOccurrences(state: State, { make, skip }: Commands['makeOccurrences']): Diff | DomainError {
  const diff = new DiffBuilder();
  const made = new Set([...state.cards.values()].flatMap(({ origin, deletedAt }) => (origin && deletedAt === null ? [skipId(origin.card, origin.year)] : []))); // looked for once, not for each
  let left: DomainError | null = null;
  for (const input of make) {
    const recurring = recurringCard(state, input.recurring);
    if (recurring instanceof DomainError) return recurring;
    if (state.cards.get(input.id)) return new DomainError('id-taken');
    const key = skipId(recurring.id, input.year);
    const skipped = state.skips.get(key) !== undefined;
    if (made.has(key) || skipped) left = new DomainError(skipped ? 'already-decided' : 'already-made', { title: recurring.title, year: input.year });
    else addOccurrence(diff, state, recurring, input);
    made.add(key);
  }
  for (const one of skip) {
    if (made.has(skipId(one.card, one.year)) || state.skips.get(skipId(one.card, one.year))) {
      left ??= new DomainError('already-decided', { title: state.cards.get(one.card)?.title ?? '', year: one.year });
      continue;
    }
    const problem = addSkip(diff, state, one);
    if (problem) return problem;
  }
  const built = diff.build();
  return left && isEmptyDiff(built) ? left : built;
}

function addSkip(diff: DiffBuilder, state: State, skip: Skip): DomainError | null {
  const recurring = recurringCard(state, skip.card);
  if (recurring instanceof DomainError) return recurring;
  const reason = skip.reason.trim();
  if (reason === '') return new DomainError('reason-empty');
  const known = state.skips.get(skipId(skip.card, skip.year));
  const saved = { ...skip, id: skipId(skip.card, skip.year), reason };
  if (known) diff.update('skips', known, saved);
  else diff.add('skips', saved);
  return null;
}

export function skipOccurrence(state: State, { skip }: Commands['skipOccurrence']): Diff | DomainError {
  const diff = new DiffBuilder();
  return addSkip(diff, state, skip) ?? diff.build();
}

export function unskipOccurrence(state: State, { card, year }: Commands['unskipOccurrence']): Diff | DomainError {
  const known = state.skips.get(skipId(card, year));
  return known ? new DiffBuilder().remove('skips', known).build() : new DomainError('record-missing');
}

export function makeRecurring(state: State, input: Commands['makeRecurring']): Diff | DomainError {
  const post = liveCard(state, input.post);
  if (post instanceof DomainError) return post;
  if (state.cards.get(input.id)) return new DomainError('id-taken');
  const diff = new DiffBuilder().update('cards', post, { origin: { card: input.id, year: input.year } });
  copyInto(diff, state, post, {
    ...post, id: input.id, kind: 'recurring', rule: input.rule, slot: NO_SLOT, status: 'planned', publishedAt: null,
    siblings: [], commentCount: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, origin: null, rank: input.rank, archived: false,
  }, () => null);
  return diff.build();
}
