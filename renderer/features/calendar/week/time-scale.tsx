/** The hours beside the grid, and where it is now among them. */
import { memo } from 'react';
import { timeOfMinutes } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import type { Hours } from './hours.ts';

interface Props {
  readonly hours: Hours;
  /** The height of a minute. */
  readonly px: number;
}

export const TimeScale = memo(function TimeScale({ hours, px }: Props) {
  const { t } = useSpeech();
  return (
    <div className="wk-side wk-scale" role="rowheader">
      <span className="sr">{t('week.times')}</span>
      {Array.from({ length: hours.to - hours.from }, (_, i) => hours.from + i).map((hour) => (
        <span key={hour} className="wk-hour" aria-hidden="true" style={{ top: topOf(hour * 60, hours, px) }}>{timeOfMinutes(hour * 60)}</span>
      ))}
    </div>
  );
});

/** How far down a minute of the day lies, in px. */
export const topOf = (minutes: number, { from }: Hours, px: number): number => (minutes - from * 60) * px;
