/** What a screen reader says during a drag, verdict included. */
import type { Announcements } from '@dnd-kit/core';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { usePlan } from '../../store/plan-store.ts';
import { targets } from './drag-store.ts';
import type { DragItem } from './drag-store.ts';
import { spokenVerdict } from './drop-words.ts';

interface Source {
  readonly item: DragItem;
  readonly from: string;
}

/** dnd-kit's announcements in a language. */
export function announcementsIn(t: Translate, language: Language): Announcements {
  const words = (source: unknown): { title: string; from: string } => {
    const { item, from } = source as Source; // set by useDragSource
    return { title: usePlan.getState().plan.cards.get(item.card)?.title ?? '', from };
  };
  return {
    onDragStart: ({ active }) => t('drag.lifted', words(active.data.current)),
    onDragOver: ({ over }) => (over ? spokenVerdict(String(over.id), t, language) : t('drag.nowhere')),
    onDragEnd: ({ active, over }) => {
      const { title, from } = words(active.data.current);
      const place = over ? targets.get(String(over.id))?.name : undefined;
      return place ? t('drag.dropped', { title, place }) : t('drag.putBack', { title, from });
    },
    onDragCancel: ({ active }) => t('drag.putBack', words(active.data.current)),
  };
}
