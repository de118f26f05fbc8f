/** How long each step of a meeting has taken in this window, and how long its clock has rested. It survives a reload. */
import { create } from 'zustand';
import type { AgendaStep, MeetingId } from '../../../../shared/domain/records.ts';

export interface Times {
  /** Seconds; a step that was never shown has none. */
  readonly steps: Readonly<Partial<Record<AgendaStep, number>>>;
  readonly rested: number;
  readonly paused: boolean;
  /** The step that was shown last; null for none yet. */
  readonly at: AgendaStep | null;
  /** What could be undone when the room was opened first: not done in this meeting. */
  readonly since: number;
}
const KEY = 'meeting-times';
const NONE: Times = { steps: {}, rested: 0, paused: false, at: null, since: 0 };

const useTimesOf = create<Readonly<Record<string, Times>>>(() => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Times>); // written below
useTimesOf.subscribe((times) => sessionStorage.setItem(KEY, JSON.stringify(times)));

export const useTimes = (meeting: MeetingId): Times => useTimesOf((all) => all[meeting] ?? NONE);
/** Where one comes back to. */
export const useLastStep = (meeting: MeetingId): AgendaStep | null => useTimesOf((all) => all[meeting]?.at ?? null);

/** The room of a meeting is opened: what can be undone by now was done before, where it is the first time. */
export function entered(meeting: MeetingId, undoRev: number | null): void {
  useTimesOf.setState((all) => (all[meeting] ? all : { [meeting]: { ...NONE, since: undoRev ?? 0 } }));
}

/** So many seconds have passed at a step, the clock resting or not; none: it is shown. */
export function pass(meeting: MeetingId, step: AgendaStep, seconds: number, resting: boolean): void {
  useTimesOf.setState((all) => {
    const { steps, rested, ...rest } = all[meeting] ?? NONE;
    return { [meeting]: { ...rest, at: step, rested: rested + (resting ? seconds : 0), steps: { ...steps, [step]: (steps[step] ?? 0) + (resting ? 0 : seconds) } } };
  });
}

export function togglePause(meeting: MeetingId): void {
  useTimesOf.setState((all) => ({ [meeting]: { ...(all[meeting] ?? NONE), paused: !(all[meeting] ?? NONE).paused } }));
}
