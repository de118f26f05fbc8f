/** An item of the wheel moved along its ring, or to another, by mouse, pen or finger (decision 25: the wheel has pointer handling of its own). */
import { create } from 'zustand';
import { translate } from '../../../../shared/i18n/messages.ts';
import { middleOf, movedRule } from '../../../../shared/wheel/moved-rule.ts';
import type { RingKind, Rings } from '../../../../shared/wheel/rings.ts';
import { turned } from '../../../../shared/wheel/turn.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { announce } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { languageNow } from '../../../ui/language.tsx';
import { makeMove } from './make-move.ts';
import { moveOf } from './ring-move.ts';
import type { RingMove } from './ring-move.ts';

/** Where points of the screen are on the wheel. */
export interface Dial {
  /** The days that a whole turn shows, half open. */
  readonly from: number;
  readonly to: number;
  /** The angle (radians, 0 on top, clockwise) and the index of the ring; `now` where a point is no other's for certain. */
  readonly at: (x: number, y: number, now: number) => { readonly angle: number; readonly ring: number };
}
interface Start {
  readonly item: WheelItem;
  readonly kind: RingKind;
  readonly rings: Rings;
  readonly dial: Dial;
}

/** What is being moved, and where the pointer is. */
export const useRingDrag = create<{ readonly move: RingMove | null; readonly x: number; readonly y: number }>(() => ({ move: null, x: 0, y: 0 }));

/** So far a press may wander before it is a drag, in px. */
const SLACK = 5;

/** To be called on a press on an item. */
export function beginRingDrag(down: React.PointerEvent, { item, kind, rings, dial }: Start): void {
  if (!down.isPrimary || down.button !== 0) return;
  const { currentTarget: node, pointerId } = down;
  const ring = rings.ringOf(item);
  const at = middleOf(item.rule, item.year);
  const over = { x: down.clientX, y: down.clientY, angle: dial.at(down.clientX, down.clientY, ring).angle, turn: 0, ring, alt: down.altKey };
  let lifted = false;
  let shown = '';

  const show = (): void => {
    const wanted = Math.max(dial.from, Math.min(dial.to - 1, at + (over.turn / (2 * Math.PI)) * (dial.to - dial.from)));
    const rule = movedRule(item.rule, item.year, wanted - at, over.alt ? 'day' : 'week');
    const to = over.ring === ring ? undefined : rings.rings[over.ring];
    const key = JSON.stringify([rule, over.ring]);
    useRingDrag.setState({ x: over.x, y: over.y, ...(key !== shown && { move: moveOf(item, rule, to && !to.rest ? { kind, to } : null) }) });
    shown = key;
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    if (!lifted && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK) return;
    if (!lifted) node.setPointerCapture(pointerId);
    lifted = true;
    const now = dial.at(event.clientX, event.clientY, over.ring);
    Object.assign(over, { x: event.clientX, y: event.clientY, angle: now.angle, turn: over.turn + turned(over.angle, now.angle), ring: now.ring, alt: event.altKey });
    show();
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    const { move } = useRingDrag.getState();
    end();
    if (lifted && move) makeMove(move);
  };
  const onCancel = (event: PointerEvent): void => void (event.pointerId === pointerId && end());
  const onKey = (event: KeyboardEvent): void => {
    if (!lifted) return;
    if (event.key === 'Alt') {
      event.preventDefault();
      over.alt = event.type === 'keydown';
      show();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      end();
      announce(translate(languageNow(usePlan.getState().preferences.language))('wheelMove.cancelled'));
    }
  };
  const end = (): void => {
    stop.abort();
    useRingDrag.setState({ move: null });
    if (lifted) swallowClick();
  };
  const stop = new AbortController();
  const { signal } = stop;
  // The browser would mark the words that the hand passes, and drag those itself.
  for (const own of ['selectstart', 'dragstart']) addEventListener(own, (event) => event.preventDefault(), { signal });
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
  addEventListener('pointercancel', onCancel, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('keyup', onKey, { signal, capture: true });
}

/** What ends a drag is no click on the item. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
