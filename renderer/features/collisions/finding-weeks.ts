/** Findings week by week, as the panel lists them. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import type { IsoWeek } from '../../../shared/planning/date.ts';
import { formatWeek } from '../../../shared/planning/slot.ts';

export interface FindingWeek {
  /** As `2026-W48`; empty for findings about no week. */
  readonly key: string;
  readonly week: IsoWeek | null;
  readonly findings: readonly Finding[];
}

/** The findings in weeks, earliest first; inside a week the order stays. */
export function byWeek(findings: readonly Finding[]): readonly FindingWeek[] {
  const weeks = new Map<string, { key: string; week: IsoWeek | null; findings: Finding[] }>();
  for (const finding of findings) {
    const week = finding.date ? isoWeekOf(toDayNumber(finding.date)) : finding.week;
    const key = week ? formatWeek(week) : '';
    const known = weeks.get(key);
    if (known) known.findings.push(finding);
    else weeks.set(key, { key, week, findings: [finding] });
  }
  return [...weeks.values()].sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : a.key < b.key ? -1 : 1));
}

/** Where a week lies, seen from today's: -1 before it, 0 this one, 1 the next, 2 later. */
export function weekPlace(week: IsoWeek, current: IsoWeek, next: IsoWeek): -1 | 0 | 1 | 2 {
  const [key, now] = [formatWeek(week), formatWeek(current)];
  if (key < now) return -1;
  if (key === now) return 0;
  return key === formatWeek(next) ? 1 : 2;
}
