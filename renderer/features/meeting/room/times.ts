/** How long each step of a meeting has taken in this window, and how long its clock has rested. It survives a reload. */
import { create } from 'zustand';
import type { AgendaStep, MeetingId } from '../../../../shared/domain/records.ts';

export interface Times {
  /** Seconds; a step that was never shown has none. */
  readonly steps: Readonly<Partial<Record<AgendaStep, number>>>;
  readonly rested: number;
  readonly paused: boolean;
}
const KEY = 'meeting-times';
const NONE: Times = { steps: {}, rested: 0, paused: false };

const useTimesOf = create<Readonly<Record<string, Times>>>(() => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Times>); // written below
useTimesOf.subscribe((times) => sessionStorage.setItem(KEY, JSON.stringify(times)));

export const useTimes = (meeting: MeetingId): Times => useTimesOf((all) => all[meeting] ?? NONE);

/** So many seconds have passed at a step; none: it is shown. */
export function pass(meeting: MeetingId, step: AgendaStep, seconds: number): void {
  useTimesOf.setState((all) => {
    const { steps, rested, paused } = all[meeting] ?? NONE;
    return { [meeting]: { paused, rested: rested + (paused ? seconds : 0), steps: { ...steps, [step]: (steps[step] ?? 0) + (paused ? 0 : seconds) } } };
  });
}

export function togglePause(meeting: MeetingId): void {
  useTimesOf.setState((all) => ({ [meeting]: { ...(all[meeting] ?? NONE), paused: !(all[meeting] ?? NONE).paused } }));
}
