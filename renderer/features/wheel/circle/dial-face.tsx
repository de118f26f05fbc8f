/** The face of the wheel under its items: months, weeks with how much goes out in them, campaigns, red days, today's hand. */
import { memo } from 'react';
import { spoke, angleAt } from '../../../../shared/wheel/arc.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import { RADII, campaignMarks, campaignNames, letters, monthMarks, redMarks, weekMarks } from '../../../../shared/wheel/dial.ts';
import type { WeekMark } from '../../../../shared/wheel/dial.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import { monthTitle } from '../../../../shared/wheel/item-words.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { widthOf } from '../text-width.ts';
import { ArcText } from './arc-text.tsx';

interface Props {
  readonly id: string;
  readonly year: WheelYear;
  readonly domain: DaySpan;
  readonly sheet: Sheet;
  readonly today: number;
}

export const DialFace = memo(function DialFace({ id, year, domain, sheet, today }: Props) {
  const { language } = useSpeech();
  const { unit: u } = sheet;
  const size = letters(u);
  const campaigns = campaignMarks(year, domain, sheet);
  const months = monthMarks(domain, sheet, today);
  return (
    <g aria-hidden="true">
      {redMarks(year, domain, sheet).map(({ day, path, dot: [x, y] }) => (
        <g key={day}><path className="w-red" d={path} /><circle className="w-reddot" cx={x} cy={y} r={1.7 * u} /></g>
      ))}
      {months.map(({ month, quarter, spoke: d, tick }) => (
        <g key={month}><path className={quarter ? 'w-spoke is-quarter' : 'w-spoke'} d={d} /><path className={quarter ? 'w-tick is-quarter' : 'w-tick'} d={tick} /></g>
      ))}
      {[RADII.weeks[0], RADII.months[0]].map((radius) => <circle key={radius} className="w-hair" cx={sheet.cx} cy={sheet.cy} r={radius * u} />)}
      {weekMarks(year, domain, sheet, today).map((week) => <Week key={week.monday} week={week} unit={u} />)}
      {campaigns.map(({ id: key, name, path }) => <path key={key} className="w-campaign" d={path}><title>{name}</title></path>)}
      {campaignNames(campaigns, sheet, widthOf).map(({ id: key, name, arc }) => <ArcText key={key} id={`${id}-c-${key}`} arc={arc} size={size.campaign} className="w-campname" text={name} />)}
      {months.map(({ month, when, arc }) => <ArcText key={month} id={`${id}-m-${month}`} arc={arc} size={size.month} className={`w-month is-${when}`} text={monthTitle(month, language)} />)}
      {today >= domain.from && today < domain.to && <path className="w-hand" d={spoke(sheet, angleAt(today + 0.5, domain), RADII.rings[0] * u, RADII.weeks[0] * u)} />}
    </g>
  );
});

function Week({ week: { week, when, cell, tick, days, at: [x, y], turn, roomy, load, empty }, unit }: { readonly week: WeekMark; readonly unit: number }) {
  return (
    <g>
      {tick && <path className="w-tick is-week" d={tick} />}
      {days.length > 0 && <path className="w-tick is-week" d={days.join('')} />}
      {when === 'now' && <path className="w-nowweek" d={cell} />}
      {roomy && <text className={`w-week is-${when}`} fontSize={letters(unit).week} textAnchor="middle" dy="0.355em" transform={`translate(${x} ${y}) rotate(${turn})`}>{week}</text>}
      {load && <path className={`w-load is-${when}`} d={load} />}
      {empty && <circle className="w-noload" cx={empty[0]} cy={empty[1]} r={1.4 * unit} />}
    </g>
  );
}
