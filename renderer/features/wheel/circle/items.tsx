/** What returns, on its ring and beside the wheel: band, dot, leader, label. */
import { memo } from 'react';
import type { Scene, SceneItem } from '../../../../shared/wheel/scene.ts';
import { whenLong } from '../../../../shared/wheel/item-words.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StateShape } from '../state-sign.tsx';

/** `item`: as the sign of a state has it, 6 to its edge. */
const SIGN = 6;
const hueOf = ({ category }: SceneItem): string => (category ? ` hue-${category.hue}` : '');

interface One {
  readonly one: SceneItem;
  readonly selected: boolean;
}

export const Band = memo(function Band({ one, unit }: { readonly one: SceneItem; readonly unit: number }) {
  return one.span && <path className={`w-band is-${one.item.state}${hueOf(one)}`} data-id={one.item.card.id} d={one.span} strokeWidth={4 * unit} />;
});

export const Leader = memo(function Leader({ one, selected }: One) {
  return one.label && (
    <g className={`w-leader is-${one.item.state}${selected ? ' is-selected' : ''}${hueOf(one)}`} data-id={one.item.card.id}>
      <path className="inner" d={one.label.leader[0]} /><path className="outer" d={one.label.leader[1]} />
    </g>
  );
});

/** `live`: it can be pressed, on 24 px at least. */
export const Dot = memo(function Dot({ one, selected, live }: One & { readonly live: boolean }) {
  const [x, y] = one.dot;
  return (
    <g className={`w-dot${hueOf(one)}`} data-id={one.item.card.id} transform={`translate(${x} ${y})`}>
      {live && <circle className="w-hit" r={12} />}
      <g transform={`scale(${one.dotRadius / SIGN})`}><StateShape state={one.item.state} /></g>
      {selected && <circle className="w-chosen" r={one.dotRadius + 3.4} />}
    </g>
  );
});

interface LabelProps extends One {
  readonly scene: Scene;
  readonly live: boolean;
}

export const ItemLabel = memo(function ItemLabel({ one, selected, scene, live }: LabelProps) {
  const { t, language } = useSpeech();
  const { item, category, label } = one;
  const { rowHeight, textSize, signRadius } = scene;
  const name = [item.card.title, whenLong(item.slot, language), t(`board.occurrence.${item.state}`), category?.name].filter(Boolean).join(', ');
  const act = live && { role: 'option', tabIndex: selected ? 0 : -1, 'aria-selected': selected, 'aria-label': name };
  if (!label) return live && <g className="w-item is-unnamed" data-id={item.card.id} {...act}><circle className="w-box" cx={one.dot[0]} cy={one.dot[1]} r={one.dotRadius + 4} /><title>{name}</title></g>;
  const { side, x, y, when, title, shape, at } = label;
  const anchor = side > 0 ? 'start' : 'end';
  return (
    <g className={`w-item is-${item.state}${selected ? ' is-selected' : ''}${hueOf(one)}`} data-id={item.card.id} {...act}>
      <rect className="w-box" x={side > 0 ? x - 3 : x + 3 - at.width} y={y - rowHeight / 2 + 0.5} width={at.width} height={rowHeight - 1} rx={5} />
      <g transform={`translate(${x + side * (signRadius + 1)} ${y}) scale(${signRadius / SIGN})`}><StateShape state={item.state} /></g>
      <text className="w-when" x={x + side * at.when} y={y} dy="0.355em" fontSize={textSize - 1} textAnchor={anchor}>{when}</text>
      {shape && category && <use className="w-shape" href={`#shape-${category.shape}`} x={x + side * (at.shape + 4) - 4.5} y={y - 4.5} width={9} height={9} />}
      <text className="w-title" x={x + side * at.title} y={y} dy="0.355em" fontSize={textSize} textAnchor={anchor}>{title}</text>
      {title !== item.card.title && <title>{item.card.title}</title>}
    </g>
  );
});
