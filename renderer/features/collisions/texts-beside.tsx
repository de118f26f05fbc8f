/** Two texts that are nearly the same, side by side, with what differs marked (planning rules §4 repeated-text). */
import type { Card, Placement, PlacementId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { effectiveSlot } from '../../../shared/planning/slot.ts';
import { useCardText } from '../../store/details.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { compareTexts } from '../../../shared/history/compare-texts.ts';
import type { Piece } from '../../../shared/history/compare-texts.ts';

export function TextsBeside({ placements }: { readonly placements: readonly PlacementId[] }) {
  const plan = usePlan((s) => s.plan);
  const [first, second] = placements.flatMap((id) => {
    const placement = plan.placements.get(id);
    const card = placement && plan.cards.get(placement.card);
    return card ? [{ placement, card }] : [];
  });
  return first && second ? <Both first={first} second={second} /> : null;
}

interface Placed {
  readonly placement: Placement;
  readonly card: Card;
}

/** The text that goes out with a placement; undefined until it has come. */
function useTextOf({ placement, card }: Placed): string | undefined {
  const texts = useCardText(card.id);
  return texts && (texts.placementTexts[placement.id] ?? texts.text);
}

function Both({ first, second }: { readonly first: Placed; readonly second: Placed }) {
  const { t } = useSpeech();
  const [one, other] = [useTextOf(first), useTextOf(second)];
  if (one === undefined || other === undefined) return <p className="faint">{t('collisionsPanel.textsLoading')}</p>;
  const [left, right] = compareTexts(one, other);
  return (
    <section className="why-texts" aria-label={t('collisionsPanel.texts')}>
      <p className="faint">{t('collisionsPanel.differing')}</p>
      <Text placed={first} pieces={left} />
      <Text placed={second} pieces={right} />
    </section>
  );
}

function Text({ placed: { placement, card }, pieces }: { readonly placed: Placed; readonly pieces: readonly Piece[] }) {
  const { language } = useSpeech();
  return (
    <div>
      <h4>{card.title} <span className="faint">{slotText(effectiveSlot(card, placement), language)}</span></h4>
      <p className="why-text">{pieces.map(({ text, differs }, i) => (differs ? <mark key={i}>{text}</mark> : text))}</p>
    </div>
  );
}
