/** Fields that records got after the first version of the app, with what they hold in older files, logs and copies. */
import { READINESS } from './records.ts';
import type { TableName, Tables } from './records.ts';
import type { Diff, TableDiff } from './state.ts';

const LATER_FIELDS: { readonly [T in TableName]?: Partial<Tables[T]> } = {
  cards: { picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null },
  placements: { textPrint: null, figures: null },
  channels: { cadence: null, bestHours: [], followers: [] },
  categories: { everyWeeks: null },
  tags: { everyWeeks: null },
  comments: { mentions: [], edited: null },
  settings: { quietPeriods: [], duty: null, readiness: READINESS, approvers: null, meetingKinds: null, ideaForm: null },
};

/** A record as it is now, whichever version wrote it. */
export function withLaterFields<R extends object>(table: TableName, record: R): R {
  const later = LATER_FIELDS[table];
  return later ? { ...later, ...record } : record;
}

/** A change of the log, whichever version wrote it. */
export function diffWithLaterFields(diff: Diff): Diff {
  const whole: Record<string, TableDiff<object>> = {};
  for (const [name, { added, updated, removed }] of Object.entries(diff) as [TableName, TableDiff<object>][]) {
    const complete = (record: object): object => withLaterFields(name, record);
    whole[name] = {
      ...(added && { added: added.map(complete) }),
      ...(updated && { updated: updated.map(([from, to]) => [complete(from), complete(to)] as const) }),
      ...(removed && { removed: removed.map(complete) }),
    };
  }
  return whole; // same tables, the records of each completed
}
