/** The wheel drawn: on the screen, on paper, in files. It asks no store; `live` says whether it can be used. */
import { useId, useMemo } from 'react';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import { letters } from '../../../../shared/wheel/dial.ts';
import type { QuarterMark } from '../../../../shared/wheel/dial.ts';
import type { Scene, SceneItem, Sheet } from '../../../../shared/wheel/scene.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ArcText } from './arc-text.tsx';
import { Centre } from './centre.tsx';
import { DialFace } from './dial-face.tsx';
import { Band, Chosen, Dots, ItemLabel, Leader } from './items.tsx';
import '../state-sign.css';
import './circle.css';

interface Props {
  readonly scene: Scene;
  readonly year: WheelYear;
  readonly quarter: number | null;
  readonly domain: DaySpan;
  readonly sheet: Sheet;
  /** A day number. */
  readonly today: number;
  readonly selected?: string | null;
  readonly live?: { readonly onQuarter: (quarter: QuarterMark['quarter']) => void; readonly onKeyDown: (event: React.KeyboardEvent) => void };
  readonly children?: React.ReactNode;
}

export function WheelDrawing({ scene, year, quarter, domain, sheet, today, selected = null, live, children }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const partsOf = (all: readonly SceneItem[]) => all.map((one) => ({ one, key: one.item.card.id, selected: one.item.card.id === selected }));
  // Of no order: what comes earlier or later another year stays where it is in the page.
  const still = useMemo(() => scene.items.toSorted((a, b) => (a.item.card.id < b.item.card.id ? -1 : 1)), [scene]);
  const parts = partsOf(still);
  const chosen = scene.items.find(({ item }) => item.card.id === selected);
  const items = scene.items.map(({ item }) => item);
  return (
    <g className="wheel-drawing">
      <g aria-hidden="true">
        {scene.rings.map(({ ring, past, ahead }, i) => (
          <g key={ring.id ?? i} className={`w-ring${ring.category ? ` hue-${ring.category.hue}` : ''}`}>
            {past && <path className="past" d={past} />}{ahead && <path className="ahead" d={ahead} />}
          </g>
        ))}
      </g>
      <DialFace id={id} year={year} domain={domain} sheet={sheet} today={today} />
      <g aria-hidden="true">
        <g strokeWidth={4 * sheet.unit}>{parts.map(({ one, key }) => <Band key={key} one={one} />)}</g>
        {parts.map((part) => <Leader {...part} key={part.key} />)}
        {scene.rings.map(({ name }, i) => name && <ArcText key={name.text} id={`${id}-r-${i}`} arc={name.arc} size={letters(sheet.unit).ring} className="w-ringname" text={name.text} />)}
        <Dots items={still} live={live !== undefined} />
        {chosen && <Chosen one={chosen} />}
        {children}
      </g>
      <g {...(live && { role: 'listbox', 'aria-label': t('wheel.items'), onKeyDown: live.onKeyDown })}>
        {partsOf(scene.items).map((part) => <ItemLabel {...part} key={part.key} scene={scene} live={live !== undefined} />)}
      </g>
      <Centre id={id} year={year.year} quarter={quarter} items={items} sheet={sheet} today={today} onQuarter={live?.onQuarter} />
    </g>
  );
}
