/** What the running act asks: one question at a time, beside the row in focus. */
import { create } from 'zustand';
import type { Preview } from '../../../../shared/collisions/preview.ts';
import type { CardId } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { speech } from './tell.ts';

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
  /** The card that it is about: where that goes, the question goes with it. */
  readonly card?: CardId;
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
  /** The row that it stands at, by key, and as it is drawn: nothing of it is covered. */
  readonly row: string | undefined;
  readonly opener: HTMLElement | null;
}
export const useAsking = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));

let lastKey = 0;
export function ask(question: Question): void {
  const opener = document.querySelector<HTMLElement>('.m-focus > article');
  useAsking.setState({ asked: { question, key: ++lastKey, row: opener?.dataset.row, opener } });
}
/** Another question may have come meanwhile: it stays. */
export const answered = (question: Question): void => useAsking.setState(({ asked }) => (asked?.question === question ? { asked: null } : {}));

/** What a question was about went while it was open, by somebody else: it closes, and says so. */
export function questionGone(): void {
  useAsking.setState({ asked: null });
  say({ text: speech().t('act.gone'), severity: 'warning' });
}
/** Another row has the focus, or none: what was asked at the one before is asked no more. `gone`: the row is not there any longer. */
export function leaveQuestion(row: string | null, gone: boolean): void {
  const { asked } = useAsking.getState();
  if (!asked || asked.row === row) return;
  if (gone) questionGone();
  else answered(asked.question);
}
