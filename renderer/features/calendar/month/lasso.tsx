/** Dragging on empty ground rings in the items that the rectangle touches. */
import type { PointerEvent } from 'react';
import { create } from 'zustand';
import { choose, keyOf, useSelection } from '../../../store/selection.ts';
import type { Movable } from '../../../../shared/domain/command.ts';
import { movable, movableAt } from '../choosing.ts';
import { itemsOn } from '../day-store.ts';
import { isGround, noClick } from './ground.ts';
import { boxOf, touches, within } from './lasso-box.ts';
import type { Box, Point } from './lasso-box.ts';
import { dateAt } from './month-keys.ts';

/** A press that moves less, in px, is a click. */
const STILL = 5;
const useLasso = create<{ readonly box: Box | null }>(() => ({ box: null }));

/** Begins with a press of the mouse on the ground; a touch scrolls. */
export function beginLasso(press: PointerEvent<HTMLElement>): void {
  if (press.button !== 0 || press.pointerType !== 'mouse' || !isGround(press.target)) return;
  const start = { x: press.clientX, y: press.clientY };
  const month = press.currentTarget;
  const before = press.shiftKey || press.ctrlKey || press.metaKey ? [...useSelection.getState().chosen.values()] : [];
  const ends = new AbortController();
  const { signal } = ends;
  const end = (): void => {
    ends.abort();
    useLasso.setState({ box: null });
  };
  const move = (event: globalThis.PointerEvent): void => {
    const now = { x: event.clientX, y: event.clientY };
    if (useLasso.getState().box === null && Math.abs(now.x - start.x) < STILL && Math.abs(now.y - start.y) < STILL) return;
    noClick();
    draw(month, start, now, before);
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
  addEventListener('blur', end, { signal });
}

function draw(month: HTMLElement, from: Point, to: Point, before: readonly Movable[]): void {
  const around = month.getBoundingClientRect();
  const box = within(boxOf(from, to), around);
  useLasso.setState({ box });
  if (!box) return;
  const ringed = [...month.querySelectorAll<HTMLElement>('.chip, .morebtn')].filter((one) => touches(one.getBoundingClientRect(), box));
  const all = [...new Map([...before, ...ringed.flatMap(standsFor)].map((item) => [keyOf(item), item])).values()];
  const { chosen } = useSelection.getState();
  if (all.length !== chosen.size || all.some(({ card, placement }) => !chosen.has(placement ?? card))) choose(all, false);
}

/** What a chip stands for; the line that counts what a day has no room for stands for the whole day. */
function standsFor(ringed: HTMLElement): readonly Movable[] {
  const date = ringed.matches('.morebtn') ? dateAt(ringed) : null;
  const one = movableAt(ringed);
  return date ? itemsOn(date).map(movable) : one ? [one] : [];
}

export function Lasso() {
  const box = useLasso((s) => s.box);
  return box && <div className="lasso" aria-hidden="true" style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }} />;
}
