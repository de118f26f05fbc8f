/** Moving along the year, wherever the wheel is looked at: the keys, and the label beside the pointer. */
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { DragLabel } from './drag-label.tsx';
import { useMoveKeys } from './move-keys.ts';

export function Moves({ year }: { readonly year: WheelYear }) {
  useMoveKeys(year);
  return <DragLabel />;
}
