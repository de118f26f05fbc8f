import { hrefOf, routeNow } from '../../store/route.ts';
import type { WheelRoute } from './wheel-props.ts';

/** The address of the same view with something else in it; what lies over it stays. */
export const hrefWith = (view: WheelRoute, change: Partial<WheelRoute>): string => hrefOf({ view: { ...view, ...change }, panel: routeNow().panel });
