/** Who is on duty this week, and who at the weekend. */
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { dutyNow } from '../../../../shared/meeting/duty-now.ts';
import { turnText } from '../../duty/on-duty.tsx';
import { useEntries } from '../../settings/records.ts';

export function DutyFacts() {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const settings = usePlan((s) => s.plan.settings.get('workspace'));
  const people = useEntries('people');
  const duty = settings && dutyNow(settings, today);
  if (!duty) return null;
  return (
    <dl className="starts-duty">
      {(['now', 'weekend'] as const).map((when) => (
        <div key={when}><dt>{t(when === 'now' ? 'meetings.onDuty' : 'meetings.weekend')}</dt><dd>{(duty[when] && turnText(duty[when], people)) || t('meetings.nobody')}</dd></div>
      ))}
    </dl>
  );
}
