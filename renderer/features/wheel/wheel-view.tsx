/** The annual wheel: the year, or a quarter of it, as a circle, a table, a list of months, or the session that plans it. */
import { Suspense, lazy } from 'react';
import type { View, WheelMode } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CircleMode } from './circle/circle-mode.tsx';
import { Moves } from './drag/moves.tsx';
import { WheelPanel } from './panel/wheel-panel.tsx';
import type { WheelProps } from './wheel-props.ts';
import { WheelBar } from './wheel-bar.tsx';
import { useWheelYear } from './wheel-store.ts';

const TableMode = lazy(() => import('./table/table-mode.tsx'));
const MonthsMode = lazy(() => import('./months/months-mode.tsx'));
const PlanMode = lazy(() => import('./plan/plan-mode.tsx'));

const MODES: Readonly<Record<WheelMode, (props: WheelProps) => React.ReactNode>> = {
  circle: (props) => <CircleMode {...props} />, table: (props) => <TableMode {...props} />, months: (props) => <MonthsMode {...props} />, plan: (props) => <PlanMode {...props} />,
};

export default function WheelView({ view }: { readonly view: Extract<View, { name: 'wheel' }> }) {
  const { t } = useSpeech();
  const year = useWheelYear(view.year);
  return (
    <>
      <WheelBar view={view} year={year} />
      <main id="main" className="wheelview" tabIndex={-1} aria-label={t('shell.wheel')}>
        <Suspense>{MODES[view.mode]({ view, year })}</Suspense>
        {view.mode !== 'plan' && <><WheelPanel view={view} year={year} /><Moves year={year} /></>}
      </main>
    </>
  );
}
