/** Quiet lines at the bottom of the window: what went wrong, or what was just done. Spoken by screen readers too. */
import { create } from 'zustand';
import type { CallError } from '../../shared/contract/contract.ts';
import type { Severity } from '../../shared/collisions/finding.ts';
import type { ActionLabel } from '../../shared/domain/run.ts';

/** A slot that can be taken instead, in one press. `name`: the whole of it, for screen readers. */
export interface Way {
  readonly label: string;
  readonly name: string;
  readonly run: () => void;
}

/** What can be done about a notice. */
export interface WayOn {
  readonly label: string;
  /** It takes back what the notice is about: another way to do so is not needed. */
  readonly undoes?: boolean;
  readonly run: () => void;
}

export type Notice =
  /** `sentence`: what says it plainer than its code does. */
  | { readonly error: CallError; readonly sentence?: string | undefined }
  /** `elsewhere`: by another window of the same person. */
  | { readonly done: 'undo' | 'redo'; readonly label: ActionLabel; readonly elsewhere?: boolean }
  /** Whether it is meant that a whole import, or the sample, is taken back. */
  | { readonly sure: ActionLabel; readonly run: () => void }
  /** A ready sentence, how grave it is (left out: good news), free slots instead, a way on or two. */
  | { readonly text: string; readonly severity?: Severity | null; readonly ways?: readonly Way[]; readonly action?: WayOn; readonly other?: WayOn };

interface NoticeStore {
  readonly notice: (Notice & { readonly key: number }) | null;
}

export const useNotices = create<NoticeStore>(() => ({ notice: null }));
let lastKey = 0;

/** Shows a notice; it replaces the one before. */
export function say(notice: Notice): void {
  useNotices.setState({ notice: { ...notice, key: ++lastKey } });
}

/** Something else is done: what would be taken back or done again now is not what the notice is about. */
export function forgetStep(): void {
  const { notice } = useNotices.getState();
  if (notice && ('done' in notice || ('text' in notice && (notice.action?.undoes || notice.other?.undoes)))) dismissNotice();
}

export function dismissNotice(): void {
  useNotices.setState({ notice: null });
}

/** What was done has been read; what went wrong stays. */
export function dismissDone(): void {
  const { notice } = useNotices.getState();
  if (notice && !('error' in notice)) dismissNotice();
}

/** What a screen reader should say now, nothing shown. */
export const useAnnouncement = create<{ readonly text: string }>(() => ({ text: '' }));
export function announce(text: string): void {
  useAnnouncement.setState({ text });
}
