/** Ideas and undated cards for a gap. The chosen one goes there, on the channel too: one step to undo. */
import { useLayoutEffect, useRef } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { EntryList } from '../../../ui/form/entry-picker.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { StatusMark } from '../../../ui/marks.tsx';
import { candidates, fillWith, standsNow } from './candidates.ts';
import type { ChannelDay } from '../gaps.ts';

interface Props {
  readonly gap: ChannelDay;
  readonly opener: HTMLElement;
  readonly onFilled: (card: CardId) => void;
  readonly onClose: () => void;
}

export default function IdeaPicker({ gap, opener, onFilled, onClose }: Props) {
  const { t, language } = useSpeech();
  const popup = useRef<HTMLDivElement>(null);
  const channel = usePlan((s) => s.plan.channels.get(gap.channel));
  useLayoutEffect(() => {
    popup.current?.showPopover({ source: opener });
    popup.current?.querySelector('input')?.focus();
  }, [opener]);
  if (!channel) return null;
  const label = t('board.gap.pickFor', { channel: channel.name, day: dayText(gap.date, language, 'long') });
  const entries = () =>
    candidates(usePlan.getState().plan, gap).map((card) => ({ id: card.id, name: card.title, sign: <StatusMark status={card.status} />, note: standsNow(card, t, language) }));
  const fill = (id: string): void => {
    const card = id as CardId; // the entries are cards
    if (!fillWith(card, gap)) return;
    const title = usePlan.getState().plan.cards.get(card)?.title ?? '';
    say({ text: t('board.gap.filled', { title, day: dayText(gap.date, language, 'long'), channel: channel.name }) });
    popup.current?.hidePopover();
    onFilled(card);
  };
  return (
    <div ref={popup} popover="auto" role="dialog" aria-label={label} className="popup picker" onToggle={(event) => event.newState === 'closed' && onClose()}>
      <EntryList label={label} entries={entries} chosen={[]} onToggle={fill} close={() => {}} />
    </div>
  );
}
