/** All titles of the plan, made ready to be looked through at every key. */
import { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import { bestTitles } from '../../../shared/search/best.ts';
import type { Titled } from '../../../shared/search/best.ts';
import { folded } from '../../../shared/search/match.ts';
import { usePlan } from '../../store/plan-store.ts';

type TitledCard = Titled & { readonly card: Card };
const entries = new WeakMap<Card, TitledCard>();
let known: { readonly plan: MemoryState; readonly version: number; readonly list: readonly TitledCard[] } = { plan: new MemoryState(), version: -1, list: [] };

function entryOf(card: Card): TitledCard {
  let entry = entries.get(card);
  if (!entry) entries.set(card, (entry = { card, folded: folded(card.title), archived: card.archived, day: slotSpan(card.slot)?.[0] ?? null }));
  return entry;
}

/** Of every card but those in the bin; the same list as long as the plan is. */
function allTitles(): readonly TitledCard[] {
  const { plan, version } = usePlan.getState();
  if (known.plan !== plan || known.version !== version) {
    const list: TitledCard[] = [];
    for (const card of plan.cards.values()) if (card.deletedAt === null) list.push(entryOf(card));
    known = { plan, version, list };
  }
  return known.list;
}

/** What is archived and answers to the other words, where one of them asks for what is archived. */
export function archivedHits(words: readonly string[], asks: string, limit: number): readonly Card[] {
  const others = words.filter((word) => !asks.split(' ').includes(word));
  if (others.length === words.length) return [];
  return bestTitles(allTitles().filter(({ archived }) => archived), others, toDayNumber(usePlan.getState().today), limit).best.map(({ card }) => card);
}

/** The cards whose titles answer best; without words, those nearest to today. */
export function titleHits(words: readonly string[], limit: number): readonly Card[] {
  return bestTitles(allTitles(), words, toDayNumber(usePlan.getState().today), limit).best.map(({ card }) => card);
}
