/** What the signs of the wheel mean, and how many there are of each. */
import type { OccurrenceState } from '../../../../shared/planning/recurrence.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StateSign } from '../state-sign.tsx';

const STATES: readonly OccurrenceState[] = ['published', 'planned', 'due', 'missed', 'skipped', 'later'];

/** `drawn`: with what only the drawing has. */
export function Legend({ items, drawn = false }: { readonly items: readonly WheelItem[]; readonly drawn?: boolean }) {
  const { t } = useSpeech();
  return (
    <div className="wheel-legend" role="group" aria-label={t('wheel.legend')}>
      {STATES.map((state) => (
        <span key={state}><StateSign state={state} />{t(`board.occurrence.${state}`)} <b>{items.filter((item) => item.state === state).length}</b></span>
      ))}
      {drawn && <Parts />}
    </div>
  );
}

function Parts() {
  const { t } = useSpeech();
  return (
    <>
      <i />
      <span><svg width="26" height="12" aria-hidden="true"><path className="w-band" d="M3 6H23" strokeWidth="4" /><circle cx="13" cy="6" r="4" /></svg>{t('wheel.band')}</span>
      <span><svg width="20" height="12" aria-hidden="true"><rect className="w-campaign" width="20" height="12" rx="2" /></svg>{t('wheel.campaign')}</span>
      <span><svg width="18" height="12" aria-hidden="true"><path className="w-load is-past" d="M0 12V5h4v7zM6 12V1h4v11z" /><path className="w-load is-ahead" d="M12.5 11.5V6.5h4v5z" /></svg>{t('wheel.load')}</span>
      <span><svg width="8" height="12" aria-hidden="true"><circle className="w-noload" cx="4" cy="6" r="2.2" /></svg>{t('wheel.noLoad')}</span>
      <span><svg width="10" height="12" aria-hidden="true"><rect className="w-red" x="2" width="6" height="12" /><circle className="w-reddot" cx="5" cy="3" r="1.8" /></svg>{t('wheel.red')}</span>
    </>
  );
}
