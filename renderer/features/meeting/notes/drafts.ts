/** What is being written in a meeting and not saved yet: it survives leaving the step, and a reload. */
import { create } from 'zustand';
import type { CardId, MeetingId, NoteKind } from '../../../../shared/domain/records.ts';

interface Draft {
  readonly kind: NoteKind;
  /** The kind was said: it stays, whoever is named. */
  readonly sure: boolean;
  /** It was chosen by a press, and not by the line's own words: the next line is of that kind too. */
  readonly chosen: boolean;
  readonly text: string;
  /** The card that was in focus when it was begun. */
  readonly card: CardId | null;
  /** Whether it is about that card; null: nobody said, a to-do is. */
  readonly about: boolean | null;
}
const KEY = 'note-drafts';
export const EMPTY: Draft = { kind: 'decision', sure: false, chosen: false, text: '', card: null, about: null };
/** The one field that they are written in. */
export const LINE = 'note-line';

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Draft>); // written below
useDrafts.subscribe((drafts) => sessionStorage.setItem(KEY, JSON.stringify(drafts)));

export function writeDraft(meeting: MeetingId, change: Partial<Draft>): void {
  useDrafts.setState((drafts) => ({ [meeting]: { ...(drafts[meeting] ?? EMPTY), ...change } }));
}

/** Writes in the meeting's line, as that kind; what was begun there goes on as it was. */
export function startNote(meeting: MeetingId, kind: NoteKind): void {
  if ((useDrafts.getState()[meeting] ?? EMPTY).text === '') writeDraft(meeting, { ...EMPTY, kind });
  document.getElementById(LINE)?.focus();
}
