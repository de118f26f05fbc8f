/** The ways out of what a drop broke. */
import { SEVERITIES } from '../../../shared/collisions/finding.ts';
import { freeSlots } from '../../../shared/collisions/free-slots.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { useFindings } from '../../store/findings.ts';
import { say } from '../../store/notices.ts';
import type { Way } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { wayBack } from '../../store/way-back.ts';
import { movablePlacements, movePlacement } from '../collisions/moving.ts';
import { useReach } from '../series/reach.ts';

/** The nearest free slots of the card's placement that collides most, each in one press. None where those after it in its series followed: a way out of one card alone would leave them. */
export function waysOut(card: Card, { breaks }: Preview, t: Translate, language: Language): readonly Way[] {
  const { plan } = usePlan.getState();
  const { index } = useFindings.getState();
  const gravest = SEVERITIES.flatMap((severity) => breaks.filter((finding) => finding.severity === severity));
  const [id] = gravest.flatMap((finding) => movablePlacements(finding, plan)).filter((one) => plan.placements.get(one)?.card === card.id);
  if (!index || !id || useReach.getState().from === card.id) return [];
  return freeSlots(index, id).map((slot) => {
    const label = slotText(slot, language);
    const undo = wayBack(t('collision.way.undo'));
    const move = (): void => {
      if (movePlacement(id, slot)) say({ text: t('collision.way.moved', { title: card.title, slot: label }), action: undo });
    };
    return { label, name: t('collision.way.to', { title: card.title, slot: label }), run: move };
  });
}
