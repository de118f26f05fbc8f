/** Behind the hours of a day: when somebody is there, when channels do best. Said in words in the day's head. */
import { memo } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { Hours } from './hours.ts';
import type { Span } from './lanes.ts';
import { topOf } from './time-scale.tsx';
import { useGrounds } from './use-grounds.ts';

interface Props {
  readonly date: CalendarDate;
  readonly hours: Hours;
  readonly px: number;
}

export const HoursGround = memo(function HoursGround({ date, hours, px }: Props) {
  const { staffed, best } = useGrounds(date);
  const place = ({ start, end }: Span) => ({ top: topOf(start, hours, px), height: (end - start) * px });
  return (
    <div className="wk-ground" aria-hidden="true">
      {staffed.map((span) => <span key={span.start} className="wk-staffed" style={place(span)} />)}
      {best.map((span) => <span key={span.start} className={span.most ? 'wk-best most' : 'wk-best'} style={place(span)} />)}
      <span className="wk-lines" style={{ backgroundSize: `100% ${px * 60}px` }} />
    </div>
  );
});
