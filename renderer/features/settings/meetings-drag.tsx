/** The steps of an agenda, dragged to another place by mouse or by touch; the keyboard has the buttons of each row. */
import { DndContext, MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';
import type { Announcements, DragEndEvent, Modifier, Over } from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import type { AgendaStep } from '../../../shared/domain/records.ts';
import { MOUSE, TOUCH } from '../drag/pressing.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';

interface ListProps {
  readonly steps: readonly AgendaStep[];
  readonly name: (step: AgendaStep) => string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
}

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });
const MODIFIERS = [upAndDown];

/** Around the list. What is lifted and where it is held is spoken; where it came to says whoever moves it. */
export function StepsDrag({ steps, name, onMove, children }: ListProps) {
  const { t } = useSpeech();
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const placeOf = (over: Pick<Over, 'id'> | null): number => steps.findIndex((step) => step === over?.id);
  const told = (key: 'stepLifted' | 'stepOver' | 'stepBack', id: Over['id'], over: Pick<Over, 'id'> | null): string | undefined => {
    const step = steps.find((one) => one === id);
    return step && t(`meetings.${key}`, { step: name(step), at: placeOf(over) + 1, count: steps.length });
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => told('stepLifted', active.id, active),
    onDragOver: ({ active, over }) => (over ? told(over.id === active.id ? 'stepLifted' : 'stepOver', active.id, over) : undefined),
    onDragEnd: ({ active, over }) => (over && over.id !== active.id ? undefined : told('stepBack', active.id, active)),
    onDragCancel: ({ active }) => told('stepBack', active.id, active),
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [placeOf(active), placeOf(over)];
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to); // another window may have taken it away meanwhile
  };
  return (
    // Scrolled by itself, the list would move away under what is held: it would land beside where it is shown.
    <DndContext sensors={sensors} collisionDetection={closestCenter} modifiers={MODIFIERS} autoScroll={false} accessibility={{ announcements, screenReaderInstructions: { draggable: '' } }} onDragEnd={drop}>
      <SortableContext items={[...steps]} strategy={verticalListSortingStrategy}>{children}</SortableContext>
    </DndContext>
  );
}

interface RowProps {
  readonly step: AgendaStep;
  readonly label: string;
  /** What it is dragged by. */
  readonly grip: ReactNode;
  readonly children: ReactNode;
}

export function StepRow({ step, label, grip, children }: RowProps) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: step });
  return (
    <li ref={setNodeRef} className={isDragging ? 'entry turn is-lifted' : 'entry turn'} aria-label={label} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <span ref={setActivatorNodeRef} className="step-grip" {...listeners}><Icon name="grip" />{grip}</span>
      {children}
    </li>
  );
}
