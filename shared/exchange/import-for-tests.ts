/** An import context for tests: a fixed day, ids and ranks that count up. */
import { MemoryState } from '../domain/memory-state.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { ImportProblem } from './import-plan.ts';
import type { ImportContext, ImportKind, ImportPlan } from './import-plan.ts';
import { readImport } from './read-import.ts';

export function importContext(): ImportContext {
  let count = 0;
  return {
    today: '2026-11-23' as CalendarDate, now: '2026-11-23T10:00' as LocalDateTime, timeZone: 'Europe/Stockholm',
    newId: () => `id-${++count}`, rank: () => `c${(++count).toString(36).padStart(3, '0')}`,
  };
}

/** The plan of a text that is no problem. */
export function imported(text: string, state = new MemoryState(), as: ImportKind | null = null): ImportPlan {
  const plan = readImport({ name: 'test', text, as }, state, importContext());
  if (plan instanceof ImportProblem) throw new Error(`${plan.reason} ${JSON.stringify(plan.params)}`);
  return plan;
}
