/** The steps of the meeting as the plan is now: made anew with every change of it, whoever made it. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { mondayFrom } from '../../../../shared/meeting/steps-days.ts';
import type { MovedAway } from '../../../../shared/meeting/steps-moved.ts';
import { stepOf, stepsOf } from '../../../../shared/meeting/steps.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFindings } from '../../../store/findings.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { host } from '../../../store/session.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { nearPlan } from './near-plan.ts';

/** What was moved away from last week: asked for once, when the room opens. */
function useMoved({ agenda }: Meeting, today: CalendarDate): readonly MovedAway[] | undefined {
  const [moved, setMoved] = useState<readonly MovedAway[]>();
  const asks = agenda.some(({ step }) => step === 'last-week');
  useEffect(() => {
    if (!asks) return undefined;
    let gone = false;
    void host().call('movedAway', { monday: mondayFrom(today, -1) }).then((outcome) => {
      if (gone) return;
      if (outcome.ok) setMoved(outcome.value.moved);
      else say({ error: outcome.error });
    });
    return () => void (gone = true);
  }, [asks, today]);
  return moved;
}

/** The groups of the step that is shown, and how many rows each step has: to be known at once, and when there is time. */
export interface Steps {
  readonly groups: readonly StepGroup[];
  readonly counts: ReadonlyMap<AgendaStep, number>;
}

export function useSteps(meeting: Meeting, step: AgendaStep): Steps {
  const { language } = useSpeech();
  const [plan, version, today, dayNames] = [usePlan((s) => s.plan), usePlan((s) => s.version), usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const findings = useFindings((s) => s.open.all());
  const moved = useMoved(meeting, today);
  // The plan is changed in place: its version says that it was.
  const now = useMemo(() => ({ plan, version }), [plan, version]);
  const world = useMemo(() => ({ plan: nearPlan(now.plan, today), findings, dayNames, today, language, meeting, ...(moved && { moved }) }), [now, findings, dayNames, today, language, meeting, moved]);
  const later = useDeferredValue(world);
  const groups = useMemo(() => stepOf(world, step), [world, step]);
  const counts = useMemo(() => new Map([...stepsOf(later)].map(([of, own]) => [of, own.reduce((sum, { rows }) => sum + rows.length, 0)])), [later]);
  return { groups, counts };
}
