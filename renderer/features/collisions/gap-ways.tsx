/** Filling a gap: a new card on that channel and day, opened with its title ready to be written. */
import type { CardId, Channel } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween } from '../../store/rank.ts';
import { openPanel } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { openWithFocus } from '../card/editor/title-field.tsx';
import { newPlacement } from '../gaps/gaps.ts';
import type { Gap } from '../gaps/gaps.ts';

export function AddOnGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => gaps[0] && s.plan.channels.get(gaps[0].channel));
  if (!channel) return null;
  return (
    <div className="acts">
      {gaps.map(({ key, date }) => {
        const day = dayText(date, language, 'short');
        return (
          <button
            key={key} type="button" className="slot" aria-label={t('collisionsPanel.addOnChannel', { channel: channel.name, day })}
            onClick={() => newCardOn(channel, date, t('collisionsPanel.newTitle', { day }))}
          >
            <Icon name="plus" small />
            {gaps.length > 1 ? day : t('collisionsPanel.addOn', { day })}
          </button>
        );
      })}
    </div>
  );
}

function newCardOn(channel: Channel, date: CalendarDate, title: string): void {
  const { cards } = usePlan.getState().plan;
  const last = [...cards.values()].reduce<string | null>((rank, card) => (rank === null || card.rank > rank ? card.rank : rank), null);
  const id = crypto.randomUUID() as CardId; // a new card's id
  if (!run('createCard', { id, title, to: { type: 'slot', slot: daySlot(date) }, rank: rankBetween(last, null), placements: [newPlacement(channel)] })) return;
  openWithFocus(id, 'all');
  openPanel({ type: 'card', id });
}
