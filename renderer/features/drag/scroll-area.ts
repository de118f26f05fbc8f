import { useDroppable } from '@dnd-kit/core';

/** Lets a drag scroll the element whose content gets this ref, when it comes near its upper or lower edge. */
export const useScrollArea = (id: string) => useDroppable({ id: `scroll:${id}` }).setNodeRef;
