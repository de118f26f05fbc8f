/** The minutes of a meeting that went on after its end: what was written by hand stays, and what the log says since comes to it. */
import type { LoggedChange } from '../contract/contract.ts';
import { MINUTES_PARTS } from '../domain/records.ts';
import type { MeetingId, Minutes, MinutesPart } from '../domain/records.ts';
import { rowsIn, withRows } from './minutes-edit.ts';

type Row = readonly string[];
const keyOf = (part: MinutesPart, row: Row): string => JSON.stringify([part, ...row]);
const keysOf = (minutes: Minutes | null): ReadonlySet<string> => new Set(minutes?.sections.flatMap(({ part, rows }) => rows.map((row) => keyOf(part, row))));

/** What the log gave each time the meeting ended; all else in its minutes is by hand. */
function givenAtEnds(changes: readonly LoggedChange[], id: MeetingId) {
  const [rows, summaries] = [new Set<string>(), new Set<string>()];
  for (const [from, to] of changes.flatMap(({ diff }) => diff.meetings?.updated ?? [])) {
    if (to.id !== id || to.endedAt === null || from.endedAt !== null || !to.minutes) continue;
    const before = keysOf(from.minutes);
    for (const key of keysOf(to.minutes)) if (!before.has(key)) rows.add(key);
    if (to.minutes.summary !== from.minutes?.summary) summaries.add(to.minutes.summary);
  }
  return { rows, summaries };
}

/** Of the log's own rows those that it still gives, unless a hand took them out; everything that a hand wrote; then what is new. */
export function mergedMinutes(kept: Minutes, fresh: Minutes, changes: readonly LoggedChange[], id: MeetingId): Minutes {
  const given = givenAtEnds(changes, id);
  const [has, gives] = [keysOf(kept), keysOf(fresh)];
  const summary = given.summaries.has(kept.summary) || kept.summary.trim() === '' ? fresh.summary : kept.summary;
  return MINUTES_PARTS.reduce((minutes, part) => {
    const rows = rowsIn(fresh, part);
    if (part === 'next' && rows.length === 0) return minutes; // nobody knows what is open now
    const left = rowsIn(kept, part).filter((row) => !given.rows.has(keyOf(part, row)) || gives.has(keyOf(part, row)));
    return withRows(minutes, part, [...left, ...rows.filter((row) => !given.rows.has(keyOf(part, row)) && !has.has(keyOf(part, row)))]);
  }, { ...kept, summary });
}
