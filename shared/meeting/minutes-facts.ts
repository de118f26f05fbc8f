/** What happened in a meeting, sorted into what the minutes are made of. Facts, no words. */
import type { LoggedChange } from '../contract/contract.ts';
import type { Acceptance, Approval, Card, CardId, ChannelId, Meeting, MeetingNote, PersonId, Placement } from '../domain/records.ts';
import type { Diff, State } from '../domain/state.ts';
import type { Fact } from '../history/fact.ts';
import { factsOf } from '../history/facts.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { effectiveSlot, formatSlot, sameSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { netOf } from './net.ts';

export interface Moved {
  readonly card: Card;
  /** What went along; none where nothing of the card goes out anywhere yet. */
  readonly placements: readonly Placement[];
  /** Null: it was an idea. */
  readonly from: Slot | null;
  readonly to: Slot;
}

export interface MinutesFacts {
  readonly decided: readonly MeetingNote[];
  readonly todo: readonly MeetingNote[];
  readonly noted: readonly MeetingNote[];
  readonly assigned: readonly { readonly card: Card; readonly people: readonly PersonId[] }[];
  readonly moved: readonly Moved[];
  readonly approved: readonly { readonly card: Card; readonly approval: Approval }[];
  readonly published: readonly { readonly card: Card; readonly channels: readonly ChannelId[]; readonly at: LocalDateTime | null }[];
  readonly accepted: readonly Acceptance[];
  readonly ideas: readonly Card[];
  /** Anything else, card by card; null: what is about none. */
  readonly other: readonly { readonly card: Card | null; readonly facts: readonly Fact[] }[];
}

/** What has a part of its own in the minutes, or is too small to be told. */
const TOLD: ReadonlySet<Fact['type']> = new Set(['moved', 'placement-moved', 'approved', 'published', 'accepted', 'note', 'ordered', 'changed']);
/** What belongs to a meeting itself, or to how somebody looks at the plan; that a setting was changed says nothing. */
const NO_NEWS: ReadonlySet<string> = new Set(['meetings', 'views', 'feeds', 'settings']);

/** The facts of a meeting's log, oldest first, against the plan as it is after it. */
export function minutesFacts(log: readonly LoggedChange[], meeting: Meeting, plan: State): MinutesFacts {
  const { endedAt } = meeting; // of one that was forgotten and ended later, what came after it is none of its business
  const changes = endedAt === null ? log : log.filter(({ at }) => at <= endedAt);
  const net = netOf(changes.map(({ diff }) => diff));
  const cardOf = cardsAfter(net, plan);
  const ofNoConcern = new Set((net.cards?.added ?? []).filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id)); // made and dropped again
  const dropped = new Set((net.cards?.updated ?? []).filter(([from, to]) => from.deletedAt === null && to.deletedAt !== null).map(([, { id }]) => id)); // that is all there is to say of them
  const facts = factsOf(net).filter(({ card, type }) => card === null || (!ofNoConcern.has(card) && (type === 'binned' || !dropped.has(card))));
  const about = <T extends Fact['type']>(type: T) => facts.flatMap((fact) => {
    const card = fact.type === type && fact.card !== null ? cardOf(fact.card) : undefined;
    return card ? [{ card, fact: fact as Extract<Fact, { readonly type: T }> }] : []; // its type says so
  });
  const made = about('created');
  const notes = [...plan.notes.values()].filter((note) => note.meeting === meeting.id).sort((a, b) => a.at.localeCompare(b.at));
  return {
    decided: notes.filter(({ kind }) => kind === 'decision'),
    todo: notes.filter(({ kind }) => kind === 'todo'),
    noted: notes.filter(({ kind }) => kind === 'note'),
    assigned: [
      ...about('owners').map(({ card, fact }) => ({ card, people: fact.added })),
      ...made.map(({ card, fact }) => ({ card, people: card.owners.filter((id) => !(fact.of && cardOf(fact.of)?.owners.includes(id))) })),
    ].filter(({ people }) => people.length > 0),
    moved: movedIn(net, plan).filter(({ card }) => !ofNoConcern.has(card.id) && !dropped.has(card.id)),
    approved: about('approved').map(({ card, fact: { approval } }) => ({ card, approval })),
    published: about('published').map(({ card, fact: { channels, at } }) => ({ card, channels, at })),
    accepted: facts.flatMap((fact) => (fact.type === 'accepted' ? [fact.acceptance] : [])),
    ideas: made.map(({ card }) => card).filter(({ status, kind }) => status === 'idea' && kind === 'post'),
    other: [...othersOf(facts, cardOf), ...imports(changes)],
  };
}

/** Every card as it was when the meeting ended; one that is gone for good as it was before. */
function cardsAfter({ cards = {} }: Diff, plan: State): (id: CardId) => Card | undefined {
  const known = new Map([...(cards.removed ?? []), ...(cards.added ?? []), ...(cards.updated ?? []).map(([, to]) => to)].map((card) => [card.id, card]));
  return (id) => known.get(id) ?? plan.cards.get(id);
}

/** What goes out at another time than before: a card with what follows it, and placements with a time of their own. */
function movedIn({ cards = {}, placements = {} }: Diff, plan: State): readonly Moved[] {
  const was = new Map((placements.updated ?? []).map(([from]) => [from.id, from]));
  const is = new Map((placements.updated ?? []).map(([, to]) => [to.id, to]));
  const before = new Map((cards.updated ?? []).map(([from, to]) => [to.id, from]));
  const after = new Map((cards.updated ?? []).map(([, to]) => [to.id, to]));
  const added = new Set([...(cards.added ?? []), ...(placements.added ?? [])].map(({ id }) => id as string));
  const touched = new Set([...before.keys(), ...(placements.updated ?? []).map(([, { card }]) => card)]);
  return [...touched].flatMap((id): readonly Moved[] => {
    const card = after.get(id) ?? plan.cards.get(id);
    if (!card || added.has(id) || card.kind === 'recurring') return [];
    const old = before.get(id) ?? card;
    const places = plan.placementsOf(id).filter((placement) => !added.has(placement.id)).map((placement) => is.get(placement.id) ?? placement);
    const steps = places.map((placement): Moved => ({ card, placements: [placement], from: effectiveSlot(old, was.get(placement.id) ?? placement), to: effectiveSlot(card, placement) }));
    const whole: Moved = { card, placements: [], from: old.slot, to: card.slot };
    const all = steps.some(({ from, to }) => from && !sameSlot(from, to)) ? steps : [whole];
    const moves = all.filter(({ from, to }) => from && !sameSlot(from, to)).map((move) => (old.status === 'idea' && move.from?.precision === 'none' ? { ...move, from: null } : move));
    return [...Map.groupBy(moves, ({ from, to }) => `${from && formatSlot(from)} ${formatSlot(to)}`).values()].map((same) => ({ ...same[0]!, placements: same.flatMap((one) => one.placements) })); // a group has one at least
  });
}

function othersOf(facts: readonly Fact[], cardOf: (id: CardId) => Card | undefined): MinutesFacts['other'] {
  const moved = new Set(facts.flatMap(({ type, card }) => (type === 'moved' ? [card] : [])));
  const made = new Set(facts.flatMap(({ type, card }) => (type === 'created' ? [card] : []))); // what they were made of is told there
  const left = facts.filter((fact) => {
    if ((fact.type === 'linked' && fact.others.every((id) => made.has(id))) || (fact.type === 'split' && made.has(fact.other))) return false;
    if (TOLD.has(fact.type) || (fact.type === 'entry' && NO_NEWS.has(fact.table))) return false;
    if (fact.type === 'owners') return fact.added.length === 0;
    if (fact.type === 'status') return !(fact.from === 'idea' && fact.to === 'planned' && moved.has(fact.card)); // an idea that got its day
    return !(fact.type === 'created' && fact.card !== null && cardOf(fact.card)?.status === 'idea'); // told as a new idea
  });
  return [...Map.groupBy(left, ({ card }, index) => card ?? index).values()].map((said) => ({ card: (said[0]?.card && cardOf(said[0].card)) || null, facts: said }));
}

/** Whole files that came, and were not taken back: the log has their names alone. */
function imports(changes: readonly LoggedChange[]): MinutesFacts['other'] {
  const files = changes.filter(({ label: { command } }) => command === 'import' || command === 'sample');
  const came = files.reduce((count, { kind }) => count + (kind === 'undo' ? -1 : 1), 0);
  return came > 0 ? [{ card: null, facts: [{ type: 'imported', card: null }] }] : [];
}
