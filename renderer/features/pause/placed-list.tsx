/** Publications to tick: what a pause takes, or what goes back after it. */
import type { ReactNode } from 'react';
import type { Placement } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { PlacementChip } from '../../ui/marks.tsx';

export interface PlacedRow {
  readonly key: string;
  readonly title: string;
  readonly when: string;
  readonly on: readonly Placement[];
}
interface Props {
  readonly label: string;
  readonly rows: readonly PlacedRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
}

export function PlacedList({ label, rows, chosen, onChoose }: Props) {
  return (
    <ul className="placed" aria-label={label}>
      {rows.map(({ key, title, when, on }) => (
        <li key={key}>
          <label className="tick">
            <input type="checkbox" checked={chosen.has(key)} onChange={(event) => onChoose([key], event.target.checked)} />
            <span className="txt">{title}</span>
            <span className="placed-on">{on.map((placement) => <Chip key={placement.id} placement={placement} />)}</span>
            <span className="faint when">{when}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Chip({ placement }: { readonly placement: Placement }): ReactNode {
  const channel = usePlan((s) => s.plan.channels.get(placement.channel));
  return channel ? <PlacementChip bare channel={channel} format={placement.format} /> : null;
}

/** The keys with some of them chosen, or no longer. */
export function withChosen(chosen: ReadonlySet<string>, keys: readonly string[], on: boolean): ReadonlySet<string> {
  const now = new Set(chosen);
  for (const key of keys) if (on) now.add(key); else now.delete(key);
  return now;
}
