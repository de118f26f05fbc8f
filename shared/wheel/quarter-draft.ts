/** What a team has chosen for a quarter, and how it is kept until it is done (decision 27). */
import { parseSlot } from '../planning/slot.ts';

export const WHATS = ['keep', 'refresh', 'skip'] as const;
export interface Choice {
  readonly what: (typeof WHATS)[number];
  /** As `formatSlot` writes it, where it is moved; null: where the rule has it. */
  readonly slot: string | null;
  /** Empty: nobody; null: the recurring card's owners. */
  readonly owner: string | null;
  /** Of a skip. */
  readonly reason: string;
}
/** By the item's key. */
export type Choices = Readonly<Record<string, Choice>>;
export interface Draft {
  readonly choices: Choices;
  /** What was made of them, once it is. */
  readonly made: Readonly<Record<string, string>> | null;
  /** The revisions of the steps that made it, as the host numbers them. */
  readonly steps: readonly number[];
  /** Some of it is made, and the rest is being decided about. */
  readonly more: boolean;
}
export const NO_DRAFT: Draft = { choices: {}, made: null, steps: [], more: false };

/** Reads what was kept of a session; what is not understood is left out. */
export function readDraft(text: string | null): Draft {
  try {
    const kept = JSON.parse(text ?? '{}') as { choices?: Record<string, Partial<Choice> | null>; made?: Record<string, unknown> | null; steps?: unknown; more?: unknown }; // looked at below
    const choices = Object.entries(kept.choices ?? {}).flatMap(([key, one]) => {
      const what = WHATS.find((known) => known === one?.what);
      const slot = typeof one?.slot === 'string' && parseSlot(one.slot) ? one.slot : null;
      return what ? [[key, { what, slot, owner: typeof one?.owner === 'string' ? one.owner : null, reason: typeof one?.reason === 'string' ? one.reason : '' }] as const] : [];
    });
    const made = kept.made && Object.fromEntries(Object.entries(kept.made).flatMap(([key, id]) => (typeof id === 'string' ? [[key, id]] : [])));
    const steps = Array.isArray(kept.steps) ? kept.steps.filter((rev) => typeof rev === 'number') : [];
    return { choices: Object.fromEntries(choices), made: made ?? null, steps, more: kept.more === true };
  } catch {
    return NO_DRAFT; // no JSON: as for a session not begun
  }
}

/** Whether undoing would take back a step of this session, and nothing else. */
export const takesBack = ({ steps }: Draft, undoRev: number | null): boolean => undoRev !== null && steps.includes(undoRev);

/** A choice with something else in it; who or when it is says that it is to be made. */
export function changed(before: Choice | undefined, change: Partial<Choice>): Choice {
  const what = change.what ?? (before && before.what !== 'skip' ? before.what : 'keep');
  return { slot: null, owner: null, reason: '', ...before, ...change, what };
}
