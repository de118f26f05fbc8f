/** Findings as the panel lists them: week by week, what is about a longer time last, and a channel's gaps of a week in one row. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import type { IsoWeek } from '../../../shared/planning/date.ts';
import { formatWeek } from '../../../shared/planning/slot.ts';
import { isGap } from '../gaps/gaps.ts';

/** One finding, or the gaps of one channel in one week. */
export interface FindingRow {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface FindingGroup {
  /** As `2026-W48`; empty for findings about no week. */
  readonly key: string;
  readonly week: IsoWeek | null;
  readonly rows: readonly FindingRow[];
}

/** The findings in weeks, earliest first, then those about no week; inside a week the order stays. `apart`: rows of gaps shown one by one. */
export function groupsOf(findings: readonly Finding[], apart: ReadonlySet<string>): readonly FindingGroup[] {
  const groups = new Map<string, { week: IsoWeek | null; rows: Map<string, Finding[]> }>();
  for (const finding of findings) {
    const week = finding.date ? isoWeekOf(toDayNumber(finding.date)) : finding.week;
    const key = week ? formatWeek(week) : '';
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { week, rows: new Map() }));
    const rowKey = isGap(finding) ? `gaps ${finding.channel} ${key}` : finding.key;
    const row = group.rows.get(rowKey);
    if (row) row.push(finding);
    else group.rows.set(rowKey, [finding]);
  }
  return [...groups]
    .map(([key, { week, rows }]) => ({ key, week, rows: [...rows].flatMap(([rowKey, row]) => rowsOf(rowKey, row, apart)) }))
    .sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : a.key < b.key ? -1 : 1));
}

/** A single gap is a row of its own; several are one row, followed by each of them where they are shown apart. */
function rowsOf(key: string, findings: readonly Finding[], apart: ReadonlySet<string>): FindingRow[] {
  const each = findings.map((finding): FindingRow => ({ key: finding.key, findings: [finding] }));
  const [first, ...rest] = findings;
  if (!first || rest.length === 0) return each;
  return [{ key, findings: [first, ...rest] }, ...(apart.has(key) ? each : [])];
}

/** Where a week lies, seen from today's: -1 before it, 0 this one, 1 the next, 2 later. */
export function weekPlace(week: IsoWeek, current: IsoWeek, next: IsoWeek): -1 | 0 | 1 | 2 {
  const [key, now] = [formatWeek(week), formatWeek(current)];
  if (key < now) return -1;
  if (key === now) return 0;
  return key === formatWeek(next) ? 1 : 2;
}
