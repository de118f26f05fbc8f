/** What a meeting goes through, and how long. */
import type { AgendaItem } from '../../../../shared/domain/records.ts';
import { useSpeech } from '../../../ui/language.tsx';

export function AgendaList({ agenda }: { readonly agenda: readonly AgendaItem[] }) {
  const { t } = useSpeech();
  if (agenda.length === 0) return <p className="faint">{t('meetings.agendaEmpty')}</p>;
  return (
    <ol className="starts-agenda">
      {agenda.map(({ step, minutes }, at) => <li key={`${at}-${step}`}><span>{t(`step.${step}`)}</span>{minutes > 0 && <span className="faint">{t('meetings.minutes', { minutes })}</span>}</li>)}
    </ol>
  );
}
