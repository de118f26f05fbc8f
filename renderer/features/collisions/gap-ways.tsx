/** Filling a gap: a new card on that channel and day, opened with its title ready to be written. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { PLATFORM_FORMATS } from '../../../shared/domain/defaults.ts';
import type { CardId, Channel, PlacementId } from '../../../shared/domain/records.ts';
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

export function AddOnGaps({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => (findings[0]?.channel ? s.plan.channels.get(findings[0].channel) : undefined));
  if (!channel) return null;
  return (
    <div className="acts">
      {findings.map(({ key, date }) => date && (
        <button
          key={key} type="button" className="slot" aria-label={t('collisionsPanel.addOnChannel', { channel: channel.name, day: dayText(date, language, 'long') })}
          onClick={() => newCardOn(channel, date, t('collisionsPanel.newTitle', { day: dayText(date, language, 'short') }))}
        >
          <Icon name="plus" small />
          {findings.length > 1 ? dayText(date, language, 'short') : t('collisionsPanel.addOn', { day: dayText(date, language, 'short') })}
        </button>
      ))}
    </div>
  );
}

function newCardOn(channel: Channel, date: CalendarDate, title: string): void {
  const { cards } = usePlan.getState().plan;
  const last = [...cards.values()].reduce<string | null>((rank, card) => (rank === null || card.rank > rank ? card.rank : rank), null);
  const [id, placement] = [crypto.randomUUID() as CardId, crypto.randomUUID() as PlacementId]; // new ids
  const format = channel.formats[0] ?? PLATFORM_FORMATS[channel.platform][0] ?? 'post';
  const made = run('createCard', { id, title, to: { type: 'slot', slot: daySlot(date) }, rank: rankBetween(last, null), placements: [{ id: placement, channel: channel.id, format }] });
  if (!made) return;
  openWithFocus(id, 'all');
  openPanel({ type: 'card', id });
}
