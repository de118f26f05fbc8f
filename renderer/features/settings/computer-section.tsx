/** What this computer remembers of its user. No part of the plan. */
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { usePlan } from '../../store/plan-store.ts';
import { prefer } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { DENSITIES, THEMES } from '../../ui/theme.ts';
import { CaptureKeys } from './capture-keys.tsx';
import { RadioRow } from './choices.tsx';
import { useEntries } from './records.ts';

export function ComputerSection() {
  const { t, language } = useSpeech();
  const { theme, density, person } = usePlan((s) => s.preferences);
  const people = useEntries('people').filter((one) => !one.archived || one.id === person);
  return (
    <>
      <RadioRow
        label={t('shell.language')} value={language} choices={LANGUAGES.map((value) => ({ value, text: t(`shell.languages.${value}`) }))}
        onChoose={(value) => void prefer({ language: value })}
      />
      <RadioRow
        label={t('shell.theme')} value={theme} choices={THEMES.map((value) => ({ value, text: t(`shell.themes.${value}`) }))}
        onChoose={(value) => void prefer({ theme: value })}
      />
      <RadioRow
        label={t('shell.density')} value={density} choices={DENSITIES.map((value) => ({ value, text: t(`shell.densities.${value}`) }))}
        onChoose={(value) => void prefer({ density: value })}
      />
      <div className="set-field">
        <label htmlFor="i-am">{t('settings.person')}</label>
        <select id="i-am" className="input" value={person ?? ''} aria-describedby="i-am-hint" onChange={(e) => void prefer({ person: e.target.value || null })}>
          <option value="">{t('settings.nobody')}</option>
          {people.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
        <p className="hint" id="i-am-hint">{t('settings.personHint')}</p>
      </div>
      <CaptureKeys />
    </>
  );
}
