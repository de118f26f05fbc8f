/** The sign of a state: shape and stroke first, colour second. Disc and check, disc and hole, ring and plus, diamond, slashed ring, small ring. */
import { memo } from 'react';
import type { OccurrenceState } from '../../../shared/planning/recurrence.ts';
import './state-sign.css';

const RING = { planned: 6, published: 6, due: 5.2, skipped: 5.2, later: 4.1 } as const;
const STROKES: Readonly<Record<OccurrenceState, string | null>> = {
  published: 'M-2.7.1-.8 2.1 2.8-2', planned: null, due: 'M-2.6 0H2.6M0-2.6V2.6', missed: 'M0-3V.6M0 2.9v.1', skipped: 'M-2.3 2.3 2.3-2.3', later: null,
};

/** Drawn round the origin, 6 to its edge; coloured by the text colour around it. */
export function StateShape({ state }: { readonly state: OccurrenceState }) {
  return <g className={`mark s-${state}`}><StateParts state={state} /></g>;
}

/** The same without a group of its own, for one with the classes `mark` and `s-…`: a wheel has hundreds. */
export const StateParts = memo(function StateParts({ state }: { readonly state: OccurrenceState }) {
  const stroke = STROKES[state];
  return (
    <>
      {state === 'missed' ? <path className="sh" d="M0-7.3 7.3 0 0 7.3-7.3 0z" /> : <circle className="sh" r={RING[state]} />}
      {state === 'planned' && <circle className="in" r="2.1" />}
      {stroke && <path className="sg" d={stroke} />}
    </>
  );
});

/** The same beside words. */
export function StateSign({ state, hue }: { readonly state: OccurrenceState; readonly hue?: number | undefined }) {
  return <svg className={`sign${hue ? ` hue-${hue}` : ''}`} viewBox="-8 -8 16 16" aria-hidden="true"><StateShape state={state} /></svg>;
}
