/** The wheel as a drawing: one pure answer that the screen, the poster and the files are drawn from. */
import type { Category } from '../domain/records.ts';
import type { OccurrenceState } from '../planning/recurrence.ts';
import { TURN, angleAt, angleWithin, arc, line, pointAt, sector, textArc } from './arc.ts';
import type { DaySpan, Point } from './arc.ts';
import { RADII, letters } from './dial.ts';
import type { DialPlace } from './dial.ts';
import { layoutLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { freeArc, lanes } from './lanes.ts';
import type { ArcSpan } from './lanes.ts';
import type { Ring, Rings } from './rings.ts';
import type { WheelItem, WheelYear } from './wheel-year.ts';

/** The paper: how large it is, where the wheel is in it, and how its labels may stand. */
export interface Sheet extends DialPlace {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly margin: number;
  readonly gap: number;
  readonly comfort: number;
  readonly pitches: readonly number[];
  /** Text sizes of a wide, a narrow, the narrowest pitch. */
  readonly sizes: readonly [number, number, number];
}
/** What the drawing has to ask its screen. */
export interface SceneWords {
  readonly when: (item: WheelItem) => string;
  readonly ring: (ring: Ring) => string;
  readonly widthOf: (text: string, size: number, weight: number) => number;
  readonly categoryOf: (item: WheelItem) => Category | undefined;
}
export interface SceneItem {
  readonly item: WheelItem;
  readonly category: Category | undefined;
  readonly dot: Point;
  readonly dotRadius: number;
  /** The band over the days that it covers; null for a day. */
  readonly span: string | null;
  /** Null where there are more items than names have room: those that wait for somebody have theirs. */
  readonly label: SceneLabel | null;
}
export interface SceneLabel {
  readonly leader: readonly [inner: string, outer: string];
  readonly side: 1 | -1;
  readonly x: number;
  readonly y: number;
  readonly when: string;
  /** Shortened where the column is too narrow. */
  readonly title: string;
  /** Before it, with other rings than categories: the category's shape. */
  readonly shape: boolean;
  /** How far each part is from `x`, and how wide the whole is. */
  readonly at: { readonly when: number; readonly shape: number; readonly title: number; readonly width: number };
}
export interface SceneRing {
  readonly ring: Ring;
  readonly past: string | null;
  readonly ahead: string | null;
  readonly name: { readonly text: string; readonly arc: string } | null;
}
export interface Scene {
  readonly items: readonly SceneItem[];
  readonly rings: readonly SceneRing[];
  /** How wide a ring is. */
  readonly ringWidth: number;
  readonly textSize: number;
  readonly rowHeight: number;
  readonly signRadius: number;
  /** How many have no label. */
  readonly unnamed: number;
}
interface Asked {
  readonly year: WheelYear;
  readonly rings: Rings;
  readonly domain: DaySpan;
  readonly sheet: Sheet;
  readonly today: number;
  readonly byCategory: boolean;
  readonly words: SceneWords;
}

/** Bold words are for what waits to be done. */
const weightOf = ({ state }: WheelItem): number => (state === 'due' || state === 'missed' ? 600 : 450);
/** Where there is not room for all names, these come first. */
const FIRST: readonly OccurrenceState[] = ['due', 'missed', 'planned', 'later', 'published', 'skipped'];

/** Those whose names have room, in the order of the year. */
function namedOf(items: readonly WheelItem[], { top, bottom, pitches }: Sheet): readonly WheelItem[] {
  const room = 2 * Math.floor((bottom - top) / (pitches.at(-1) ?? 1));
  if (items.length <= room) return items;
  const first = new Set(items.toSorted((a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state)).slice(0, room));
  return items.filter((item) => first.has(item));
}

/** Columns of times grow by so much, so that titles stand where they stood the year before. */
const STEP = 4;
/** How much of a ring today's hand takes to either side, in radians. */
const HAND = 0.05;
/** Where the name of a ring reads best. */
const NAME_AT = [0.95, 2.2, 4.1, 5.3];

export function sceneOf(asked: Asked): Scene {
  const { year, rings: { rings, ringOf }, domain, sheet, today, byCategory, words } = asked;
  const { unit: u } = sheet;
  const ringWidth = ((RADII.rings[1] - RADII.rings[0]) * u) / rings.length;
  const items = year.items.filter(({ at }) => at >= domain.from && at < domain.to);
  const radiusOf = (ring: number): number => RADII.rings[1] * u - ringWidth * (ring + 0.5);
  const dotRadius = Math.min(6 * u, ringWidth * 0.25, items.length > 80 ? 4.6 * u : Infinity);
  const named = namedOf(items, sheet);
  const layout = layoutLabels(
    named.map((item) => ({ id: item.card.id, angle: angleAt(item.at, domain), radius: radiusOf(ringOf(item)), fixed: item.slot.precision === 'day' })),
    { cx: sheet.cx, cy: sheet.cy, lead: RADII.lead * u, gap: sheet.gap, stub: 8 * u, top: sheet.top, bottom: sheet.bottom, apart: 7.2 * u, comfort: sheet.comfort },
    sheet.pitches,
  );
  const labels = new Map(layout.labels.map((label) => [label.id, label]));
  const textSize = layout.pitch >= 20 ? sheet.sizes[0] : layout.pitch >= 16 ? sheet.sizes[1] : sheet.sizes[2];
  const signRadius = Math.min(5.6 * Math.max(1, u), layout.pitch * 0.36);
  const widest = Math.max(0, ...named.map((item) => words.widthOf(words.when(item), textSize - 1, 450)));
  const whenWidth = Math.ceil(widest / STEP) * STEP + 10 * Math.max(1, u);
  const now = angleWithin(today + 0.5, domain);
  const hand = now > 0 && now < TURN ? [{ from: now - HAND, to: now + HAND }] : [];
  const taken: ArcSpan[][] = rings.map(() => [...hand]);
  const placed = new Map<string, SceneItem>();
  rings.forEach((_, ring) => {
    const own = items.filter((item) => ringOf(item) === ring);
    const radius = radiusOf(ring);
    const half = (dotRadius + 1.6 * u) / radius;
    const angles = own.map((item) => labels.get(item.card.id)?.angle ?? angleAt(item.at, domain));
    const spans = angles.map((angle) => ({ from: angle - half, to: angle + half }));
    lanes(spans).forEach(({ lane, of }, i) => {
      const [item, angle] = [own[i]!, angles[i]!]; // as many as there are
      const label = labels.get(item.card.id);
      const r = radius + (lane - (of - 1) / 2) * Math.min((ringWidth - 3 * u) / of, dotRadius * 2 + 1);
      const long = item.spanTo - item.spanFrom > 7;
      const shown = item.slot.precision === 'day' ? null : { from: angleWithin(item.spanFrom, domain) + (long ? 0.02 : 0.006), to: angleWithin(item.spanTo, domain) - (long ? 0.02 : 0.006) };
      taken[ring]!.push(spans[i]!, ...(shown && long ? [shown] : []));
      placed.set(item.card.id, {
        item, category: words.categoryOf(item), dot: pointAt(sheet, r, angle), dotRadius,
        span: shown && shown.to > shown.from ? arc(sheet, Math.round(r * 100) / 100, shown.from, shown.to) : null,
        label: label ? { leader: leaderFrom(pointAt(sheet, r + dotRadius, angle), label), ...labelAt(item, label, { sheet, textSize, signRadius, whenWidth, byCategory, words }) } : null,
      });
    });
  });
  return {
    items: items.map(({ card }) => placed.get(card.id)!), ringWidth, textSize, signRadius, unnamed: items.length - named.length, rowHeight: Math.min(layout.pitch, 28 * Math.max(1, u)),
    rings: rings.map((ring, i) => ({ ring, ...groundOf(i, ringWidth, now, sheet), name: nameOf(words.ring(ring), radiusOf(i), taken[i]!, sheet, words) })),
  };
}

const leaderFrom = (start: Point, { leader }: Label): readonly [string, string] => [line([start, leader[1]!]), line(leader.slice(1))]; // it has four points at least

function groundOf(index: number, width: number, now: number, sheet: Sheet): Pick<SceneRing, 'past' | 'ahead'> {
  const outer = RADII.rings[1] * sheet.unit - width * index;
  const inner = outer - width + 1.2 * sheet.unit;
  return { past: now > 0 ? sector(sheet, inner, outer, 0, now) : null, ahead: now < TURN ? sector(sheet, inner, outer, now, TURN) : null };
}

function nameOf(text: string, radius: number, taken: readonly ArcSpan[], sheet: Sheet, { widthOf }: SceneWords): SceneRing['name'] {
  const size = letters(sheet.unit).ring;
  const need = (widthOf(text, size, 550) * 1.05 + 14 * sheet.unit) / radius;
  const middle = freeArc(taken, need, NAME_AT);
  return middle === null ? null : { text, arc: textArc(sheet, radius, middle, need, size) };
}

interface LabelWorld {
  readonly sheet: Sheet;
  readonly textSize: number;
  readonly signRadius: number;
  readonly whenWidth: number;
  readonly byCategory: boolean;
  readonly words: SceneWords;
}

function labelAt(item: WheelItem, { side, x, y }: Label, { sheet, textSize, signRadius, whenWidth, byCategory, words }: LabelWorld): Omit<SceneLabel, 'leader'> {
  const shape = !byCategory && words.categoryOf(item) !== undefined;
  const whenAt = signRadius * 2 + 8 * sheet.unit;
  const shapeAt = whenAt + whenWidth;
  const titleAt = shapeAt + (shape ? 13 * Math.max(1, sheet.unit) : 0);
  const room = sheet.cx - RADII.lead * sheet.unit - sheet.gap - sheet.margin - titleAt - 6 * sheet.unit;
  const title = shortened(item.card.title, room, (text) => words.widthOf(text, textSize, weightOf(item)));
  return { side, x, y, when: words.when(item), title, shape, at: { when: whenAt, shape: shapeAt, title: titleAt, width: titleAt + words.widthOf(title, textSize, 600) + 10 * sheet.unit } };
}

/** As much of a text as has room, with an ellipsis where that is not all. */
function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${text.slice(0, middle).trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
