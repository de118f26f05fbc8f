/** What is dropped in the tray is shown there, wherever it comes to lie, and what it lost by that is said. */
import { create } from 'zustand';
import { slotText } from '../../../shared/i18n/dates.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { effectiveSlot, slotDate, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { say, useNotices } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { languageNow } from '../../ui/language.tsx';
import { useDrag } from '../drag/drag-store.ts';
import type { DragItem } from '../drag/drag-store.ts';

export const TRAY_TARGET = 'tray';

/** What has just been put there, by its key, until the tray has shown it. */
export const useBroughtIn = create<{ readonly key: string | null }>(() => ({ key: null }));

function slotOf({ card: id, placement: own }: DragItem): Slot | null {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(id);
  const placement = own && plan.placements.get(own);
  return card ? (placement ? effectiveSlot(card, placement) : card.slot) : null;
}

/** As the drop begins: the slot, and the last notice before it. */
let before: { readonly slot: Slot | null; readonly notice: number | undefined } | null = null;

useDrag.subscribe((now, then) => {
  if (now.landed && !then.landed) before = now.item && now.over === TRAY_TARGET ? { slot: slotOf(now.item), notice: useNotices.getState().notice?.key } : null;
  if (now.item || !then.item || !then.landed || !before) return;
  const { item, copying, copyId } = then;
  if (document.querySelector('.tray-rows')) useBroughtIn.setState({ key: copying ? copyId : (item.placement ?? item.card) });
  else document.querySelector<HTMLElement>('.tray [aria-expanded]')?.focus();
  if (!copying) sayLost(item, before.slot);
});

/** "”Ny taxa” ligger i Utan datum. Borttaget: tis 24 nov 09:00.", before whatever else is said about the drop. */
function sayLost(item: DragItem, slot: Slot | null): void {
  const { plan, preferences } = usePlan.getState();
  const [now, card] = [slotOf(item), plan.cards.get(item.card)];
  if (!slot || !slotDate(slot) || !now || slotDate(now) || !card) return;
  const language = languageNow(preferences.language);
  const lost = translate(language)(slotTime(slot) ? 'tray.lostTime' : 'tray.lostDay', { title: card.title, when: slotText(slot, language) });
  const { notice } = useNotices.getState();
  // What the drop broke is told already.
  const told = notice && 'text' in notice && notice.key !== before?.notice ? notice : null;
  say(told ? { ...told, text: `${lost} ${told.text}` } : { text: lost });
}
