/** Everything about one channel, saved as it is changed. */
import { useState } from 'react';
import { OFFICE_HOURS, PLATFORM_FORMATS } from '../../../shared/domain/defaults.ts';
import { FORMATS } from '../../../shared/domain/records.ts';
import type { Channel, Format, Platform } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { BestHoursPart } from './best-hours-part.tsx';
import { CadencePart } from './cadence-part.tsx';
import { ChannelRules } from './channel-rules.tsx';
import { CheckedField } from './checked-field.tsx';
import { HueChoice, RadioRow, Tick, TickRow } from './choices.tsx';
import { EntryWays } from './entry-ways.tsx';
import { FollowersPart } from './followers-part.tsx';
import { PlatformSelect } from './new-channel.tsx';
import { PresetPart } from './preset-part.tsx';
import { useSettings } from './records.ts';
import { StaffedHours } from './staffed-week.tsx';

interface Props {
  readonly channel: Channel;
  readonly uses: number;
}

export function ChannelForm({ channel, uses }: Props) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const settings = useSettings();
  const save = (change: Partial<Channel>) => attempt('saveChannel', { record: { ...channel, ...change } });
  return (
    <div className="entry-form">
      <div className="set-line">
        <CheckedField label={t('settings.name')} value={channel.name} onSave={(name) => save({ name })} />
        <PlatformSelect id={`platform-${channel.id}`} value={channel.platform} onChoose={(platform) => save(onPlatform(channel, platform))} />
        <CheckedField label={t('settings.account')} hint={t('settings.accountHint')} value={channel.account} onSave={(account) => (account.trim() ? save({ account: account.trim() }) : t('error.name-empty'))} />
      </div>
      <HueChoice value={channel.hue} onChoose={(hue) => save({ hue })} />
      <Formats formats={channel.formats} onSave={(formats) => save({ formats })} />
      <RadioRow
        label={t('settings.role')} value={channel.primary ? 'primary' : 'secondary'} onChoose={(role) => save({ primary: role === 'primary' })}
        choices={[{ value: 'primary', text: t('settings.primary') }, { value: 'secondary', text: t('settings.secondary') }]}
      />
      <Tick label={t('settings.standsAlone')} hint={t('settings.standsAloneHint')} on={channel.standsAlone} onChange={(standsAlone) => save({ standsAlone })} />
      <OwnHours channel={channel} />
      {settings && <PresetPart channel={channel} settings={settings} onSave={(record) => run('saveChannel', { record })} />}
      {settings && <CadencePart channel={channel} settings={settings} onSave={(cadence) => save({ cadence })} />}
      <BestHoursPart channel={channel} onSave={(bestHours) => run('saveChannel', { record: { ...channel, bestHours } })} />
      <FollowersPart channel={channel} onSave={(followers) => run('saveChannel', { record: { ...channel, followers } })} />
      {settings && <ChannelRules channel={channel} settings={settings} />}
      <EntryWays table="channels" entry={channel} uses={uses} onArchive={(archived) => save({ archived })} />
    </div>
  );
}

/** Another platform brings its formats, unless the channel's were chosen by hand. */
function onPlatform({ platform, formats }: Channel, to: Platform): Partial<Channel> {
  const chosen = formats.join() !== PLATFORM_FORMATS[platform].join();
  return { platform: to, ...(chosen ? {} : { formats: PLATFORM_FORMATS[to] }) };
}

function Formats({ formats, onSave }: { readonly formats: readonly Format[]; readonly onSave: (formats: readonly Format[]) => void }) {
  const { t } = useSpeech();
  const [problem, setProblem] = useState<string | null>(null);
  const change = (values: readonly Format[]) => {
    setProblem(values.length === 0 ? t('settings.formatsNeeded') : null);
    if (values.length > 0) onSave(values);
  };
  return (
    <TickRow label={t('settings.formats')} values={formats} choices={FORMATS.map((value) => ({ value, text: t(`word.format.${value}`) }))} problem={problem} onChange={change} />
  );
}

function OwnHours({ channel }: { readonly channel: Channel }) {
  const { t } = useSpeech();
  const standard = useSettings()?.staffed ?? OFFICE_HOURS;
  const save = (staffed: Channel['staffed']) => run('saveChannel', { record: { ...channel, staffed } });
  return (
    <>
      <Tick label={t('settings.ownStaffed')} hint={t('settings.ownStaffedHint')} on={channel.staffed !== null} onChange={(own) => save(own ? standard : null)} />
      {channel.staffed && <StaffedHours week={channel.staffed} onSave={save} />}
    </>
  );
}
