/** What is being asked about recurring cards and pauses: one question at a time, over any view. Its code comes when it is asked for. */
import { create } from 'zustand';
import type { Card, CardId, PauseId } from '../../../shared/domain/records.ts';
import type { RecurrenceRule } from '../../../shared/planning/recurrence-rule.ts';

export type Asked =
  /** What can be done about a recurring card without opening it. */
  | { readonly what: 'menu'; readonly card: CardId; readonly opener: HTMLElement }
  | { readonly what: 'skip'; readonly card: CardId; readonly year: number; readonly opener: HTMLElement }
  /** A post that was dropped on the recurring content: what returns when? */
  | { readonly what: 'becomes'; readonly post: CardId; readonly dropped: RecurrenceRule; readonly rank: string }
  /** `like`: a recurring card whose theme it begins with. */
  | { readonly what: 'pause'; readonly like: Card | null }
  | { readonly what: 'lift'; readonly pause: PauseId };

export const useAsked = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));
export const ask = (asked: Asked): void => useAsked.setState({ asked });
export const answered = (): void => useAsked.setState({ asked: null });

/** Asks what rests, from when to when, and why. */
export const askPause = (like: Card | null = null): void => ask({ what: 'pause', like });
