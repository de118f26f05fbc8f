/** How far a change in the editor reaches: the open card alone, or the cards of its series that follow it too (planning rules §3). */
import { useMemo } from 'react';
import { create } from 'zustand';
import { previewChange } from '../../../shared/collisions/preview.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { Commands, SharedEdit, SharedEditName } from '../../../shared/domain/command.ts';
import { cardsOfSeries, followingOf } from '../../../shared/domain/commands/series.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { nowAtHost } from '../../store/clock.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';

/** The open card whose changes those after it follow; null: each change is of the open card alone. */
export const useReach = create<{ readonly from: CardId | null }>(() => ({ from: null }));

/** Each card begins alone. What is still unsaved when it closes is saved first, with the reach that it was typed for. */
export function beginAlone(): () => void {
  const alone = () => useReach.setState({ from: null });
  alone();
  return () => queueMicrotask(alone);
}

/** A change of the open card, and of those that follow it where that was chosen. */
export function edit<N extends SharedEditName>(name: N, input: Commands[N]): boolean {
  const { from } = useReach.getState();
  if (from === null) return run(name, input);
  return run('editFollowing', { id: from, edit: { name, input } as unknown as SharedEdit }); // name and input belong together
}

/** What such a change would break on all the cards that it reaches; null where it reaches only the open one, or there is no checker. */
export function previewEdit(change: SharedEdit): Preview | null {
  const [{ from }, { index }, { plan, today }] = [useReach.getState(), useFindings.getState(), usePlan.getState()];
  if (from === null || !index) return null;
  const diff = runCommand(plan, { name: 'editFollowing', input: { id: from, edit: change } }, { today, now: nowAtHost() });
  return diff instanceof DomainError ? null : { ...previewChange(index, diff), staying: [] }; // slots of their own move along
}

interface OfSeries {
  readonly cards: readonly Card[];
  /** Those that follow the card and are not out. */
  readonly following: readonly Card[];
}
const ALONE: OfSeries = { cards: [], following: [] };
let known: { readonly plan: MemoryState; readonly version: number; readonly card: Card; readonly of: OfSeries } | null = null;

/** The cards of a card's series, in order, as of now. Several parts of an open editor ask; the cards are looked through once for each state of the plan. */
export function seriesNow(card: Card, { plan, version }: Pick<PlanStore, 'plan' | 'version'>): OfSeries {
  if (card.series === null) return ALONE;
  if (known?.plan !== plan || known.version !== version || known.card !== card) {
    const cards = cardsOfSeries(plan, card.series);
    known = { plan, version, card, of: { cards, following: followingOf(plan, card, cards) } };
  }
  return known.of;
}
export function useSeriesOf(card: Card): OfSeries {
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  return useMemo(() => seriesNow(card, { plan, version }), [card, plan, version]);
}
