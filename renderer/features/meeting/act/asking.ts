/** What the running act asks: one question at a time, beside the row in focus. */
import { create } from 'zustand';
import type { Preview } from '../../../../shared/collisions/preview.ts';

export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Beside it, fainter: whose it is, where it is now. */
  readonly note?: string;
  /** It is so now. */
  readonly chosen?: boolean;
  /** What it would break and solve. */
  readonly preview?: Preview | null;
  /** Does it; left out where several are chosen: the question does. */
  readonly run?: () => void;
}

export interface Question {
  readonly label: string;
  /** What can be typed. */
  readonly hint: string;
  /** What there is to choose from, by what is typed; nothing typed: the numbered list. */
  readonly choices: (typed: string) => readonly Choice[];
  /** Several can be chosen (Shift+Enter marks one more): does it with those that are to become what they are not. */
  readonly many?: (ids: readonly string[]) => void;
}

interface Asked {
  readonly question: Question;
  /** Another for each question. */
  readonly key: number;
  /** Where the focus goes back. */
  readonly opener: Element | null;
}
export const useAsking = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));

let lastKey = 0;
export const ask = (question: Question): void => useAsking.setState({ asked: { question, key: ++lastKey, opener: document.activeElement } });
/** Another question may have come meanwhile: it stays. */
export const answered = (question: Question): void => useAsking.setState(({ asked }) => (asked?.question === question ? { asked: null } : {}));
