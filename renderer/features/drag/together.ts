/** Several that are chosen move as one: by the same number of days, in one step to undo. */
import { previewChange } from '../../../shared/collisions/preview.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { Command, Movable } from '../../../shared/domain/command.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { effectiveSlot, slotDate } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { keyOf, useSelection } from '../../store/selection.ts';
import { contextNow } from '../../store/session.ts';
import type { Aim, DragItem } from './drag-store.ts';

/** What is lifted with an item: what else is chosen, where it is chosen itself. */
export function withOthers(item: DragItem): DragItem {
  const { chosen } = useSelection.getState();
  if (!chosen.has(keyOf(item))) return item;
  const others = chosen.values().filter((other) => keyOf(other) !== keyOf(item)).toArray();
  return others.length > 0 ? { ...item, others } : item;
}

/** By how many days all that is lifted together would move; null where one is lifted, or goes where there are no days. */
export function daysTogether(item: DragItem, to: Aim): number | null {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(item.card);
  const own = item.placement && plan.placements.get(item.placement);
  const from = card && slotDate(own ? effectiveSlot(card, own) : card.slot);
  const there = to.type === 'slot' ? slotDate(to.slot) : null;
  return item.others && from && there ? toDayNumber(there) - toDayNumber(from) : null;
}

/** The command that moves a lifted item and all that is lifted with it. */
export function togetherCommand(item: DragItem, to: Aim): (Command & { readonly name: 'moveTogether' }) | null {
  const days = daysTogether(item, to);
  return days === null ? null : moving([item, ...(item.others ?? [])], days);
}

function moving(items: readonly Movable[], days: number): Command & { readonly name: 'moveTogether' } {
  return { name: 'moveTogether', input: { items: items.map(({ card, placement }) => ({ card, placement })), days } };
}

/** What a command would break and solve; null where it can't be done. */
export function previewCommand(command: Command): Preview | null {
  const { index } = useFindings.getState();
  const diff = index && runCommand(usePlan.getState().plan, command, contextNow());
  return !diff || diff instanceof DomainError ? null : previewChange(index, diff);
}
