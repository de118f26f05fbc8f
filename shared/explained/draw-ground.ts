/** What posts stand on: heads of the columns, weekends, staffed hours, and what the rule says of a stretch. */
import type { Severity } from '../collisions/finding.ts';
import { dayText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { weekdayOf } from '../planning/date.ts';
import type { Mark, Picture } from './picture.ts';
import { TODAY } from './pictures.ts';
import { LEFT, WIDTH, dayOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { BOLD, MIDDLE, color, line, rect, sign, words } from './shape.ts';
import type { Shape } from './shape.ts';

export const HEAD = 42;
/** The row of what the rule says. */
export const SAYS = 30;
/** Of 11 px letters, on average. */
const LETTER = 6.8;

export function drawGround(picture: Picture, scale: Scale, height: number, language: Language): Shape[] {
  const { view } = picture;
  const columns = Array.from({ length: scale.columns }, (_, column) => drawColumn(column, picture, scale, height));
  return [
    ...(view.shows === 'hours' ? [words(12, 26, dayText(view.date, language, 'short'), 'ink', BOLD), ...staffed(view, scale, height)] : []),
    ...columns.flat(),
    line(`M1 ${HEAD}H${WIDTH - 1}`, 'line'),
  ];
}

function staffed({ from, staffed: hours }: Extract<Picture['view'], { shows: 'hours' }>, { width }: Scale, height: number): Shape[] {
  if (!hours) return [];
  const below = height - HEAD - 1;
  return [rect(LEFT, HEAD, WIDTH - LEFT - 1, below, 'sunken'), rect(LEFT + (hours[0] - from) * width, HEAD, (hours[1] - hours[0]) * width, below, 'surface')];
}

function drawColumn(column: number, { view }: Picture, scale: Scale, height: number): Shape[] {
  const { strong, weak, day } = scale.head(column);
  const x = LEFT + column * scale.width;
  const center = x + scale.width / 2;
  const weekend = day !== null && view.shows === 'days' && weekdayOf(dayOf(day)) > 5;
  const now = day !== null && scale.cell(TODAY) === column;
  const ink = now ? 'accent-ink' : 'ink';
  return [
    ...(weekend ? [rect(x, 1, scale.width, height - 2, 'sunken')] : []),
    line(`M${x} ${day ? 1 : HEAD - 6}V${height - 1}`, 'line'),
    ...(now ? [rect(x + 4, 4, scale.width - 8, 34, 'accent', { rx: 5 })] : []),
    ...(strong ? [words(center, weak ? 18 : 26, strong, ink, { ...BOLD, ...MIDDLE })] : []),
    ...(weak ? [words(strong ? center : x, strong ? 33 : 26, weak, now ? ink : 'ink-2', { ...MIDDLE, fontSize: 11 })] : []),
  ];
}

/** What the rule says, above the stretch that it says it of. */
export function drawMark(mark: Mark, { view }: Picture, scale: Scale, severity: Severity, height: number, language: Language): Shape[] {
  const [first, last] = [scale.room(mark.from), scale.room(mark.to ?? mark.from)];
  const inset = view.shows === 'hours' ? 0 : 2;
  const [from, to] = [first.x + inset, view.shows === 'hours' && mark.to ? last.x : last.x + last.width - inset];
  const says = typeof mark.says === 'string' ? mark.says : mark.says[language];
  const width = says.length * LETTER + 30;
  const x = Math.min(Math.max((from + to - width) / 2, LEFT), WIDTH - 8 - width);
  const y = HEAD + 6;
  return [
    rect(from, HEAD + 1, to - from, height - HEAD - 3, `${severity}-soft`),
    ...(mark.to ? [line(`M${from} ${y + 4}v12M${from} ${y + 10}H${to}M${to} ${y + 4}v12`, severity, 1.5)] : []),
    rect(x, y, width, 20, `${severity}-soft`, { rx: 4, stroke: color(severity) }),
    sign(`sev-${severity}`, x + 4, y + 3, 14, severity),
    words(x + 23, y + 14, says, severity, { fontSize: 11, ...BOLD }),
  ];
}
