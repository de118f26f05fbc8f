/** What is chosen in the sessions, kept on this computer by workspace and quarter until it is done or thrown away: nothing of it is in the plan. */
import { useMemo } from 'react';
import { create } from 'zustand';
import { NO_DRAFT, readDraft } from '../../../../shared/wheel/quarter-draft.ts';
import type { Choice, Draft } from '../../../../shared/wheel/quarter-draft.ts';
import type { QuarterName } from '../../../../shared/wheel/quarter.ts';
import { usePlan } from '../../../store/plan-store.ts';

const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

/** Two workspaces on one computer may plan the same quarter, and have the same name. */
const keyOf = ({ year, quarter }: QuarterName): string => `wheelhouse.quarter ${usePlan.getState().workspace} ${year}-Q${quarter}`;

function kept(key: string): Draft {
  try {
    return readDraft(localStorage.getItem(key));
  } catch {
    return NO_DRAFT; // where nothing may be kept, the choices hold for as long as the page
  }
}

const draftNow = (key: string): Draft => useDrafts.getState()[key] ?? kept(key);

export function useDraft(name: QuarterName): Draft {
  const key = keyOf(name);
  const read = useMemo(() => kept(key), [key]);
  return useDrafts((drafts) => drafts[key]) ?? read;
}

export function saveDraft(name: QuarterName, draft: Draft): void {
  const key = keyOf(name);
  useDrafts.setState({ [key]: draft });
  try {
    if (draft.made || Object.keys(draft.choices).length > 0) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // See above.
  }
}

/** Chooses for an item; null takes the choice back. */
export function choose(name: QuarterName, item: string, choice: Choice | null): void {
  const draft = draftNow(keyOf(name));
  const { [item]: _, ...rest } = draft.choices;
  saveDraft(name, { ...draft, choices: choice ? { ...rest, [item]: choice } : rest });
}

/** The session's step is on the disk: it is known by its revision from now on. */
export function stepWritten(name: QuarterName, rev: number): void {
  const draft = draftNow(keyOf(name));
  saveDraft(name, { ...draft, steps: [...draft.steps, rev] });
}
