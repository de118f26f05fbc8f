/** What returns, on its ring and beside the wheel: band, dot, leader, label. Of as few parts as can be: there may be hundreds of each. */
import { memo } from 'react';
import { round } from '../../../../shared/wheel/arc.ts';
import type { Scene, SceneItem, SceneLabel } from '../../../../shared/wheel/scene.ts';
import { whenLong } from '../../../../shared/wheel/item-words.ts';
import type { Category } from '../../../../shared/domain/records.ts';
import type { OccurrenceState } from '../../../../shared/planning/recurrence.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StateParts } from '../state-sign.tsx';

/** As the sign of a state has it, to its edge. */
const SIGN = 6;
/** With so many the dots have 24 px each to be pressed on; more lie too close, and the table is there. */
const ROOMY = 60;
const hueOf = ({ category }: SceneItem): string => (category ? ` hue-${category.hue}` : '');
const placeOf = ({ dot: [x, y], dotRadius }: SceneItem): string => `translate(${round(x)} ${round(y)}) scale(${round(dotRadius / SIGN)})`;

interface One {
  readonly one: SceneItem;
  readonly selected: boolean;
}

export const Band = memo(function Band({ one }: Pick<One, 'one'>) {
  return one.span && <path className={`w-band is-${one.item.state}${hueOf(one)}`} data-id={one.item.card.id} d={one.span} />;
});

export const Leader = memo(function Leader({ one, selected }: One) {
  if (!one.label) return null;
  const looks = `w-leader is-${one.item.state}${selected ? ' is-selected' : ''}${hueOf(one)}`;
  return one.label.leader.map((d, i) => <path key={i} className={`${looks} ${i === 0 ? 'inner' : 'outer'}`} data-id={one.item.card.id} d={d} />);
});

/** `hit`: it can be pressed beside its edge as well. */
const Dot = memo(function Dot({ one, hit }: Pick<One, 'one'> & { readonly hit: boolean }) {
  return (
    <g className={`w-dot mark s-${one.item.state}${hueOf(one)}`} data-id={one.item.card.id} transform={placeOf(one)}>
      {hit && <circle className="w-hit" r={(12 * SIGN) / one.dotRadius} />}
      <StateParts state={one.item.state} />
    </g>
  );
});

/** The dots of a scene that have a name beside the wheel, or all where nobody can choose one; those without one are their own options. */
export function Dots({ items, live }: { readonly items: readonly SceneItem[]; readonly live: boolean }) {
  const shown = live ? items.filter(({ label }) => label) : items;
  return shown.map((one) => <Dot key={one.item.card.id} one={one} hit={live && items.length <= ROOMY} />);
}

/** A ring round the chosen dot. */
export function Chosen({ one: { dot: [cx, cy], dotRadius, item } }: Pick<One, 'one'>) {
  return <circle className="w-chosen" data-id={item.card.id} cx={cx} cy={cy} r={dotRadius + 3.4} />;
}

interface LabelProps extends One {
  readonly scene: Pick<Scene, 'rowHeight' | 'textSize' | 'signRadius'>;
  readonly live: boolean;
}

export const ItemLabel = memo(function ItemLabel({ one, selected, scene: { rowHeight, textSize, signRadius }, live }: LabelProps) {
  const { t, language } = useSpeech();
  const { item, category, label } = one;
  const { id, title } = item.card;
  const name = live ? [title, whenLong(item.slot, language, item.rule), t(`board.occurrence.${item.state}`), category?.name].filter(Boolean).join(', ') : undefined;
  const act = live && { role: 'option', tabIndex: selected ? 0 : -1, 'aria-selected': selected, 'aria-label': name };
  if (!label) return live && <g key="dot" className={`w-item w-dot is-unnamed mark s-${item.state}${hueOf(one)}`} data-id={id} transform={placeOf(one)} {...act}><StateParts state={item.state} /></g>;
  return (
    <g key="label" className={`w-item is-${item.state}${selected ? ' is-selected' : ''}${hueOf(one)}`} data-id={id} transform={`translate(${label.x} ${round(label.y)})`} {...act}>
      <LabelParts
        state={item.state} title={title} text={label.title} when={label.when} side={label.side} shape={label.shape ? category?.shape : undefined}
        whenAt={label.at.when} shapeAt={label.at.shape} titleAt={label.at.title} width={label.at.width} rowHeight={rowHeight} textSize={textSize} signRadius={signRadius}
      />
    </g>
  );
});

interface Parts extends Pick<Scene, 'rowHeight' | 'textSize' | 'signRadius'>, Pick<SceneLabel, 'side' | 'when'> {
  readonly state: OccurrenceState;
  readonly title: string;
  /** As much of the title as has room. */
  readonly text: string;
  readonly shape: Category['shape'] | undefined;
  readonly whenAt: number;
  readonly shapeAt: number;
  readonly titleAt: number;
  readonly width: number;
}

/** Told in plain values: from year to year most labels only move. */
const LabelParts = memo(function LabelParts({ state, title, text, when, side, shape, whenAt, shapeAt, titleAt, width, rowHeight, textSize, signRadius }: Parts) {
  const anchor = side > 0 ? 'start' : 'end';
  return (
    <>
      <rect className="w-box" x={side > 0 ? -3 : 3 - width} y={0.5 - rowHeight / 2} width={width} height={rowHeight - 1} rx={5} />
      <g className={`mark s-${state}`} transform={`translate(${side * (signRadius + 1)} 0) scale(${signRadius / SIGN})`}><StateParts state={state} /></g>
      <text className="w-when" x={side * whenAt} dy="0.355em" fontSize={textSize - 1} textAnchor={anchor}>{when}</text>
      {shape && <use className="w-shape" href={`#shape-${shape}`} x={side * (shapeAt + 4) - 4.5} y={-4.5} width={9} height={9} />}
      <text className="w-title" x={side * titleAt} dy="0.355em" fontSize={textSize} textAnchor={anchor}>{text}</text>
      {text !== title && <title>{title}</title>}
    </>
  );
});
