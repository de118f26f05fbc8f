/** Begins a meeting and goes into its room; where somebody began it a moment before, into theirs. */
import type { MeetingId, MeetingKind, PersonId } from '../../../../shared/domain/records.ts';
import { newMeeting } from '../../../../shared/meeting/kinds.ts';
import { meetingNow } from '../../../../shared/meeting/meeting-now.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, go, routeNow } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';

const enter = (id: MeetingId, replace = false) => go({ view: { ...MEETINGS, id }, panel: null }, replace);

/** The one of its kind that goes on today. */
function going(kind: MeetingKind): MeetingId | undefined {
  const { plan, today } = usePlan.getState();
  return meetingNow([...plan.meetings.values()].filter((meeting) => meeting.kind === kind.id), today)?.id;
}

/** The sentence that it had begun already comes with the refusal, here or from the host. */
export function beginMeeting(kind: MeetingKind, present: readonly PersonId[]): void {
  const id = crypto.randomUUID() as MeetingId; // a new id is one of a meeting begun here
  const meeting = newMeeting({ id, kind, present, now: nowAtHost(), findings: useFindings.getState().open.all() });
  const begun = run('startMeeting', { meeting }, () => unwatch());
  const other = begun ? undefined : going(kind);
  if (other) enter(other);
  if (!begun) return;
  enter(id);
  // Until it is written, another window's may come before it.
  const unwatch = usePlan.subscribe(({ plan }) => {
    const theirs = going(kind);
    if (plan.meetings.get(id) || !theirs) return;
    unwatch();
    const { view } = routeNow();
    if (view.name === 'meeting' && view.id === id) enter(theirs, true);
  });
}
