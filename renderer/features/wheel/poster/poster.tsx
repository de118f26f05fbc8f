/** The wheel as a poster: white, the whole year, nothing chosen, with a head and a legend, as one drawing of A3's shape. */
import { useMemo } from 'react';
import type { Paper } from '../../print/paper.ts';
import { WheelDrawing } from '../circle/wheel-drawing.tsx';
import { useScene } from '../circle/use-scene.ts';
import type { WheelProps } from '../wheel-props.ts';
import { PosterHead } from './poster-head.tsx';
import { PosterLegend } from './poster-legend.tsx';
import { POSTER, posterSheet } from './poster-sheet.ts';
import './poster.css';

export function Poster({ view, year, paper = 'a3' }: WheelProps & { readonly paper?: Paper }) {
  const sheet = useMemo(() => posterSheet(paper, year.items.length), [paper, year]);
  const whole = useMemo(() => ({ ...view, quarter: null }), [view]);
  const { scene, domain, today } = useScene({ view: whole, year }, sheet);
  return (
    <svg className="poster" viewBox={`0 0 ${POSTER.width} ${POSTER.height}`}>
      <PosterHead year={year} />
      <WheelDrawing scene={scene} year={year} quarter={null} domain={domain} sheet={sheet} today={today} />
      <PosterLegend year={year} unnamed={scene.unnamed} />
    </svg>
  );
}
