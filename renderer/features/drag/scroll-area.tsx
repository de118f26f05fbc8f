import { useDroppable } from '@dnd-kit/core';
import type { CSSProperties, ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly role?: 'rowgroup';
  /** The ids of what lies in it, in reading order, where elements lie in another. */
  readonly owns?: string;
  readonly children: ReactNode;
}

/** The content of a scrolling element that a drag may scroll when it comes near its upper or lower edge. */
export function ScrollArea({ id, className, style, role, owns, children }: Props) {
  const { setNodeRef } = useDroppable({ id: `scroll:${id}` });
  return (
    <div ref={setNodeRef} className={className} style={style} role={role} aria-owns={owns}>
      {children}
    </div>
  );
}
