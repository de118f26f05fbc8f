/** What the change log says of a card, or of a meeting. */
import type { Change } from '../../db/change-log.ts';
import type { Calls, LoggedChange } from '../../shared/contract/contract.ts';
import { DomainError } from '../../shared/domain/errors.ts';
import { TABLES } from '../../shared/domain/records.ts';
import type { PersonId } from '../../shared/domain/records.ts';
import type { Diff, TableDiff } from '../../shared/domain/state.ts';
import { movedAway } from '../../shared/meeting/steps-moved.ts';
import { instantAt, localDateTime } from '../../shared/planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { LOCAL_ACTOR, SYSTEM_ACTOR } from '../plan.ts';
import type { Service } from '../service.ts';

const PAGE = 50;

export function historyOf(service: Service, { card, before }: Calls['history']['input']): Calls['history']['output'] {
  const found = service.plan.workspace.log.ofCard(card, before ?? Number.MAX_SAFE_INTEGER, PAGE + 1);
  return { changes: found.slice(0, PAGE).map((change) => ({ ...logged(service, change), diff: aboutCard(change.diff, card) })), more: found.length > PAGE };
}

export function meetingLogOf(service: Service, id: string): Calls['meetingLog']['output'] | DomainError {
  const { log } = service.plan.workspace;
  const meeting = service.plan.state.meetings.get(id);
  const from = log.latest('startMeeting', id);
  if (!meeting) return new DomainError('record-missing');
  const to = meeting.endedAt === null ? null : log.latest('endMeeting', id);
  if (from === null) return { changes: [] }; // it came with a copy: its log is elsewhere
  return { changes: log.between(from, to ?? service.plan.rev).map((change) => logged(service, change)) };
}

/** By the log since that Monday. */
export function movedAwayFrom(service: Service, monday: CalendarDate): Calls['movedAway']['output'] {
  const since = instantAt(`${monday}T00:00` as LocalDateTime, service.timeZone()).toISOString(); // midnight is a moment
  const { workspace, state } = service.plan;
  return { moved: movedAway(workspace.log.movesSince(since), monday, state) };
}

function logged(service: Service, { rev, at, actor, label, kind, diff }: Change): LoggedChange {
  const by = actor === LOCAL_ACTOR || actor === SYSTEM_ACTOR ? null : (actor as PersonId); // any other actor is a person
  return { rev, at: localDateTime(new Date(at), service.timeZone()), by, label, kind, diff };
}

/** The part of a diff that is about a card. */
function aboutCard(diff: Diff, card: string): Diff {
  const mine = (record: { readonly id: string; readonly card?: unknown }): boolean => record.id === card || record.card === card;
  const part: Record<string, TableDiff<unknown>> = {};
  for (const table of TABLES) {
    const { added = [], updated = [], removed = [] } = (diff[table] ?? {}) as TableDiff<{ readonly id: string; readonly card?: unknown }>;
    const own = { added: added.filter(mine), updated: updated.filter(([from, to]) => mine(from) || mine(to)), removed: removed.filter(mine) };
    if (own.added.length + own.updated.length + own.removed.length > 0) part[table] = own;
  }
  return part; // the same tables, fewer of their records
}
