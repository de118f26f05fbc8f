/** Whether who sits here may approve, and who else may. */
import { approversOf } from '../../../../shared/domain/approval.ts';
import type { Person } from '../../../../shared/domain/records.ts';
import { listed } from '../../../../shared/history/listed.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** More are counted, not named. */
const NAMED = 3;

export function useMayApprove(): { readonly person: Person | null; readonly may: boolean; readonly names: string } {
  const { t, language } = useSpeech();
  const { plan, preferences } = usePlan.getState();
  usePlan((s) => s.plan.settings.get('workspace')); // these three are what it is made of
  usePlan((s) => s.preferences.person);
  usePlan((s) => approversOf(s.plan)?.map((id) => s.plan.people.get(id)?.name).join());
  const person = plan.people.get(preferences.person ?? '') ?? null;
  const approvers = approversOf(plan);
  const all = (approvers ?? []).flatMap((id) => plan.people.get(id)?.name ?? []);
  const names = all.length > NAMED ? t('approval.several', { count: all.length }) : listed(all, language);
  return { person, may: !approvers || (person !== null && approvers.includes(person.id)), names };
}
