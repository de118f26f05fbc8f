/** Ideas and undated cards for a gap. The chosen one goes there, on the channel too: one step to undo. */
import { useLayoutEffect, useRef } from 'react';
import type { Card, CardId, Channel } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { EntryList } from '../../../ui/form/entry-picker.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { StatusMark } from '../../../ui/marks.tsx';
import { newPlacement } from '../gaps.ts';
import type { Gap } from '../gaps.ts';

interface Props {
  readonly gap: Gap;
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
    candidates(channel).map((card) => ({
      id: card.id, name: card.title, sign: <StatusMark status={card.status} />, note: t(card.status === 'idea' ? 'board.gap.idea' : 'board.gap.undated'),
    }));
  const fill = (id: string): void => {
    const card = id as CardId; // the entries are cards
    if (!run('fillGap', { card, placement: newPlacement(channel), to: { type: 'slot', slot: daySlot(gap.date) } })) return;
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

/** Posts without a date: those that the channel has already first, then ideas, as they were dragged. */
function candidates({ id }: Channel): readonly Card[] {
  const { plan } = usePlan.getState();
  const order = (card: Card): string => `${plan.placementsOf(card.id).some(({ channel }) => channel === id) ? 0 : 1}${card.status === 'idea' ? 0 : 1}${card.rank}`;
  return [...plan.cards.values()]
    .filter((card) => card.kind === 'post' && card.slot.precision === 'none' && card.status !== 'published' && !card.archived && card.deletedAt === null)
    .map((card) => [order(card), card] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, card]) => card);
}
