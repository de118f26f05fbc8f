/** While a card is lifted: which quarters of a day a drop would break something at, and where it would land. */
import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Severity } from '../../../../shared/collisions/finding.ts';
import { minutesOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { usePlan } from '../../../store/plan-store.ts';
import { targetKey, useDrag } from '../../drag/drag-store.ts';
import { BLOCK, QUARTER, quartersOf } from './hours.ts';
import type { Hours } from './hours.ts';
import { topOf } from './time-scale.tsx';
import { useTimeNow } from './use-now.ts';

interface Props {
  readonly date: CalendarDate;
  readonly hours: Hours;
  readonly px: number;
}

const NONE: readonly null[] = [];

export const DropBands = memo(function DropBands({ date, hours, px }: Props) {
  const quarters = useMemo(() => quartersOf(hours).map((time) => ({ time, key: targetKey({ type: 'slot', slot: daySlot(date, time) }) })), [date, hours]);
  const worst = useDrag(useShallow((s) => (s.item === null || s.landed ? NONE : quarters.map(({ key }) => s.previews.get(key)?.worst ?? null))));
  // Several move by days, each keeps its time.
  const over = useDrag((s) => (!s.item?.others && s.over?.startsWith(`hours:${date}@`) ? (s.over.split('@')[1] as TimeOfDay) : null)); // its parts are times
  const today = usePlan((s) => s.today === date);
  const lifted = useDrag((s) => s.item !== null && !s.landed);
  return (
    <div className="wk-drop" aria-hidden="true">
      {today && lifted && <Passed hours={hours} px={px} />}
      {bandsOf(worst).map(({ severity, first, count }) => (
        <span key={first} className={`wk-band wk-band-${severity}`} style={{ top: first * QUARTER * px, height: count * QUARTER * px }}><SeverityMark severity={severity} /></span>
      ))}
      {over && <span className="wk-landing" style={{ top: topOf(minutesOf(over), hours, px), height: BLOCK * px }}><b>{over}</b></span>}
    </div>
  );
});

/** The hours of today that are over. */
function Passed({ hours, px }: Omit<Props, 'date'>) {
  const { t } = useSpeech();
  const height = topOf(minutesOf(useTimeNow()), hours, px);
  return height > 0 && <span className="wk-passed" style={{ top: 0, height }}><span>{t('week.passed')}</span></span>;
}

interface Band {
  readonly severity: Severity;
  /** Counted in quarters. */
  readonly first: number;
  readonly count: number;
}

/** Neighbouring quarters of the same severity as one; those without any are left out. */
function bandsOf(worst: readonly (Severity | null)[]): readonly Band[] {
  const bands: Band[] = [];
  worst.forEach((severity, at) => {
    const last = bands.at(-1);
    if (severity === null) return;
    if (last && last.severity === severity && last.first + last.count === at) bands[bands.length - 1] = { ...last, count: last.count + 1 };
    else bands.push({ severity, first: at, count: 1 });
  });
  return bands;
}
