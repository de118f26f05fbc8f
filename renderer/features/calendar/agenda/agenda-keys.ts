/** The keyboard in the agenda: up and down from item to item, left and right from day to day, X chooses; with a lifted card from day to day, and to the tray. */
import type { KeyboardEvent } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import { useDrag } from '../../drag/drag-store.ts';
import type { Arrow, Walk } from '../../drag/target-key-sensor.ts';
import { onChoosingKey } from '../choosing.ts';
import { TRAY_TARGET } from '../into-tray.ts';
import { walkedOver } from './agenda-choosing.ts';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.agenda ${selector}`)];
const sectionOf = (node: Element): Element | null => node.closest('[data-target]');

export function onAgendaKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!event.defaultPrevented && !useDrag.getState().item && onChoosingKey(event)) return event.preventDefault();
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement) || !target.matches('[data-stop]')) return;
  const stops = all('[data-stop]');
  const to = nextStop(stops, stops.indexOf(target), key);
  if (to === undefined) return;
  event.preventDefault();
  if (event.shiftKey && to) walkedOver(target, to);
  to?.focus();
}

/** The item that a key leads to; null for none, undefined for keys that mean nothing here. */
function nextStop(stops: readonly HTMLElement[], at: number, key: string): HTMLElement | null | undefined {
  const here = stops[at];
  const day = here && sectionOf(here);
  const other = (stop: HTMLElement): boolean => sectionOf(stop) !== day;
  switch (key) {
    case 'ArrowDown': return stops[at + 1] ?? null;
    case 'ArrowUp': return stops[at - 1] ?? null;
    case 'Home': return stops[0] ?? null;
    case 'End': return stops.at(-1) ?? null;
    case 'ArrowRight': return stops.slice(at).find(other) ?? null;
    case 'ArrowLeft': {
      const before = stops.slice(0, at).findLast(other);
      return before ? (stops.find((stop) => sectionOf(stop) === sectionOf(before)) ?? null) : null;
    }
    default: return undefined;
  }
}

const STEPS: Readonly<Partial<Record<Arrow, number>>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, PageDown: 7, PageUp: -7 };
/** The day from which the card went to the tray. */
let besideTray = 0;

/** From one day that is listed to the next; the tray lies to the left of all. */
export const walk: Walk = (from, arrow) => {
  const days = all('[data-target]');
  if (from === TRAY_TARGET) return arrow === 'ArrowRight' ? shown(days, besideTray) : null;
  const { item } = useDrag.getState();
  const lifted = document.querySelector(`.agenda [data-item="${item?.placement ?? item?.card}"]`);
  const at = from === null ? days.indexOf((lifted && sectionOf(lifted)) as HTMLElement) : days.findIndex(({ dataset }) => dataset['target'] === from); // -1 for none
  if (arrow === 'ArrowLeft') {
    besideTray = Math.max(0, at);
    return lifted || from !== null ? TRAY_TARGET : null;
  }
  return shown(days, Math.min(Math.max(0, at + (STEPS[arrow] ?? 0)), days.length - 1));
};

function shown(days: readonly HTMLElement[], at: number): string | null {
  days[at]?.scrollIntoView({ block: 'nearest' });
  return days[at]?.dataset['target'] ?? null;
}

/** After a drop: the focus goes to the card where it is now. */
export function focusDropped(card: CardId): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.agenda [data-card="${card}"], .tray [data-card="${card}"]`)?.focus());
}
