/** The year as a circle, with the legend of its signs under it. */
import { memo, startTransition, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import type { Rings } from '../../../../shared/wheel/rings.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import { itemsIn } from '../../../../shared/wheel/year-months.ts';
import { go, routeNow } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragGhost } from '../drag/drag-ghost.tsx';
import { beginRingDrag } from '../drag/ring-drag.ts';
import { openItem } from '../panel/actions.ts';
import { select, useSelected } from '../selected.ts';
import { hrefWith } from '../href-with.ts';
import type { WheelProps } from '../wheel-props.ts';
import { dialAt } from './dial-at.ts';
import { EmptyWheel } from './empty-wheel.tsx';
import { useHot } from './hot.ts';
import { Legend } from './legend.tsx';
import { stageSheet } from './sheets.ts';
import { useScene } from './use-scene.ts';
import { WheelDrawing } from './wheel-drawing.tsx';
import { keyLeadsTo } from './wheel-keys.ts';

export function CircleMode({ view, year }: WheelProps) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const items = itemsIn(year, view.quarter);
  const drawn = { view: useDeferredValue(view), year: useDeferredValue(year) };
  return (
    <div className="wheel-stage">
      <div className="wheel-scroll" ref={stage}>
        {year.items.length === 0 ? <EmptyWheel /> : size && <Circle {...drawn} width={size.width} height={size.height} />}
      </div>
      <Legend items={items} drawn />
    </div>
  );
}

/** Hundreds of items are drawn in slices: the bar and the panel do not wait for them. */
const Circle = memo(function Circle({ width, height, ...props }: WheelProps & { readonly width: number; readonly height: number }) {
  const { view, year } = props;
  const { t } = useSpeech();
  const sheet = useMemo(() => stageSheet(width, height, view.rings !== 'category'), [width, height, view.rings]);
  const { scene, rings, domain, today } = useScene(props, sheet, true);
  const svg = useRef<SVGSVGElement>(null);
  const selected = useSelected((s) => s.id);
  const hot = useHot(svg);
  const shown = scene.items.map(({ item }) => item);
  const itemAt = (target: EventTarget): (typeof shown)[number] | undefined => {
    const id = target instanceof Element ? target.closest<SVGElement>('[data-id]')?.dataset['id'] : undefined;
    return shown.find(({ card }) => card.id === id);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = shown.findIndex(({ card }) => card.id === selected);
    if (event.key === 'Enter' || event.key === ' ') {
      if (shown[at]) openItem(shown[at]);
    } else {
      const next = keyLeadsTo(shown, at, event.key);
      if (!next) return;
      choose(svg.current, next.card.id);
    }
    event.preventDefault();
  };
  useLeaveZoom(props);
  return (
    <>
      {scene.unnamed > 0 && <p className="wheel-unnamed">{t('wheel.unnamed', { count: scene.unnamed })} <a href={hrefWith(view, { mode: 'table' })}>{t('wheel.asTable')}</a></p>}
      <svg
        ref={svg} className="wheel-svg" viewBox={`0 0 ${sheet.width} ${sheet.height}`} style={{ height: sheet.height }} {...hot}
        aria-label={t('wheel.circle', { year: String(year.year) })}
        onFocus={(event) => { const item = itemAt(event.target); if (item) select(item.card.id); }}
      onClick={(event) => { const item = itemAt(event.target); if (item) choose(svg.current, item.card.id); }}
        onDoubleClick={(event) => { const item = itemAt(event.target); if (item) openItem(item); }}
        onPointerDown={(event) => lift(event, svg.current, { item: itemAt(event.target), rings, domain, sheet, kind: view.rings })}
      >
        <WheelDrawing
          scene={scene} year={year} quarter={view.quarter} domain={domain} sheet={sheet} today={today} selected={selected}
          live={{ onKeyDown, onQuarter: (quarter) => go({ view: { ...view, year: year.year, quarter }, panel: routeNow().panel }) }}
        >
          <DragGhost place={sheet} domain={domain} rings={rings} />
        </WheelDrawing>
      </svg>
    </>
  );
});

/** Chooses an item and gives its label the keyboard. */
function choose(svg: SVGSVGElement | null, id: CardId): void {
  select(id);
  svg?.querySelector<SVGElement>(`.w-item[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: false });
}

interface Lifted {
  readonly item: Parameters<typeof beginRingDrag>[1]['item'] | undefined;
  readonly rings: Rings;
  readonly domain: DaySpan;
  readonly sheet: Sheet;
  readonly kind: WheelProps['view']['rings'];
}

function lift(event: React.PointerEvent, svg: SVGSVGElement | null, { item, rings, domain, sheet, kind }: Lifted): void {
  if (svg && item) beginRingDrag(event, { item, kind, rings, dial: dialAt(svg, sheet, rings.rings.length, domain) });
}

/** Escape leads from a quarter back to the whole year, from the moment that the quarter shows. */
function useLeaveZoom({ view }: WheelProps): void {
  useLayoutEffect(() => {
    if (view.quarter === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || routeNow().panel !== null || document.querySelector(':popover-open, dialog[open]')) return;
      go({ view: { ...view, quarter: null }, panel: null });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view]);
}

function useSize(stage: React.RefObject<HTMLDivElement | null>): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const node = stage.current;
    if (!node) return;
    // It is told once the page is laid out, so nobody waits for that; the whole wheel hangs on it, and comes in slices after what is around it.
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = node;
      startTransition(() => setSize((was) => (was?.width === width && was.height === height ? was : { width, height })));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [stage]);
  return size;
}
