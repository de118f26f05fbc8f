/** Which row of a step is in focus: it stays while it is there, and where it goes its neighbour has it; the keyboard follows. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AgendaStep } from '../../../../shared/domain/records.ts';
import { stopsIn } from '../../../../shared/meeting/step-row.ts';
import type { StepGroup, StepRow } from '../../../../shared/meeting/step-row.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { leaveQuestion } from '../act/asking.ts';

export interface RoomFocus {
  readonly row: StepRow | null;
  /** The group that it stands in. */
  readonly group: StepGroup | null;
  /** Days that are passed: all before the day before the one in focus. */
  readonly folded: ReadonlySet<string>;
  readonly focusOn: (key: string) => void;
  /** By rows, or to an end; and the keyboard with it. */
  readonly move: (to: number | 'first' | 'last') => void;
}

export function useRoomFocus(step: AgendaStep, groups: readonly StepGroup[]): RoomFocus {
  const today = usePlan((s) => s.today);
  const rows = stopsIn(groups);
  const known = useRef(new Map<AgendaStep, { readonly key: string; readonly at: number }>());
  const [, redraw] = useState(0);
  const last = known.current.get(step);
  const found = last ? rows.findIndex(({ row }) => row.key === last.key) : rows.findIndex(({ date }) => date === null || date >= today);
  const at = rows.length === 0 ? -1 : found >= 0 ? found : Math.min(last?.at ?? 0, rows.length - 1);
  const row = rows[at] ?? null;
  const key = row?.row.key ?? null;
  const wanted = useRef(true); // the keyboard is to go to the row
  const focusOn = (to: string) => {
    const index = rows.findIndex((one) => one.row.key === to);
    if (index < 0 || to === key) return;
    known.current.set(step, { key: to, at: index });
    redraw((count) => count + 1);
  };
  const move = (to: number | 'first' | 'last') => {
    const index = to === 'first' ? 0 : to === 'last' ? rows.length - 1 : Math.min(Math.max(at + to, 0), rows.length - 1);
    const next = rows[index]?.row.key ?? null;
    if (next === null || next === key) return focusRow();
    wanted.current = true;
    focusOn(next);
  };
  useLayoutEffect(() => void (wanted.current = true), [step]);
  useEffect(() => () => leaveQuestion(null, false), []);
  useEffect(() => {
    leaveQuestion(key, last !== undefined && found < 0);
    if (key !== null) known.current.set(step, { key, at });
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!wanted.current && !lost) return;
    wanted.current = false;
    if (!document.querySelector('dialog[open], .panel')) focusRow();
  });
  const group = groups.find(({ rows: own }) => row !== null && own.includes(row)) ?? null;
  const days = groups.filter(({ kind }) => kind === 'day');
  const passed = group?.kind === 'day' && step !== 'today' ? days.slice(0, Math.max(0, days.indexOf(group) - 1)) : [];
  return { row, group, folded: new Set(passed.map((day) => day.key)), focusOn, move };
}

/** Gives the keyboard to the row in focus, or to the words that say there is none. */
export function focusRow(): void {
  document.querySelector<HTMLElement>('.m-focus > article, .m-nothing')?.focus({ preventScroll: true });
}
