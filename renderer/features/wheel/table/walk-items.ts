/** Arrow keys between the items of a table or a list: one tab stop for all of them. */
import type { KeyboardEvent } from 'react';
import { walk } from '../../../../shared/wheel/walk.ts';

export function walkItems(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.witem')];
  const at = stops.findIndex((stop) => stop === event.target);
  const to = walk(stops.map(({ dataset }) => ({ row: Number(dataset['row']), column: Number(dataset['column']) })), at, event.key);
  if (at < 0 || !(event.key.startsWith('Arrow') || to !== null)) return;
  event.preventDefault();
  if (to !== null) stops[to]?.focus();
}
