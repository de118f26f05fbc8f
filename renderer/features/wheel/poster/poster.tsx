/** The wheel as a poster: white, nothing chosen, with a head and a legend, as one drawing of A3's shape. */
import type { WheelProps } from '../wheel-props.ts';
import { PosterHead, SHEET } from './poster-head.tsx';
import { PosterLegend } from './poster-legend.tsx';
import './poster.css';

export function Poster(props: WheelProps) {
  return (
    <svg className="poster" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}>
      <PosterHead {...props} />
      <PosterLegend year={props.year} />
    </svg>
  );
}
