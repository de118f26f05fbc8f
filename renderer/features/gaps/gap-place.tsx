/** A gap as an empty, inviting place: pressed, a new card is written there; beside it, ideas to pick from. */
import { useEffect, useRef } from 'react';
import { dayText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { openGapPicker } from './gap-picker.tsx';
import { channelShort } from './gaps.ts';
import type { Gap } from './gaps.ts';
import './gaps.css';

interface Props {
  readonly gap: Gap;
  /** In a small place: "Lucka, FB Kommunen", in a line of its own: "Lucka på Facebook Kommunen", else the whole sentence. */
  readonly words: 'short' | 'line' | 'sentence';
  readonly onAdd: () => void;
  /** Ideas are offered beside it. */
  readonly picking?: boolean;
  /** Tab does not stop here: arrows lead to it. */
  readonly byArrows?: boolean;
  /** It takes the focus now, and says that it has. */
  readonly focused?: (() => void) | null;
}

export function GapPlace({ gap, words, onAdd, picking = true, byArrows = false, focused = null }: Props) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => s.plan.channels.get(gap.channel));
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focused) return;
    add.current?.focus({ preventScroll: true });
    focused();
  }, [focused]);
  if (!channel) return null;
  const { name } = channel;
  const day = dayText(gap.date, language, 'long');
  const text = words === 'short' ? t('board.gap.short', { channel: channelShort(channel) })
    : words === 'line' ? t('board.gap.on', { channel: name })
    : t('board.gap.says', { channel: name, weekday: dayText(gap.date, language, 'weekday') });
  const [addLabel, pickLabel] = [t('board.gap.addOn', { gap: text, day }), t('board.gap.pickFor', { channel: name, day })];
  const stop = byArrows ? -1 : 0;
  const sentence = words === 'sentence';
  return (
    <div className={sentence ? 'gap-place gap-sentence' : 'gap-place'}>
      {sentence && <span className="gap-says">{text}</span>}
      <button ref={add} type="button" className="gap" tabIndex={stop} aria-label={sentence ? `${t('board.gap.add')}, ${text}` : addLabel} title={sentence ? undefined : addLabel} data-gap={gap.key} onClick={onAdd}>
        <Icon name="plus" small={words === 'short'} />
        <span className="txt">{sentence ? t('board.gap.add') : text}</span>
      </button>
      {picking && (
        <button type="button" className="gap gap-pick" tabIndex={stop} aria-haspopup="dialog" aria-label={pickLabel} title={pickLabel} onClick={(event) => openGapPicker(gap, event.currentTarget)}>
          <Icon name="bulb" small={words === 'short'} />
          {sentence && <span className="txt">{t('board.gap.pick')}</span>}
        </button>
      )}
    </div>
  );
}
