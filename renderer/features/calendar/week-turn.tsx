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
  const { t } = useSpeech();
  const turn = (step: -1 | 1) => <WeekTurn label={t(step < 0 ? 'week.previous' : 'week.next')} step={step} onTurn={() => showWeek(mode, addDays(monday, 7 * step))} />;
  return <>{turn(-1)}{turn(1)}</>;
}

interface TurnProps {
  readonly label: string;
  readonly step: -1 | 1;
  readonly onTurn: () => void;
}

/** One of them, for as many weeks as its label says. */
export function WeekTurn({ label, step, onTurn }: TurnProps) {
  const { ref, held } = useHeld(onTurn);
  return <Button ref={ref} look="quiet" small icon={step < 0 ? 'left' : 'right'} label={label} className={held ? 'edge is-held' : 'edge'} onClick={onTurn} />;
}
