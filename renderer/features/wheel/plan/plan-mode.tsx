/** Planning a quarter: the session while something is to be decided, and what came of it. Without a quarter, the coming one. */
import { useEffect } from 'react';
import { quarterSummary } from '../../../../shared/wheel/quarter-summary.ts';
import { quarterToPlan } from '../../../../shared/wheel/quarter.ts';
import type { QuarterName } from '../../../../shared/wheel/quarter.ts';
import { QUARTERS, go, routeNow } from '../../../store/route.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { WheelProps } from '../wheel-props.ts';
import { useDraft } from './drafts.ts';
import { Session } from './session.tsx';
import { useQuarterPlan } from './session-state.ts';
import { Summary } from './summary.tsx';
import './plan.css';

export default function PlanMode({ view }: WheelProps) {
  const today = usePlan((s) => s.today);
  const { year, quarter } = view.quarter && view.year ? { year: view.year, quarter: view.quarter } : quarterToPlan(view.year, today);
  const given = view.quarter !== null;
  useEffect(() => {
    // The bar over it says which one, and the way back leads past this address.
    if (!given) go({ view: { ...view, year, quarter: QUARTERS[quarter - 1]! }, panel: routeNow().panel }, true); // 1–4
  }, [given, view, year, quarter]);
  return given && <Quarter key={`${year}-${quarter}`} year={year} quarter={quarter} />;
}

function Quarter(name: QuarterName) {
  const plan = useQuarterPlan(name);
  const draft = useDraft(name);
  const [world, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const summary = quarterSummary(world, plan, draft, today);
  return summary && !draft.more ? <Summary plan={plan} summary={summary} draft={draft} /> : <Session plan={plan} draft={draft} />;
}
