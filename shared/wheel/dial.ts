/** The face of the wheel: months, ISO weeks, quarters, red days, campaigns, how much goes out each week. All as paths and places of a drawing. */
import { civil, dayNumberOf, isoWeekOf, weekdayOf } from '../planning/date.ts';
import { TURN, angleAt, angleWithin, isBelow, pointAt, round, sector, spoke, textArc } from './arc.ts';
import type { Centre, DaySpan, Point } from './arc.ts';
import { freeArc, lanes } from './lanes.ts';
import type { WheelYear } from './wheel-year.ts';

/** Where the wheel is in its drawing; `unit` 1 draws an outer radius of 318. */
export interface DialPlace extends Centre {
  readonly unit: number;
}
/** The radii, from the middle out. */
export const RADII = { quarter: [83, 101], rings: [105, 239], campaigns: [242, 256], weeks: [259, 275], months: [275, 300], load: [302, 318], lead: 324 } as const;

/** Text sizes of the face: a small wheel has no words that are too small to be read. */
export const letters = (unit: number) => ({ month: Math.max(14 * unit, 12), week: Math.max(9.5 * unit, 9), ring: Math.max(9.5 * unit, 10), campaign: Math.max(9.5 * unit, 9), quarter: Math.max(11 * unit, 10) });

/** The days that a whole turn shows: the year, or a quarter of it. */
export function domainOf(year: number, quarter: number | null): DaySpan {
  const first = quarter === null ? 1 : quarter * 3 - 2;
  const end = quarter === null ? 13 : first + 3;
  return { from: dayNumberOf(year, first, 1), to: end === 13 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, end, 1) };
}

export type When = 'past' | 'now' | 'ahead';
const whenOf = ({ from, to }: DaySpan, today: number): When => (to <= today ? 'past' : from > today ? 'ahead' : 'now');

export interface MonthMark { readonly month: number; readonly quarter: boolean; readonly when: When; readonly spoke: string; readonly tick: string; readonly arc: string }
export interface WeekMark { readonly monday: number; readonly week: number; readonly when: When; readonly cell: string; readonly tick: string | null; readonly days: readonly string[]; readonly at: Point; readonly turn: number; readonly roomy: boolean; readonly load: string | null; readonly empty: Point | null }
export interface QuarterMark { readonly quarter: 1 | 2 | 3 | 4; readonly when: When; readonly path: string; readonly arc: string }
export interface CampaignMark { readonly id: string; readonly name: string; readonly path: string; readonly from: number; readonly to: number }
export interface RedMark { readonly day: number; readonly path: string; readonly dot: Point }

/** At least so many publications fill the ring of a week; by the root of their number, so that one is seen beside many. */
const FULL = 12;
/** A week without any is pointed out where planning has begun. */
const AHEAD = 56;

export function monthMarks(domain: DaySpan, place: DialPlace, today: number): readonly MonthMark[] {
  const marks: MonthMark[] = [];
  const { unit: u } = place;
  const { year } = civil(domain.from);
  for (let from = domain.from; from < domain.to;) {
    const { month } = civil(from);
    const to = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
    const [start, end] = [angleAt(from, domain), angleAt(to, domain)];
    const quarter = month % 3 === 1;
    marks.push({
      month, quarter, when: whenOf({ from, to }, today),
      spoke: spoke(place, start, RADII.rings[0] * u, RADII.rings[1] * u + 1),
      tick: quarter ? spoke(place, start, (RADII.campaigns[0] - 2) * u, (RADII.load[1] + 2) * u) : spoke(place, start, RADII.weeks[0] * u, RADII.months[1] * u),
      arc: textArc(place, ((RADII.months[0] + RADII.months[1]) / 2) * u, (start + end) / 2, end - start, letters(u).month),
    });
    from = to;
  }
  return marks;
}

export function weekMarks({ load, year }: WheelYear, domain: DaySpan, place: DialPlace, today: number): readonly WeekMark[] {
  const marks: WeekMark[] = [];
  const { unit: u } = place;
  const zoomed = domain.to - domain.from < 300;
  const most = Math.max(FULL, ...load.values());
  const [inner, outer] = [RADII.load[0] * u, RADII.load[1] * u];
  for (let monday = domain.from - weekdayOf(domain.from) + 1; monday < domain.to; monday += 7) {
    const [from, to] = [angleWithin(monday, domain), angleWithin(monday + 7, domain)];
    const middle = (from + to) / 2;
    const posts = load.get(monday) ?? 0;
    const when = whenOf({ from: monday, to: monday + 7 }, today);
    const days = zoomed ? [1, 2, 3, 4, 5, 6].map((day) => monday + day).filter((day) => day > domain.from && day < domain.to) : [];
    marks.push({
      monday, week: isoWeekOf(monday).week, when, roomy: to - from > 0.02,
      cell: sector(place, (RADII.weeks[0] + 0.5) * u, (RADII.weeks[1] - 0.5) * u, from, to),
      tick: monday > domain.from ? spoke(place, from, RADII.weeks[0] * u, (RADII.weeks[0] + (zoomed ? 7 : 3.5)) * u) : null,
      days: days.map((day) => spoke(place, angleAt(day, domain), RADII.weeks[0] * u, (RADII.weeks[0] + 3) * u)),
      at: pointAt(place, ((RADII.weeks[0] + RADII.weeks[1]) / 2) * u, middle), turn: round((middle * 180) / Math.PI + (isBelow(middle) ? 180 : 0)),
      load: posts > 0 ? sector(place, inner, inner + (outer - inner) * Math.sqrt(posts / most), from + 0.0035, Math.max(from + 0.004, to - 0.0035)) : null,
      empty: posts === 0 && monday <= today + AHEAD && to - from > 0.02 && isoWeekOf(today).year <= year ? pointAt(place, inner + 2 * u, middle) : null,
    });
  }
  return marks;
}

export function quarterMarks(year: number, place: DialPlace, today: number): readonly QuarterMark[] {
  const domain = domainOf(year, null);
  const [inner, outer] = RADII.quarter.map((radius) => radius * place.unit) as [number, number]; // it has two
  return ([1, 2, 3, 4] as const).map((quarter) => {
    const days = domainOf(year, quarter);
    const [from, to] = [angleAt(days.from, domain), angleAt(days.to, domain)];
    return { quarter, when: whenOf(days, today), path: sector(place, inner, outer, from + 0.022, to - 0.022), arc: textArc(place, (inner + outer) / 2, (from + to) / 2, to - from, letters(place.unit).quarter) };
  });
}

export function campaignMarks({ campaigns }: WheelYear, domain: DaySpan, place: DialPlace): readonly CampaignMark[] {
  const [low, high] = RADII.campaigns.map((radius) => radius * place.unit) as [number, number]; // it has two
  const shown = campaigns.filter(({ from, to }) => from < domain.to && to > domain.from);
  const beside = lanes(shown);
  return shown.map(({ campaign: { id, name }, from, to }, i) => {
    const [start, end] = [angleWithin(from, domain), angleWithin(to, domain)];
    const { lane, of } = beside[i]!; // there is one for each
    const wide = (high - low) / of;
    return { id, name, from: start, to: end, path: sector(place, low + wide * lane, low + wide * (lane + 1) - (of > 1 ? 1 : 0), start + 0.006, Math.max(start + 0.007, end - 0.006)) };
  });
}

/** The names of campaigns that have room over their days, the longest first: along the whole height, those that share their time beside each other. */
export function campaignNames(marks: readonly CampaignMark[], place: DialPlace, widthOf: (text: string, size: number, weight: number) => number): readonly { readonly id: string; readonly name: string; readonly arc: string }[] {
  const size = letters(place.unit).campaign;
  const radius = ((RADII.campaigns[0] + RADII.campaigns[1]) / 2) * place.unit;
  const taken: DaySpan[] = []; // of angles, here
  return marks.toSorted((a, b) => b.to - b.from - a.to + a.from).flatMap(({ id, name, from, to }) => {
    const need = (widthOf(name, size, 550) + 8) / radius;
    const middle = freeArc([...taken, { from: 0, to: from }, { from: to, to: TURN }], need, [(from + to) / 2]);
    if (middle === null) return [];
    taken.push({ from: middle - need / 2, to: middle + need / 2 });
    return [{ id, name, arc: textArc(place, radius, middle, need, size) }];
  });
}

export function redMarks({ red }: WheelYear, domain: DaySpan, place: DialPlace): readonly RedMark[] {
  return red.filter(({ day }) => day >= domain.from && day < domain.to).map(({ day }) => ({
    day, path: sector(place, RADII.rings[0] * place.unit, RADII.rings[1] * place.unit, angleAt(day, domain), angleAt(day + 1, domain)),
    dot: pointAt(place, RADII.weeks[0] * place.unit, angleAt(day + 0.5, domain)),
  }));
}
