/** One card becomes two: some of its placements go on a card of their own. */
import { emptyText } from '../command.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';
import { ANEW, uncheckedOf } from './copy.ts';

export function splitCard(state: State, { id, of, placements, rank }: Commands['splitCard']): Diff | DomainError {
  const source = liveCard(state, of);
  if (source instanceof DomainError) return source;
  if (state.cards.get(id)) return new DomainError('id-taken');
  const own = state.placementsOf(of);
  const going = own.filter((placement) => placements.includes(placement.id));
  if (going.length < placements.length) return new DomainError('placement-missing');
  if (source.kind === 'recurring' || going.length === 0 || going.length === own.length) return new DomainError('not-split', { title: source.title });
  const texts = state.texts.get(of) ?? emptyText(of);
  const goes = (placement: string): boolean => going.some((one) => one.id === placement);
  const part = (mine: boolean) => Object.fromEntries(Object.entries(texts.placementTexts).filter(([placement]) => goes(placement) === mine));
  const { status, approval, publishedAt, sender } = source;
  const made = { ...source, ...ANEW, id, rank, status, approval, publishedAt, sender, siblings: [source.id] };
  const diff = new DiffBuilder()
    .add('cards', { ...made, checklist: uncheckedOf(made) })
    .add('texts', { ...texts, id, placementTexts: part(true) })
    .update('cards', source, { siblings: [...source.siblings, id] });
  if (state.texts.get(of)) diff.update('texts', texts, { placementTexts: part(false) });
  for (const placement of going) diff.update('placements', placement, { card: id });
  return diff.build();
}
