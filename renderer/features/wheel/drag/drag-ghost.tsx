/** What is being moved, where it would be: its sign and its arc follow along the rings; where it was stays, pale. */
import { useEffect } from 'react';
import { angleAt, angleWithin, arc, pointAt, spoke } from '../../../../shared/wheel/arc.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import { RADII } from '../../../../shared/wheel/dial.ts';
import type { DialPlace } from '../../../../shared/wheel/dial.ts';
import type { Rings } from '../../../../shared/wheel/rings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { StateShape } from '../state-sign.tsx';
import { useRingDrag } from './ring-drag.ts';

interface Props {
  readonly place: DialPlace;
  readonly domain: DaySpan;
  readonly rings: Rings;
}

export function DragGhost({ place, domain, rings: { rings, ringOf } }: Props) {
  const move = useRingDrag((s) => s.move);
  const category = move?.ring?.kind === 'category' ? move.ring.to.id : (move?.item.card.category ?? null);
  const hue = usePlan((s) => (category ? s.plan.categories.get(category)?.hue : undefined));
  useFadedAt(move?.item.card.id ?? null);
  if (!move) return null;
  const { moved, ring } = move;
  const index = ring && ring.kind !== 'channel' ? rings.indexOf(ring.to) : ringOf(move.item);
  const [inner, outer] = RADII.rings;
  const radius = (outer - ((outer - inner) / rings.length) * (index + 0.5)) * place.unit;
  const angle = angleWithin(moved.at, domain);
  const [x, y] = pointAt(place, radius, angle);
  const [from, to] = [angleWithin(moved.spanFrom, domain), angleWithin(moved.spanTo, domain)];
  return (
    <g className={`ring-ghost${hue ? ` hue-${hue}` : ''}`} aria-hidden="true">
      <path className="ghost-hand" d={spoke(place, angleAt(moved.at, domain), RADII.rings[0] * place.unit, RADII.weeks[1] * place.unit)} />
      {moved.slot.precision !== 'day' && to > from && <path className="ghost-span" d={arc(place, Math.round(radius), from, to)} strokeWidth={5 * place.unit} />}
      <g transform={`translate(${x} ${y}) scale(${1.35 * place.unit})`}><StateShape state={move.item.state} /></g>
    </g>
  );
}

/** All that is drawn of an item, pale while it is away. */
function useFadedAt(id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const parts = document.querySelectorAll(`.wheelview [data-id="${CSS.escape(id)}"]`);
    for (const part of parts) part.classList.add('is-away');
    return () => {
      for (const part of parts) part.classList.remove('is-away');
    };
  }, [id]);
}
