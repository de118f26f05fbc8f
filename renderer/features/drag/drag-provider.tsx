/** Wraps a view in which cards are dragged: sensors, detection, autoscroll, what is spoken, the lifted card, the drop. */
import { DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { DragEndEvent, DragStartEvent } from '@dnd-kit/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';
import { announcementsIn } from './announcements.ts';
import { detect, pointer } from './detect.ts';
import { hover, letGo, lift, previewOf, targets, useDrag } from './drag-store.ts';
import type { DragItem } from './drag-store.ts';
import { drop } from './drop.ts';
import { Lifted } from './lifted.tsx';
import { TargetKeySensor } from './target-key-sensor.ts';
import type { Walk } from './target-key-sensor.ts';
import './drag.css';

interface Props {
  /** How the arrow keys go from target to target while a card is lifted; stable. */
  readonly walk: Walk;
  /** Where the focus goes after the drop; `null` target: back to the card. Stable. */
  readonly focus: (card: CardId) => void;
  readonly children: ReactNode;
}

const MOUSE = { activationConstraint: { distance: 5 } };
/** A touch that stays lifts; one that moves at once scrolls. */
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };
const SCROLL = { threshold: { x: 0, y: 0.16 }, acceleration: 14 };

export function DragProvider({ walk, focus, children }: Props) {
  const { t, language } = useSpeech();
  const keys = useMemo(() => ({ walk }), [walk]);
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH), useSensor(TargetKeySensor, keys));
  const accessibility = useMemo(
    () => ({
      announcements: announcementsIn(t, language),
      screenReaderInstructions: { draggable: t('drag.instructions') },
      restoreFocus: false, // the card may be somewhere else by then: `focus` finds it
    }),
    [t, language],
  );
  const ends = useMemo(() => dragEnds(focus), [focus]);
  return (
    <DndContext sensors={sensors} collisionDetection={detect} autoScroll={SCROLL} accessibility={accessibility} {...ends}>
      {children}
      <Lifted />
    </DndContext>
  );
}

function dragEnds(focus: (card: CardId) => void) {
  return {
    onDragStart({ active, activatorEvent }: DragStartEvent) {
      const { item, from } = active.data.current as { item: DragItem; from: string }; // set by useDragSource
      lift(item, activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer', from);
    },
    onDragOver: track,
    onDragMove: track,
    onDragEnd() {
      const { item, over, place } = useDrag.getState();
      const target = over === null ? undefined : targets.get(over);
      const preview = target?.to ? previewOf(target.to) : null;
      letGo();
      if (item) focus((target && drop(item, target, place, preview)) ?? item.card);
    },
    onDragCancel() {
      const { item } = useDrag.getState();
      letGo();
      if (item) focus(item.card);
    },
  };
}

function track({ over }: Pick<DragEndEvent, 'over'>): void {
  const target = over ? targets.get(String(over.id)) : undefined;
  const byPointer = useDrag.getState().by === 'pointer';
  hover(target?.id ?? null, byPointer ? (target?.placeAt?.(pointer.y) ?? null) : null);
}
