/** All that the session's parts ask: the quarter, what is chosen, what that would break, who would have how much. */
import { useMemo } from 'react';
import { previewChange } from '../../../../shared/collisions/preview.ts';
import type { Preview } from '../../../../shared/collisions/preview.ts';
import type { FindingIndex } from '../../../../shared/collisions/finding-index.ts';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { MemoryState } from '../../../../shared/domain/memory-state.ts';
import type { PersonId } from '../../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { formatSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { calmestWeek, loadWith, peopleWith, previewId, previewOf, slotOf } from '../../../../shared/wheel/quarter-choices.ts';
import { changed } from '../../../../shared/wheel/quarter-draft.ts';
import type { Choice, Choices, Draft } from '../../../../shared/wheel/quarter-draft.ts';
import { itemsOf, quarterPlan, weeksIn } from '../../../../shared/wheel/quarter.ts';
import type { QuarterWeek } from '../../../../shared/wheel/quarter-load.ts';
import type { QuarterItem, QuarterName, QuarterPlan } from '../../../../shared/wheel/quarter.ts';
import { useShows } from '../../../store/filter.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** The quarter as the plan, the filter and the day are now. */
export function useQuarterPlan({ year, quarter }: QuarterName): QuarterPlan {
  const shows = useShows();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  // The plan is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => quarterPlan(plan, { year, quarter }, dayNames, today, shows), [plan, version, year, quarter, dayNames, today, shows]);
}

export interface Session {
  readonly plan: QuarterPlan;
  readonly items: readonly QuarterItem[];
  readonly draft: Draft;
  readonly choices: Choices;
  /** Publications of a week with what is chosen. */
  readonly load: (week: QuarterWeek) => number;
  readonly people: ReadonlyMap<PersonId, number>;
  /** What all that is chosen would break and solve, together; null where that can't be said. */
  readonly outcome: Preview | null;
  /** Of that, what is about an item's card. */
  readonly breaksOf: (item: QuarterItem) => readonly Finding[];
  /** What an item would break with another choice, all the other ones made too. */
  readonly ifChosen: (item: QuarterItem, choice: Choice) => { readonly preview: Preview | null; readonly breaks: readonly Finding[] };
  /** An item's choice with a change; what was missed comes to the calmest week until it is moved. */
  readonly choiceWith: (item: QuarterItem, change: Partial<Choice>) => Choice;
  /** When it would come, chosen or not. */
  readonly slotFor: (item: QuarterItem) => Slot;
}

export function useSession(plan: QuarterPlan, draft: Draft): Session {
  const [state, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const [index, found] = [useFindings((s) => s.index), useFindings((s) => s.version)];
  // The index is changed in place too.
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/memo-dependencies
  return useMemo(() => sessionOf(plan, draft, state, index, today), [plan, draft, state, index, found, today]);
}

function sessionOf(plan: QuarterPlan, draft: Draft, state: MemoryState, index: FindingIndex | null, today: CalendarDate): Session {
  const { choices } = draft;
  const items = itemsOf(plan);
  const load = loadWith(state, items, choices);
  const previewWith = (all: Choices): Preview | null => {
    const diff = index && previewOf(state, items, all);
    return diff && previewChange(index, diff);
  };
  const outcome = previewWith(choices);
  const about = (preview: Preview | null, { key }: QuarterItem): readonly Finding[] => preview?.breaks.filter(({ cards }) => cards.includes(previewId(key))) ?? [];
  const choiceWith = (item: QuarterItem, change: Partial<Choice>): Choice => {
    const before = choices[item.key];
    const bring = item.missed && !before?.slot && change.slot == null && change.what !== 'skip' ? calmestWeek(weeksIn(plan), load, today) : null;
    return changed(before, bring ? { ...change, slot: bring } : change);
  };
  return {
    plan, items, draft, choices, load, outcome, choiceWith,
    slotFor: (item) => slotOf(item, choices[item.key] ?? choiceWith(item, { what: 'keep' })),
    people: peopleWith(plan.load, items, choices),
    breaksOf: (item) => about(outcome, item),
    ifChosen: (item, choice) => {
      const preview = previewWith({ ...choices, [item.key]: choice });
      return { preview, breaks: about(preview, item) };
    },
  };
}

/** As a choice keeps it: null where the rule has it. */
export const keptSlot = (item: QuarterItem, slot: Slot): string | null => (formatSlot(slot) === formatSlot(item.slot) ? null : formatSlot(slot));
