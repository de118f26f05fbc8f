/** One card becomes two: some of its placements go on a card of their own. */
import { emptyText } from '../command.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Card, Placement } from '../records.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';
import { ANEW } from './copy.ts';

/** Both cards keep what they share (notes, checklist, approval); each is published where all that it has is out. */
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
  const { approval, sender, reuseOf } = source;
  const checklist = source.checklist.map((item, i) => ({ ...item, id: `${id}-${i}` })); // what is done is done for both
  const diff = new DiffBuilder()
    .add('cards', { ...source, ...ANEW, id, rank, approval, sender, reuseOf, checklist, siblings: [source.id], ...outOf(source, going) })
    .add('texts', { ...texts, id, placementTexts: part(true) })
    .update('cards', source, { siblings: [...source.siblings, id], ...outOf(source, own.filter((one) => !going.includes(one))) });
  if (state.texts.get(of)) diff.update('texts', texts, { placementTexts: part(false) });
  for (const placement of going) diff.update('placements', placement, { card: id });
  return diff.build();
}

/** Of a card with these placements alone, whether it is out, and since when. */
function outOf({ status, publishedAt }: Card, placements: readonly Placement[]): Pick<Card, 'status' | 'publishedAt'> {
  const out = placements.flatMap((one) => one.publishedAt ?? []).sort();
  return status !== 'published' && out.length === placements.length ? { status: 'published', publishedAt: out.at(-1) ?? null } : { status, publishedAt };
}
