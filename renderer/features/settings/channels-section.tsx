/** The channels: a list whose entries open for editing, and a line for a new one. */
import type { Channel } from '../../../shared/domain/records.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PlacementChip } from '../../ui/marks.tsx';
import { ChannelForm } from './channel-form.tsx';
import { openChannel, useArrival, useMeant } from './meant.ts';
import { NewChannel } from './new-channel.tsx';
import { useEntries, useUses } from './records.ts';

export function ChannelsSection() {
  const { t } = useSpeech();
  const channels = useEntries('channels');
  const uses = useUses('channels');
  const open = useMeant().channel;
  return (
    <>
      {channels.length === 0 && <p className="empty">{t('settings.noChannels')}</p>}
      <ul className="entries">
        {channels.map((channel) => (
          <ChannelEntry
            key={channel.id} channel={channel} uses={uses.get(channel.id) ?? 0} open={open === channel.id}
            onToggle={() => openChannel(open === channel.id ? null : channel.id)}
          />
        ))}
      </ul>
      <NewChannel channels={channels} onAdded={openChannel} />
    </>
  );
}

interface EntryProps {
  readonly channel: Channel;
  readonly uses: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function ChannelEntry({ channel, uses, open, onToggle }: EntryProps) {
  const { t } = useSpeech();
  const whole = useMeant().rule === undefined;
  const head = useArrival<HTMLButtonElement>(open && whole);
  return (
    <li className={open ? 'entry-fold is-open' : 'entry-fold'}>
      <button type="button" className={channel.archived ? 'entry-head is-archived' : 'entry-head'} aria-expanded={open} ref={head} onClick={onToggle}>
        <span aria-hidden="true"><PlacementChip channel={channel} format="post" bare /></span>
        <b>{channel.name}</b>{' '}
        <span className="faint">{t(channel.primary ? 'settings.primary' : 'settings.secondary')}</span>{' '}
        {channel.archived && <span className="tagc">{t('settings.archived')}</span>}
        <span className="faint push">{t('settings.usedPlacements', { count: uses })}</span>
        <Icon name={open ? 'down' : 'right'} small />
      </button>
      {open && <ChannelForm channel={channel} uses={uses} />}
    </li>
  );
}
