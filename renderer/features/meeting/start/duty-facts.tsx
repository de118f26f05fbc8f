/** Who is on duty this week, and who at the weekend. */
import { Fragment } from 'react';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { dutyOfWeek } from '../../../../shared/meeting/duty-of-week.ts';
import { turnText } from '../../duty/turn-text.ts';
import { useEntries } from '../../settings/records.ts';

/** A list of terms; nothing where there is no rota. */
export function DutyFacts({ className }: { readonly className?: string }) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const settings = usePlan((s) => s.plan.settings.get('workspace'));
  const people = useEntries('people');
  const duty = settings && dutyOfWeek(settings, today);
  if (!duty) return null;
  return (
    <dl className={className}>
      {(['week', 'weekend'] as const).map((when) => (
        <Fragment key={when}><dt>{t(`notes.duty.${when}`)}</dt><dd>{duty[when].map((turn) => turnText(turn, people, t)).filter(Boolean).join('; ') || t('notes.duty.nobody')}</dd></Fragment>
      ))}
    </dl>
  );
}
