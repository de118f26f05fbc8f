/** The suggestion for a channel's platform: what it would change is shown first, and then it is one step that can be undone. */
import { useRef, useState } from 'react';
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { Cadence, Channel, Settings } from '../../../shared/domain/records.ts';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { rulesChanged, withPreset } from './channel-preset.ts';
import { useBestHoursText } from './best-hours-text.ts';
import { useRuleText } from './rule-text.ts';

interface Props {
  readonly channel: Channel;
  readonly settings: Settings;
  readonly onSave: (channel: Channel) => void;
}

export function PresetPart({ channel, settings, onSave }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const suggested = withPreset(channel, settings);
  if (!suggested) return null;
  const platform = t(`word.platform.${channel.platform}`);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <section className="set-part" aria-labelledby={`preset-${channel.id}`}>
      <h3 id={`preset-${channel.id}`}>{t('settings.preset')}</h3>
      <p className="hint">{t('settings.presetHint')}</p>
      <p className="set-ways">
        <Button icon="bulb" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>{t('settings.usePreset', { platform })}</Button>
      </p>
      {open && (
        <section className="preset-preview" aria-label={t('settings.presetWould')}>
          <Changes before={channel} after={suggested} settings={settings} onApply={() => { onSave(suggested); close(); }} onClose={close} />
        </section>
      )}
    </section>
  );
}

interface ChangesProps {
  readonly before: Channel;
  readonly after: Channel;
  readonly settings: Settings;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

function Changes({ before, after, settings, onApply, onClose }: ChangesProps) {
  const { t } = useSpeech();
  const [ruleText, cadenceText, hoursText] = [useRuleText(), useCadenceText(), useBestHoursText()];
  const rows = rulesChanged(before, after, settings).map((rule) => {
    const [was, is] = [before, after].map((channel) => ruleText(rule, ruleSettingFor(rule, channel, settings)));
    return { what: t(`collision.rule.${rule}`), was, is };
  });
  const more = [
    { what: t('settings.cadence'), was: cadenceText(before.cadence), is: cadenceText(after.cadence) },
    { what: t('settings.bestHours'), was: hoursText(before.bestHours), is: hoursText(after.bestHours) },
  ];
  const changes = [...rows, ...more.filter(({ was, is }) => was !== is)];
  return (
    <>
      <h4>{t(changes.length ? 'settings.presetWould' : 'settings.presetSame')}</h4>
      <dl className="preset-changes">
        {changes.map((change) => (
          <div key={change.what}>
            <dt>{change.what}</dt>
            <dd><span className="sr">{t('settings.was')} </span><del>{change.was}</del> <span className="sr">{t('settings.becomes')} </span><ins>{change.is}</ins></dd>
          </div>
        ))}
      </dl>
      <p className="set-ways">
        {changes.length > 0 && <Button look="primary" onClick={onApply}>{t('settings.applyPreset')}</Button>}
        <Button look="quiet" onClick={onClose}>{t('settings.leavePreset')}</Button>
      </p>
    </>
  );
}

/** A cadence in a few words: "mån, ons, fre, minst 3 i veckan, 1 plats kvar". */
function useCadenceText(): (cadence: Cadence | null) => string {
  const { t, language } = useSpeech();
  return (cadence) => {
    if (!cadence) return t('settings.noCadence');
    const names = weekdayNames(language, 'short');
    return [
      ...cadence.weekdays.map((day) => names[day - 1]),
      ...(cadence.perWeek === null ? [] : [t('settings.perWeekShort', { count: cadence.perWeek })]),
      ...(cadence.reserve === 0 ? [] : [t('settings.reserveShort', { count: cadence.reserve })]),
    ].join(', ');
  };
}
