/** The buttons that turn the month: pressed, or by holding a lifted card over them. */
import { addMonths } from '../../../../shared/planning/month-grid.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useHeld } from '../use-held.ts';
import { showMonth } from './calendar-state.ts';
import { monthInSight } from './weeks-state.ts';

export function MonthEdge({ step }: { readonly step: -1 | 1 }) {
  const { t } = useSpeech();
  const turn = (): void => {
    const month = monthInSight();
    if (month) showMonth(addMonths(month, step));
  };
  const { ref, held } = useHeld(turn);
  return (
    <Button
      ref={ref}
      look="quiet"
      small
      icon={step < 0 ? 'left' : 'right'}
      label={t(step < 0 ? 'calendar.previous' : 'calendar.next')}
      className={held ? 'edge is-held' : 'edge'}
      onClick={turn}
    />
  );
}
