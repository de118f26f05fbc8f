/** The face of the wheel under its items: months, weeks with how much goes out in them, campaigns, red days, today's hand. */
import { Fragment, memo } from 'react';
import { angleAt, round, spoke } from '../../../../shared/wheel/arc.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import { RADII, campaignMarks, campaignNames, letters, monthMarks, redMarks, weekMarks } from '../../../../shared/wheel/dial.ts';
import type { When } from '../../../../shared/wheel/dial.ts';
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

const WHENS: readonly When[] = ['past', 'now', 'ahead'];

/** What looks the same is one path; what is many is known by its place, so that another year finds it there. */
export const DialFace = memo(function DialFace({ id, year, domain, sheet, today }: Props) {
  const { language } = useSpeech();
  const { unit: u } = sheet;
  const size = letters(u);
  const campaigns = campaignMarks(year, domain, sheet);
  const months = monthMarks(domain, sheet, today);
  const weeks = weekMarks(year, domain, sheet, today);
  const red = redMarks(year, domain, sheet);
  const join = <T,>(all: readonly T[], path: (one: T) => string | null): string => all.map(path).join('');
  return (
    <g aria-hidden="true">
      <path className="w-red" d={join(red, ({ path }) => path)} />
      {red.map(({ dot: [x, y] }, i) => <circle key={i} className="w-reddot" cx={x} cy={y} r={1.7 * u} />)}
      {[false, true].map((quarters) => {
        const [own, looks] = [months.filter(({ quarter }) => quarter === quarters), quarters ? ' is-quarter' : ''];
        return <Fragment key={looks}><path className={`w-spoke${looks}`} d={join(own, ({ spoke: d }) => d)} /><path className={`w-tick${looks}`} d={join(own, ({ tick }) => tick)} /></Fragment>;
      })}
      {[RADII.weeks[0], RADII.months[0]].map((radius) => <circle key={radius} className="w-hair" cx={sheet.cx} cy={sheet.cy} r={radius * u} />)}
      <path className="w-tick is-week" d={join(weeks, ({ tick, days }) => (tick ?? '') + days.join(''))} />
      <path className="w-nowweek" d={join(weeks, ({ when, cell }) => (when === 'now' ? cell : ''))} />
      {weeks.map(({ week, when, at: [x, y], turn, roomy }, i) => roomy && (
        <text key={i} className={`w-week is-${when}`} fontSize={size.week} textAnchor="middle" dy="0.355em" transform={`translate(${round(x)} ${round(y)}) rotate(${turn})`}>{week}</text>
      ))}
      {WHENS.map((when) => <path key={when} className={`w-load is-${when}`} d={join(weeks, (week) => (week.when === when ? week.load : ''))} />)}
      {weeks.map(({ empty }, i) => empty && <circle key={i} className="w-noload" cx={empty[0]} cy={empty[1]} r={1.4 * u} />)}
      {campaigns.map(({ id: key, name, path }) => <path key={key} className="w-campaign" d={path}><title>{name}</title></path>)}
      {campaignNames(campaigns, sheet, widthOf).map(({ id: key, name, arc }) => <ArcText key={key} id={`${id}-c-${key}`} arc={arc} size={size.campaign} className="w-campname" text={name} />)}
      {months.map(({ month, when, arc }) => <ArcText key={month} id={`${id}-m-${month}`} arc={arc} size={size.month} className={`w-month is-${when}`} text={monthTitle(month, language)} />)}
      {today >= domain.from && today < domain.to && <path className="w-hand" d={spoke(sheet, angleAt(today + 0.5, domain), RADII.rings[0] * u, RADII.weeks[0] * u)} />}
    </g>
  );
});
