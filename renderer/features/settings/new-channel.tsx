/** A new channel: which platform, which account. The rest has defaults and can be changed at once. */
import { useState } from 'react';
import { PLATFORM_FORMATS } from '../../../shared/domain/defaults.ts';
import { HUES, PLATFORMS } from '../../../shared/domain/records.ts';
import type { Channel, ChannelId, Hue, Platform } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { NewEntry } from './new-entry.tsx';

interface Props {
  readonly channels: readonly Channel[];
  readonly onAdded: (id: ChannelId) => void;
}

export function NewChannel({ channels, onAdded }: Props) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const [platform, setPlatform] = useState<Platform>('facebook');
  const add = (account: string) => {
    const id = crypto.randomUUID() as ChannelId;
    const problem = attempt('saveChannel', {
      record: {
        id, name: `${t(`word.platform.${platform}`)} ${account}`, platform, account, hue: freeHue(channels), formats: PLATFORM_FORMATS[platform],
        primary: true, standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
      },
    });
    if (problem === null) onAdded(id);
    return problem;
  };
  return (
    <section className="set-part" aria-labelledby="new-channel">
      <h3 id="new-channel">{t('settings.newChannel')}</h3>
      <NewEntry label={t('settings.account')} onAdd={add}>
        <PlatformSelect id="new-platform" value={platform} onChoose={setPlatform} />
      </NewEntry>
    </section>
  );
}

/** The first hue that no channel has, else the one after the last channel's. */
function freeHue(channels: readonly Channel[]): Hue {
  const used = new Set(channels.map((channel) => channel.hue));
  return HUES.find((hue) => !used.has(hue)) ?? HUES[channels.length % HUES.length]!; // within the list by the remainder
}

export function PlatformSelect({ id, value, onChoose }: { readonly id: string; readonly value: Platform; readonly onChoose: (platform: Platform) => void }) {
  const { t } = useSpeech();
  return (
    <div className="set-field">
      <label htmlFor={id}>{t('settings.platform')}</label>
      <select id={id} className="input" value={value} onChange={(e) => onChoose(PLATFORMS.find((p) => p === e.target.value) ?? value)}>
        {PLATFORMS.map((platform) => <option key={platform} value={platform}>{t(`word.platform.${platform}`)}</option>)}
      </select>
    </div>
  );
}
