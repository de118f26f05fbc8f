/** Shows more hours, above or below: pressed, or by holding a lifted card over it. */
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useHeld } from '../use-held.ts';
import { growHours } from './week-state.ts';

/** The pause before still more hours are shown. */
const AGAIN_MS = 900;

/** `done`: there are no more. */
export function HoursEdge({ step, done }: { readonly step: -1 | 1; readonly done: boolean }) {
  const { t } = useSpeech();
  const grow = (): void => growHours(step);
  const { ref, held } = useHeld(grow, AGAIN_MS);
  return (
    <div className="wk-edge" role="row">
      <span role="gridcell" aria-colspan={8}>
        {!done && (
          <button ref={ref} type="button" className={held ? 'is-held' : undefined} onClick={grow}>
            <span className={step < 0 ? 'wk-up' : undefined}><Icon name="down" small /></span>
            {t(step < 0 ? 'week.earlier' : 'week.later')}
          </button>
        )}
      </span>
    </div>
  );
}
