/** What goes out in the hours of a day: blocks side by side, none over another. */
import { memo, useMemo } from 'react';
import { minutesOf, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { Chip } from '../chip.tsx';
import { useDayItems } from '../day-store.ts';
import { useChosenOf, useFaces, useLiftedOf } from '../use-faces.ts';
import { BLOCK } from './hours.ts';
import type { Hours } from './hours.ts';
import { lanesOf } from './lanes.ts';
import { topOf } from './time-scale.tsx';

interface Props {
  readonly date: CalendarDate;
  readonly hours: Hours;
  readonly px: number;
  /** The key of the one that Tab stops at. */
  readonly stop: string | null;
}

/** A block of the last minutes of a day ends with it. */
const spanAt = (minutes: number) => ({ start: Math.min(minutes, 1440 - BLOCK), end: Math.min(minutes, 1440 - BLOCK) + BLOCK });

export const HourBlocks = memo(function HourBlocks({ date, hours, px, stop }: Props) {
  const all = useDayItems(date);
  const items = useMemo(() => all.flatMap((item) => (item.time === null ? [] : [{ item, ...spanAt(minutesOf(item.time)) }])), [all]);
  const shown = useMemo(() => items.map(({ item }) => item), [items]);
  const lanes = useMemo(() => lanesOf(items), [items]);
  const faces = useFaces(shown); // one each, as are lanes
  const [lifted, chosen] = [useLiftedOf(shown), useChosenOf(shown)];
  const weekend = weekdayOf(toDayNumber(date)) > 5;
  return items.map(({ item, start }, i) => {
    const { at, wide, of } = lanes[i]!;
    return (
      <div key={item.key} className="wk-block" style={{ top: topOf(start, hours, px), height: BLOCK * px, left: `${(at / of) * 100}%`, width: `${(wide / of) * 100}%` }}>
        <Chip item={item} face={faces[i]!} tall lifted={lifted.includes(item.key)} chosen={chosen.includes(item.key)} explained tabStop={stop === item.key} narrow={of > wide || weekend} />
      </div>
    );
  });
});
