/** "Kopiera till en annan kanal": which channel and format, and whether a placement there moves along. */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { PLATFORM_FORMATS } from '../../../../shared/domain/defaults.ts';
import type { Card, Channel, Format } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { usePlacements, usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { newPlacement } from '../../gaps/gaps.ts';
import { openChannels } from './channel-order.ts';
import { makeSibling } from './copies.ts';

interface Props {
  readonly card: Card;
  /** What it was opened with, and where the focus goes back. */
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

export function SiblingForm({ card, opener, onClose }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const placements = usePlacements(card);
  const channels = openChannels(usePlan((s) => s.plan));
  const [chosen, setChosen] = useState<Channel | undefined>(() => channels.find((channel) => placements.every((placement) => placement.channel !== channel.id)) ?? channels[0]);
  const [format, setFormat] = useState<Format | null>(null);
  const [instead, setInstead] = useState(true);
  useLayoutEffect(() => {
    popup.current?.showPopover(opener ? { source: opener } : {});
    popup.current?.querySelector('select')?.focus();
  }, [opener]);
  if (!chosen) return null;
  const there = placements.find((placement) => placement.channel === chosen.id && placement.publishedAt === null) ?? null;
  const plain = newPlacement(chosen);
  const formats = chosen.formats.length > 0 ? chosen.formats : PLATFORM_FORMATS[chosen.platform];
  const taken = format ?? (there && instead ? there.format : plain.format);
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (makeSibling(card, { ...plain, format: taken }, instead ? (there?.id ?? null) : null)) say({ text: t('reads.madeSibling', { channel: chosen.name, title: card.title }) });
  };
  const choose = (key: string) => {
    setChosen(channels.find((channel) => channel.id === key));
    setFormat(null);
  };
  return (
    <div ref={popup} popover="auto" role="dialog" aria-label={t('reads.sibling')} className="popup sibling-popup" onToggle={(event) => event.newState === 'closed' && onClose()}>
      <form onSubmit={make}>
        <h3>{t('reads.sibling')}</h3>
        <p className="faint hint">{t('reads.siblingMeans')}</p>
        <label htmlFor={`${id}-channel`}>{t('reads.channel')}</label>
        <select id={`${id}-channel`} className="input" value={chosen.id} onChange={(event) => choose(event.target.value)}>
          {channels.map((channel) => <option key={channel.id} value={channel.id}>{channel.name}</option>)}
        </select>
        <label htmlFor={`${id}-format`}>{t('reads.format')}</label>
        <select id={`${id}-format`} className="input" value={taken} onChange={(event) => setFormat(event.target.value as Format) /* the options are formats */}>
          {(formats.includes(taken) ? formats : [...formats, taken]).map((value) => <option key={value} value={value}>{t(`word.format.${value}`)}</option>)}
        </select>
        {there && (
          <label className="tick">
            <input type="checkbox" checked={instead} onChange={(event) => setInstead(event.target.checked)} />
            {t('reads.instead')}
          </label>
        )}
        <Button look="primary" type="submit">{t('reads.make')}</Button>
      </form>
    </div>
  );
}
