/** The keyboard in the matrix: arrows walk channels' days, Home and End the row, with Ctrl the whole grid, Page keys turn, Enter goes in, N writes a card. */
import type { KeyboardEvent } from 'react';
import { addDays } from '../../../../shared/planning/date.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { beginCard, choose, placeAt, shownNow } from './matrix-state.ts';
import { placedAt } from './placed.ts';

/** Where a key leads from a channel's day; null for keys that lead nowhere. */
export function stepFrom({ channel, date }: ChannelDay, key: string, whole = false): ChannelDay | null {
  const { rows, monday, weeks } = shownNow();
  const [first, last] = [monday, addDays(monday, weeks * 7 - 1)];
  const row = rows.indexOf(channel);
  const at = (to: number): ChannelDay | null => (rows[to] === undefined ? null : { channel: rows[to], date });
  switch (key) {
    case 'ArrowLeft': return { channel, date: addDays(date, -1) };
    case 'ArrowRight': return { channel, date: addDays(date, 1) };
    case 'ArrowUp': return at(row - 1);
    case 'ArrowDown': return at(row + 1);
    case 'Home': return { channel: (whole ? rows[0] : channel) ?? channel, date: first };
    case 'End': return { channel: (whole ? rows.at(-1) : channel) ?? channel, date: last };
    case 'PageUp': return { channel, date: addDays(date, -7 * weeks) };
    case 'PageDown': return { channel, date: addDays(date, 7 * weeks) };
    default: return null;
  }
}

export function onMatrixKey(event: KeyboardEvent): void {
  const at = placeAt(event.target);
  if (!at || event.defaultPrevented || event.altKey || event.metaKey) return;
  if (isInto(event)) {
    event.preventDefault();
    if (event.key.toLowerCase() === 'n' || placedAt(at).length === 0) beginCard(at);
    else focusPlaced();
    return;
  }
  const to = stepFrom(at, event.key, event.ctrlKey);
  if (!to && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  if (to) choose(to);
}

/** Enter, Space where nothing can be lifted with it, N. */
const isInto = ({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean => !ctrlKey && !shiftKey && (key === 'Enter' || key === ' ' || key.toLowerCase() === 'n');

/** To what stands there, in the list below. */
function focusPlaced(): void {
  document.querySelector<HTMLElement>('.placed [data-item]')?.focus();
}
