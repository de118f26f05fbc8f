/** The cards that a finding is about: time and title, each a button that shows the card in the view behind. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { Placement, PlacementId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { effectiveSlot, slotDate, slotTime } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { showCard } from './show-card.ts';
import { useSpeech } from '../../ui/language.tsx';
import { PlacementChip } from '../../ui/marks.tsx';

interface Props {
  readonly finding: Finding;
  /** The placement that the free slots are for, and how to choose another. */
  readonly chosen: PlacementId | null;
  readonly movable: readonly PlacementId[];
  readonly onChoose: (id: PlacementId) => void;
}

export function FindingCards({ finding, chosen, movable, onChoose }: Props) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  if (finding.placements.length === 0) return null;
  return (
    <ul className="cardsline">
      {finding.placements.map((id) => {
        const placement = plan.placements.get(id);
        const title = placement && plan.cards.get(placement.card)?.title;
        if (!placement || title === undefined) return null;
        return (
          <li key={id}>
            <button type="button" className="jump" title={t('collisionsPanel.reveal', { title })} onClick={() => showCard(placement.card)}>
              <When finding={finding} placement={placement} />{' '}
              {finding.channel === null && <Channel placement={placement} />}
              <span className="t">{title}</span>
            </button>
            {movable.length > 1 && movable.includes(id) && id !== chosen && (
              <button type="button" className="textbtn" aria-label={t('collisionsPanel.moveCard', { title })} onClick={() => onChoose(id)}>
                {t('collisionsPanel.move')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The time alone on the finding's own day, else the whole slot. */
function When({ finding, placement }: { readonly finding: Finding; readonly placement: Placement }) {
  const { t, language } = useSpeech();
  const card = usePlan((s) => s.plan.cards.get(placement.card));
  if (!card) return null;
  const slot = effectiveSlot(card, placement);
  const thatDay = slotDate(slot) === finding.date && finding.date !== null;
  return <time>{thatDay ? (slotTime(slot) ?? t('collisionsPanel.noTime')) : slotText(slot, language)}</time>;
}

function Channel({ placement }: { readonly placement: Placement }) {
  const channel = usePlan((s) => s.plan.channels.get(placement.channel));
  return channel ? <PlacementChip channel={channel} format={placement.format} /> : null;
}
