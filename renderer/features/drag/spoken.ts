/** What a screen reader says during a drag, verdict included. */
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useDrag } from './drag-store.ts';
import type { DragItem } from './drag-store.ts';
import { spokenVerdict } from './drop-words.ts';
import { pressedSource } from './grip.ts';
import type { Source } from './grip.ts';

/** What happened in a drag. */
export type Spoken =
  | { readonly lifted: Source }
  | { readonly over: string | null }
  | { readonly copying: boolean; readonly over: string | null }
  | { readonly dropped: DragItem; readonly place: string; readonly copy: 'copyCard' | 'copyPlacement' | 'makeSibling' | null }
  | { readonly putBack: DragItem };

const titleOf = ({ card }: DragItem): string => usePlan.getState().plan.cards.get(card)?.title ?? '';

/** The sentence for it. */
export function spokenIn(spoken: Spoken, t: Translate, language: Language): string {
  if ('lifted' in spoken) {
    const others = useDrag.getState().item?.others?.length ?? 0;
    return [t('drag.lifted', { title: titleOf(spoken.lifted.item), from: spoken.lifted.from }), others > 0 && t('drag.withOthers', { count: others })].filter(Boolean).join(' ');
  }
  if ('copying' in spoken) return [t(spoken.copying ? 'drag.isCopy' : 'drag.isNoCopy'), spoken.over !== null && spokenVerdict(spoken.over, t, language)].filter(Boolean).join(' ');
  if ('over' in spoken) return spoken.over === null ? t('drag.nowhere') : spokenVerdict(spoken.over, t, language);
  if ('dropped' in spoken) {
    const key = spoken.copy === null ? 'drag.dropped' : spoken.copy === 'makeSibling' ? 'drag.droppedSibling' : 'drag.droppedCopy';
    return t(key, { title: titleOf(spoken.dropped), place: spoken.place });
  }
  return t('drag.putBack', { title: titleOf(spoken.putBack), from: pressedSource()?.from ?? '' });
}
