/** How often something should be seen, in weeks (planning rules §4 not-seen); empty where that does not matter. */
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { useWholeNumber } from './whole-number.ts';

interface Props {
  readonly name: string;
  readonly weeks: number | null;
  readonly onSave: (everyWeeks: number | null) => string | null;
}

export function EveryWeeks({ name, weeks, onSave }: Props) {
  const { t } = useSpeech();
  const wholeNumber = useWholeNumber();
  return (
    <>
      <CheckedField
        bare label={t('settings.everyWeeksOf', { name })} value={weeks === null ? '' : String(weeks)} className="set-share" inputMode="numeric" placeholder="–"
        onSave={(text) => wholeNumber(text, 1, 520, onSave)}
      />
      <span className="faint set-unit" aria-hidden="true">{t('settings.weeks')}</span>
    </>
  );
}
