/** The buttons that turn the month: pressed, or by holding a lifted card over them. */
import { useDndMonitor } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import { addMonths } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { pointer } from '../../drag/detect.ts';
import { useDrag } from '../../drag/drag-store.ts';
import { showMonth } from './calendar-state.ts';

/** So long a lifted card is held over the button before the month turns. */
const HOLD_MS = 600;
/** And before it turns again: there is a month to look at first. */
const AGAIN_MS = 1_500;
/** The button reaches this much further while a card is held: no need to aim. */
const REACH = 12;

const isOver = (button: HTMLElement | null): boolean => {
  const box = button?.getBoundingClientRect();
  return box !== undefined && pointer.x >= box.left - REACH && pointer.x < box.right + REACH && pointer.y >= box.top - REACH && pointer.y < box.bottom + REACH;
};

export function MonthEdge({ month, step }: { readonly month: YearMonth; readonly step: -1 | 1 }) {
  const { t } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const turned = useRef(false);
  const turn = (): void => showMonth(addMonths(month, step));
  const end = (): void => setHeld(false);
  useDndMonitor({
    onDragMove: () => setHeld(useDrag.getState().by === 'pointer' && isOver(button.current)),
    onDragEnd: end,
    onDragCancel: end,
  });
  const { year, month: number } = addMonths(month, step);
  useEffect(() => {
    if (!held) {
      turned.current = false;
      return;
    }
    const timer = setTimeout(() => {
      turned.current = true;
      showMonth({ year, month: number });
    }, turned.current ? AGAIN_MS : HOLD_MS);
    return () => clearTimeout(timer);
  }, [held, year, number]);
  return (
    <Button
      ref={button}
      look="quiet"
      small
      icon={step < 0 ? 'left' : 'right'}
      label={t(step < 0 ? 'calendar.previous' : 'calendar.next')}
      className={held ? 'edge is-held' : 'edge'}
      onClick={turn}
    />
  );
}
