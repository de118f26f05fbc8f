/** Where the card is published: its placements, and the channels it can be added to. */
import type { Card, Channel } from '../../../../shared/domain/records.ts';
import { usePlacements, usePlan } from '../../../store/plan-store.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { PlacementChip } from '../../../ui/marks.tsx';
import { newPlacement } from '../../gaps/gaps.ts';
import { openChannels } from './channel-order.ts';
import { PlacementRow } from './placement-row.tsx';
import { edit } from '../../series/reach.ts';

export function Placements({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const placements = usePlacements(card);
  return (
    <section aria-label={t('editor.placements')} data-field="channel">
      <h3>
        {t('editor.placements')} <span className="n">{placements.length}</span>
        <AddChannel card={card} />
      </h3>
      {placements.length === 0 ? (
        <p className="empty">{t('editor.noPlacements')}</p>
      ) : (
        <ul className="placements">
          {placements.map((placement) => <PlacementRow key={placement.id} card={card} placement={placement} />)}
        </ul>
      )}
    </section>
  );
}

function ChannelName({ channel }: { readonly channel: Channel }) {
  return (
    <span className="channel-name">
      <span aria-hidden="true"><PlacementChip bare channel={channel} format="post" /></span>
      {channel.name}
    </span>
  );
}

function AddChannel({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  usePlan((s) => s.plan.channels.size);
  const channels = openChannels(plan);
  const add = (channel: Channel) => edit('addPlacement', { ...newPlacement(channel), card: card.id });
  if (channels.length === 0) return <span className="faint push">{t('editor.noChannels')}</span>;
  return (
    <ActionMenu
      label={t('editor.addChannel')} buttonClass="btn btn-quiet btn-s push add-channel" button={<><Icon name="plus" />{t('editor.channel')}</>}
      items={channels.map((channel) => ({ key: channel.id, text: <ChannelName channel={channel} />, run: () => add(channel) }))}
    />
  );
}
