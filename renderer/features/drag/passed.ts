/** A time of today that is over already: no finding, as the rules go by days (planning rules §4 overdue), and yet worth a word. */
import type { Slot } from '../../../shared/planning/slot.ts';
import { nowAtHost } from '../../store/clock.ts';
import { usePlan } from '../../store/plan-store.ts';

export function hasPassed(slot: Slot): boolean {
  const { today } = usePlan.getState();
  return slot.precision === 'time' && slot.date === today && `${slot.date}T${slot.time}` < nowAtHost();
}
