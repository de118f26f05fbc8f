/** What happened to a card's placements: where, when and whether it goes out. */
import type { Card, CardId, Placement } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import type { What } from './fact.ts';

type Changed<R> = readonly [from: R, to: R];
/** Whether two values of a record are not the same. */
export const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The placements that stayed on a card and were changed. */
export const changedPlacements = (diff: Diff, card: CardId): readonly Changed<Placement>[] =>
  (diff.placements?.updated ?? []).filter(([from, to]) => from.card === card && to.card === card);

/** `card`: how it itself changed, where it did. */
export function placementFacts(diff: Diff, id: CardId, card: Changed<Card> | undefined): readonly What[] {
  const { added = [], removed = [], updated = [] } = diff.placements ?? {};
  const changed = changedPlacements(diff, id);
  const gone = updated.filter(([from, to]) => from.card === id && to.card !== id);
  const come = updated.filter(([from, to]) => from.card !== id && to.card === id).map(([, to]) => to);
  const told = (type: 'placement-added' | 'placement-removed') => ({ id: placement, channel, format, slot }: Placement): What => ({ type, placement, channel, format, slot });
  const [went] = gone;
  return [
    ...[...added.filter((one) => one.card === id), ...come].map(told('placement-added')),
    ...removed.filter((one) => one.card === id).map(told('placement-removed')),
    ...(went ? [{ type: 'split', other: went[1].card, channels: gone.map(([, { channel }]) => channel) } as const] : []),
    ...changed.flatMap(placementChange),
    ...publishing(changed, card),
  ];
}

function placementChange([from, to]: Changed<Placement>): readonly What[] {
  const { id: placement, channel } = to;
  const facts: What[] = [];
  if (from.channel !== channel) facts.push({ type: 'channel', placement, from: from.channel, to: channel });
  else if (from.format !== to.format) facts.push({ type: 'format', placement, channel, from: from.format, to: to.format }); // with another channel the format follows
  if (differs(from.slot, to.slot)) facts.push({ type: 'placement-moved', placement, channel, from: from.slot, to: to.slot });
  if (from.link !== to.link) facts.push({ type: 'link', placement, channel, to: to.link });
  if (differs(from.figures, to.figures)) facts.push({ type: 'figures', placement, channel });
  return facts;
}

/** Going out, or not after all, is one fact with all the channels that it was about. */
function publishing(changed: readonly Changed<Placement>[], card: Changed<Card> | undefined): readonly What[] {
  const out = changed.filter(([from, to]) => from.publishedAt === null && to.publishedAt !== null);
  const back = changed.filter(([from, to]) => from.publishedAt !== null && to.publishedAt === null);
  const [isOut, isBack] = card && card[0].status !== card[1].status ? [card[1].status === 'published', card[0].status === 'published'] : [false, false];
  const channelsOf = (list: readonly Changed<Placement>[]) => list.map(([, { channel }]) => channel);
  return [
    ...(isOut || out.length > 0 ? [{ type: 'published', at: out[0]?.[1].publishedAt ?? card?.[1].publishedAt ?? null, channels: channelsOf(out), whole: isOut } as const] : []),
    ...(isBack || back.length > 0 ? [{ type: 'unpublished', channels: channelsOf(back), whole: isBack } as const] : []),
  ];
}
