/** The steps of the meeting as the plan is now: made anew with every change of it, whoever made it. */
import { useMemo } from 'react';
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { stepsOf } from '../../../../shared/meeting/steps.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';

export type Steps = ReadonlyMap<AgendaStep, readonly StepGroup[]>;

export function useSteps(meeting: Meeting): Steps {
  const { language } = useSpeech();
  const [plan, version, today, dayNames] = [usePlan((s) => s.plan), usePlan((s) => s.version), usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const findings = useFindings((s) => s.open.all());
  // The plan is changed in place: its version says that it was.
  const now = useMemo(() => ({ plan, version }), [plan, version]);
  return useMemo(() => stepsOf({ plan: now.plan, findings, dayNames, today, language, meeting }), [now, findings, dayNames, today, language, meeting]);
}
