/** When somebody can answer, and whose turn it is. */
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { DutyPart } from './duty-part.tsx';
import { useSettings } from './records.ts';
import { StaffedHours } from './staffed-week.tsx';

export function StaffingSection() {
  const { t } = useSpeech();
  const settings = useSettings();
  if (!settings) return null;
  return (
    <>
      <section className="set-part" aria-labelledby="staffed-head">
        <h3 id="staffed-head">{t('settings.staffed')}</h3>
        <p className="hint">{t('settings.staffedHint')}</p>
        <StaffedHours week={settings.staffed} onSave={(staffed) => run('editSettings', { change: { staffed } })} />
      </section>
      <DutyPart duty={settings.duty} />
    </>
  );
}
