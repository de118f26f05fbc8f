/** What the chips of a day show beside their cards, asked for once a day instead of once a chip: a month has few days. */
import { useShallow } from 'zustand/react/shallow';
import type { Severity } from '../../../shared/collisions/finding.ts';
import type { Category, Channel } from '../../../shared/domain/records.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { keyOf, useSelection } from '../../store/selection.ts';
import { useSpotlight } from '../../store/spotlight.ts';
import { openTodosOf } from '../meeting/notes/note-index.ts';
import { liftedIn, useDrag } from '../drag/drag-store.ts';
import { severityOf } from './day-findings.ts';
import type { DayItem } from './day-index.ts';

export interface Face {
  /** The channels of its placements, in their order. */
  readonly channels: readonly Channel[];
  readonly category: Category | null;
  readonly severity: Severity | null;
  /** How much is to be done about its card. */
  readonly todos: number;
  /** A panel points at its card. */
  readonly pointedAt: boolean;
}

/** The keys of those of these items that are lifted. */
export const useLiftedOf = (items: readonly DayItem[]): readonly string[] =>
  useDrag(useShallow((s) => {
    const item = liftedIn(s);
    const all = item ? [item, ...(item.others ?? [])].map(keyOf) : [];
    return all.length === 0 ? NONE : items.filter(({ key }) => all.includes(key)).map(({ key }) => key);
  }));

/** The keys of those of these items that are chosen. */
export const useChosenOf = (items: readonly DayItem[]): readonly string[] =>
  useSelection(useShallow(({ chosen }) => (chosen.size === 0 ? NONE : items.filter(({ key }) => chosen.has(key)).map(({ key }) => key))));
const NONE: readonly string[] = [];

/** The faces of some items, in their order. */
export function useFaces(items: readonly DayItem[]): readonly Face[] {
  const severities = useFindings(useShallow(({ open }) => items.map((item) => severityOf(open, item))));
  const pointed = useSpotlight((s) => s.cards);
  // One flat list, so that a change of a channel or category is seen: what it holds is taken apart again below.
  const records = usePlan(useShallow((s) => items.flatMap(({ card, placements }) => [
    openTodosOf(card.id),
    (card.category && s.plan.categories.get(card.category)) || null,
    ...placements.map(({ channel }) => s.plan.channels.get(channel) ?? null),
  ])));
  let at = 0;
  return items.map(({ card, placements }, i) => {
    const todos = records[at++] as number; // as put there above
    const category = records[at++] as Category | null; // as put there above, channels after it
    const channels = records.slice(at, (at += placements.length)).filter((channel) => channel !== null) as Channel[];
    return { channels, category, todos, severity: severities[i] ?? null, pointedAt: pointed.has(card.id) };
  });
}
