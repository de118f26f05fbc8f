/** What a drop would break and solve, before it is made (planning rules §4). The index stays as it is. */
import type { DropTarget } from '../domain/command.ts';
import { placeAt } from '../domain/commands/card.ts';
import type { Card, CardId, PlacementId } from '../domain/records.ts';
import type { Diff, TableDiff } from '../domain/state.ts';
import { NO_SLOT, sameSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import type { Entry } from './entry.ts';
import { worstOf } from './finding.ts';
import type { Finding, Severity } from './finding.ts';
import type { FindingIndex } from './finding-index.ts';
import { whatIf } from './what-if.ts';
import type { Outcome } from './what-if.ts';

export interface Preview {
  /** The gravest of what it would break; null for nothing. */
  readonly worst: Severity | null;
  /** Findings that the drop would make, or make worse. */
  readonly breaks: readonly Finding[];
  /** Findings that would be gone. */
  readonly solves: readonly Finding[];
  /** Placements with a slot of their own, which do not follow the card. */
  readonly staying: readonly PlacementId[];
  /** Where the card (or placement) would be. */
  readonly slot: Slot;
}

const nothing = (slot: Slot): Preview => ({ worst: null, breaks: [], solves: [], staying: [], slot });

/** What dropping a card on a target would do; a recurring card on a slot: what its copy there would. */
export function previewMove(index: FindingIndex, id: CardId, target: DropTarget): Preview {
  const card = index.card(id);
  if (!card || target.type === 'recurring') return nothing(card?.slot ?? NO_SLOT);
  const placements = index.placementsOf(id);
  if (card.kind === 'recurring') {
    const copy: Card = { ...card, kind: 'post', rule: null, ...placeAt({ slot: NO_SLOT, status: 'planned' }, target) };
    const copies = placements.map((placement) => ({ ...placement, slot: null, publishedAt: null }));
    return previewOf(whatIf(index, [], index.ledger.entriesOf(copy, copies)), copy.slot, []);
  }
  const moved: Card = { ...card, ...placeAt(card, target) };
  const staying = placements.filter(({ slot }) => slot !== null).map((placement) => placement.id);
  const [now, then] = [index.entriesOf(id), index.ledger.entriesOf(moved, placements)];
  return previewOf(whatIf(index, without(now, then), without(then, now)), moved.slot, staying);
}

/** What a change of cards and their placements would do: exactly what the rules would say after it. */
export function previewChange(index: FindingIndex, diff: Diff): Preview {
  const [cards, placements] = [after(diff.cards), after(diff.placements)];
  const ids = new Set([...cards.values().map(({ id }) => id), ...placements.values().map(({ card }) => card)]);
  const [now, then]: [Entry[], Entry[]] = [[], []];
  const staying: PlacementId[] = [];
  for (const id of ids) {
    const before = index.card(id);
    const card = cards.get(id) ?? before;
    if (!card) continue;
    const own = index.placementsOf(id).map((placement) => placements.get(placement.id) ?? placement);
    now.push(...index.entriesOf(id));
    then.push(...index.ledger.entriesOf(card, [...own, ...(diff.placements?.added ?? []).filter((added) => added.card === id)]));
    if (before && !sameSlot(before.slot, card.slot)) staying.push(...own.flatMap((placement) => (placement.slot ? placement.id : [])));
  }
  const [moved] = [...cards.values(), ...Array.from(placements.values(), ({ slot }) => ({ slot: slot ?? NO_SLOT }))];
  return previewOf(whatIf(index, without(now, then), without(then, now)), moved?.slot ?? NO_SLOT, staying);
}

/** The records of a table that a change makes or leaves, by id. */
const after = <Kept extends { readonly id: string }>({ added = [], updated = [] }: TableDiff<Kept> = {}): ReadonlyMap<string, Kept> =>
  new Map([...added, ...updated.map(([, to]) => to)].map((record) => [record.id, record]));

/** The entries that are not in another list at the same time and channel, a story there too. */
function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const known = Map.groupBy(others, ({ placement }) => placement.id);
  // A week is in order with the first minute after it, so the day is asked too.
  return entries.filter(({ placement, channel, day, order, story }) =>
    !known.get(placement.id)?.some((other) => other.channel === channel && other.day === day && other.order === order && other.story === story));
}

/** What giving one placement a slot of its own would do. */
export function previewSlot(index: FindingIndex, id: PlacementId, slot: Slot): Preview {
  return previewOf(ifPlaced(index, id, slot), slot, []);
}

/** What is found where one placement is and where it would be, before and after. */
export function ifPlaced(index: FindingIndex, id: PlacementId, slot: Slot): Outcome {
  const placement = index.placement(id);
  const card = placement && index.card(placement.card);
  if (!card) return { before: [], after: [] };
  const going = index.entriesOf(card.id).filter((entry) => entry.placement.id === id);
  return whatIf(index, going, index.ledger.entriesOf(card, [{ ...placement, slot }]));
}

function previewOf({ before, after }: Outcome, slot: Slot, staying: readonly PlacementId[]): Preview {
  const old = new Map(before.map((finding) => [finding.key, finding]));
  const left = new Set(after.map((finding) => finding.key));
  const breaks = after.filter((finding) => {
    const known = old.get(finding.key);
    return !known || isWorse(finding, known);
  });
  return { worst: worstOf(breaks), breaks, solves: before.filter((finding) => !left.has(finding.key)), staying, slot };
}

const isWorse = (now: Finding, before: Finding): boolean => howBad(now) > howBad(before);

/** More of what is counted is worse; less where there should be more; of a mix, what is farther from its target. */
function howBad({ rule, count, limit }: Finding): number {
  switch (rule) {
    case 'min-gap':
    case 'cadence-gap':
    case 'too-soon':
    case 'unstaffed': return -(count ?? 0);
    case 'mix-skew': return Math.abs((count ?? 0) - (limit ?? 0));
    case 'not-seen': return count ?? Infinity;
    default: return count ?? 0;
  }
}
