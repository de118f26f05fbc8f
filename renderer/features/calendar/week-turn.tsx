/** The buttons that turn to the week before and after, in the modes that go by week: pressed, or by holding a lifted card over them. */
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { go, routeNow } from '../../store/route.ts';
import type { CalendarMode } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useHeld } from './use-held.ts';

/** Shows a week in the mode that is there. What lies over the view stays. */
export function showWeek(mode: CalendarMode, monday: CalendarDate): void {
  go({ view: { name: 'calendar', mode, at: monday }, panel: routeNow().panel });
}

interface Props {
  readonly mode: CalendarMode;
  readonly monday: CalendarDate;
}

export function WeekTurns({ mode, monday }: Props) {
  return <><Turn mode={mode} monday={monday} step={-1} /><Turn mode={mode} monday={monday} step={1} /></>;
}

function Turn({ mode, monday, step }: Props & { readonly step: -1 | 1 }) {
  const { t } = useSpeech();
  const turn = (): void => showWeek(mode, addDays(monday, 7 * step));
  const { ref, held } = useHeld(turn);
  return (
    <Button
      ref={ref} look="quiet" small icon={step < 0 ? 'left' : 'right'} label={t(step < 0 ? 'week.previous' : 'week.next')}
      className={held ? 'edge is-held' : 'edge'} onClick={turn}
    />
  );
}
