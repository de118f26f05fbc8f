/** What the signs of the poster mean, along its lower edge: categories by shape, states by sign. */
import type { Category } from '../../../../shared/domain/records.ts';
import type { OccurrenceState } from '../../../../shared/planning/recurrence.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StateShape } from '../state-sign.tsx';
import { widthOf } from '../text-width.ts';
import { POSTER } from './poster-sheet.ts';

const STATES: readonly OccurrenceState[] = ['published', 'planned', 'due', 'missed', 'skipped', 'later'];
const BASE = 1072;
const SIZE = { max: 14, min: 10 };

/** Where each of some words begins, one after the other, and where the last ends. `lead`: its sign, `gap`: between two. */
function inLine(words: readonly string[], size: number, lead: number, gap: number): { readonly starts: readonly number[]; readonly end: number } {
  let at = 0;
  const starts = words.map((word) => {
    const start = at;
    at += lead + widthOf(word, size, 500) + gap;
    return start;
  });
  return { starts, end: Math.max(0, at - gap) };
}

/** `unnamed`: how many have no name on the poster. */
export function PosterLegend({ year: { items }, unnamed }: { readonly year: WheelYear; readonly unnamed: number }) {
  const { t } = useSpeech();
  const table = usePlan((s) => s.plan.categories);
  const categories = [...table.values()].filter(({ id }) => items.some(({ card }) => card.category === id));
  const states = STATES.filter((state) => items.some((item) => item.state === state));
  const names = states.map((state) => t(`board.occurrence.${state}`));
  const both = (size: number) => [inLine(categories.map(({ name }) => name), size, 19, 26), inLine(names, size, 20, 22)] as const;
  // As large as both fit beside each other.
  let size = SIZE.max;
  while (size > SIZE.min && both(size)[0].end + both(size)[1].end + 40 > POSTER.width - 2 * POSTER.margin) size -= 0.5;
  const [left, right] = both(size);
  return (
    <g className="p-legend" fontSize={size}>
      <path className="p-rule" d={`M${POSTER.margin} 1044H${POSTER.width - POSTER.margin}`} />
      {categories.map((category, i) => <Shape key={category.id} category={category} x={POSTER.margin + left.starts[i]!} />)}
      {states.map((state, i) => {
        const x = POSTER.width - POSTER.margin - right.end + right.starts[i]!; // there is one for each
        return (
          <g key={state}>
            <g className="p-state" transform={`translate(${x + 7} ${BASE - 5}) scale(1.15)`}><StateShape state={state} /></g>
            <text x={x + 20} y={BASE}>{names[i]}</text>
          </g>
        );
      })}
      <text className="p-note" x={POSTER.margin} y={1096} fontSize={12.5}>{t('wheelPoster.note')}{unnamed > 0 && ` ${t('wheelPoster.more', { count: unnamed })}`}</text>
    </g>
  );
}

function Shape({ category: { name, hue, shape }, x }: { readonly category: Category; readonly x: number }) {
  return (
    <g>
      <use className={`p-shape hue-${hue}`} href={`#shape-${shape}`} x={x} y={BASE - 12} width={14} height={14} />
      <text x={x + 19} y={BASE}>{name}</text>
    </g>
  );
}
