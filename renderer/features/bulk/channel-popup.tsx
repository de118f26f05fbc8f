/** From which channel to which, and what that would break. */
import { useState } from 'react';
import { findingNames } from '../../../shared/collisions/sentence.ts';
import type { Card, Channel, ChannelId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Broken } from '../../ui/form/verdict.tsx';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { editChosen, editing } from './bulk-run.ts';
import { usePreview } from './use-preview.ts';

const ANY = '';

interface Props {
  readonly cards: readonly Card[];
}

export function ChannelPopup({ cards }: Props) {
  const { t } = useSpeech();
  return (
    <Popup label={t('bulk.channel')} buttonClass="btn btn-s" className="bulk-popup" button={<>{t('bulk.channel')}<Icon name="down" small /></>}>
      {(close) => <FromTo cards={cards} close={close} />}
    </Popup>
  );
}

function FromTo({ cards, close }: Props & { readonly close: () => void }) {
  const { t } = useSpeech();
  const { plan, today } = usePlan.getState();
  const used = new Set(cards.flatMap(({ id }) => plan.placementsOf(id).map(({ channel }) => channel)));
  const byName = (channels: Iterable<Channel>): readonly Channel[] => [...channels].toSorted((a, b) => a.name.localeCompare(b.name));
  const mine = byName(plan.channels.values()).filter(({ id }) => used.has(id));
  const all = byName(plan.channels.values()).filter(({ archived }) => !archived);
  const [from, setFrom] = useState<string>(mine.length === 1 ? mine[0]!.id : ANY); // there is one
  const [to, setTo] = useState<string>(ANY);
  const change = { channel: { from: from === ANY ? null : (from as ChannelId), to: to as ChannelId } } as const; // both are ids of the lists below
  const preview = usePreview(to === ANY ? null : editing(change));
  const nameOf = (id: string): string => plan.channels.get(id)?.name ?? t('bulk.anyChannel');
  if (mine.length === 0) return <p className="faint">{t('bulk.noChannels')}</p>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); close(); editChosen(change, t('bulk.what.channel', { from: nameOf(from), to: nameOf(to) })); }}>
      <label>{t('bulk.from')}
        <select className="select" value={from} onChange={(event) => setFrom(event.target.value)}>
          {mine.length > 1 && <option value={ANY}>{t('bulk.anyChannel')}</option>}
          {mine.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
      <label>{t('bulk.to')}
        <select className="select" value={to} required onChange={(event) => setTo(event.target.value)}>
          <option value={ANY}>{t('bulk.chooseChannel')}</option>
          {all.filter(({ id }) => id !== from).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
      {preview && preview.breaks.length > 0 && <div className="slot-verdict" role="status"><Broken breaks={preview.breaks} names={findingNames(plan, today)} /></div>}
      <button type="submit" className="btn btn-primary btn-s" disabled={to === ANY}>{t('bulk.change')}</button>
    </form>
  );
}
