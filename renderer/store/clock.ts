/** The host's wall clock between the times that it tells: what it last told, and what has passed here since. */
import { DEFAULT_SETTINGS } from '../../shared/domain/defaults.ts';
import { instantAt, localDateTime } from '../../shared/planning/date.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import { usePlan } from './plan-store.ts';

let told: { readonly instant: number; readonly heardAt: number } | null = null;

export function clockTold(now: LocalDateTime, timeZone: string): void {
  told = { instant: instantAt(now, timeZone).getTime(), heardAt: Date.now() };
}

/** The zone of the plan's wall clock (IANA name). */
export const planZone = (): string => usePlan.getState().plan.settings.get('workspace')?.timeZone ?? DEFAULT_SETTINGS.timeZone;

/** The moment it is in the workspace's zone, to the minute; clocks may have changed since the host told. */
export function nowAtHost(): LocalDateTime {
  if (!told) throw new Error('no host has told the time');
  return localDateTime(new Date(told.instant + Date.now() - told.heardAt), planZone());
}
