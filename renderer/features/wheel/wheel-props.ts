import type { WheelYear } from '../../../shared/wheel/wheel-year.ts';
import type { View } from '../../store/route.ts';

export type WheelRoute = Extract<View, { name: 'wheel' }>;
/** What every way to look at the year gets: where one is, and the year. */
export interface WheelProps {
  readonly view: WheelRoute;
  readonly year: WheelYear;
}
