/** The page: header, the view of the address, a panel over it. */
import { Suspense, lazy, useEffect, useRef } from 'react';
import { onShortcut } from './actions/actions.ts';
import { BoardView } from './features/board/board-view.tsx';
import { ActionsPlace } from './features/keys/actions-place.tsx';
import { CapturePlace } from './features/ideas/capture-place.tsx';
import { BulkPlace } from './features/bulk/bulk-place.tsx';
import './features/card/approval-watch.ts';
import { FileDrop } from './features/import/file-drop.tsx';
import { PrintPlace } from './features/print/print-control.tsx';
import { RecurringPlace } from './features/recurring/recurring-place.tsx';
import { RemindersPlace } from './features/reminders/reminders-place.tsx';
import { ReusePlace } from './features/reuse/reuse-place.tsx';
import { NO_FILTER } from '../shared/planning/filter.ts';
import { usePlan } from './store/plan-store.ts';
import { inRoom, routeNow, useRoute } from './store/route.ts';
import type { Panel, Route, View } from './store/route.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { Header } from './ui/header.tsx';
import { useSpeech } from './ui/language.tsx';
import { NoticeBar } from './ui/notice-bar.tsx';
import { useTheme } from './ui/theme.ts';

const calendarView = () => import('./features/calendar/calendar-view.tsx');
const CalendarView = lazy(calendarView);
const WheelView = lazy(() => import('./features/wheel/wheel-view.tsx'));
const MeetingView = lazy(() => import('./features/meeting/meeting-view.tsx'));
const SettingsView = lazy(() => import('./features/settings/settings-view.tsx'));
const HelpView = lazy(() => import('./features/help/help-view.tsx'));
const CardEditor = lazy(() => import('./features/card/editor/card-editor.tsx'));
const CollisionsPanel = lazy(() => import('./features/collisions/collisions-panel.tsx'));
const FirstStart = lazy(() => import('./features/start/first-start.tsx'));

/** Fetches the code of the view that the address names, while the plan is on its way. */
export function fetchView(): void {
  if (routeNow().view.name === 'calendar') calendarView().catch(() => {}); // `lazy` asks again and tells
}

function ViewOf({ view, from }: { readonly view: View; readonly from: Route }) {
  if (view.name === 'calendar') return <CalendarView mode={view.mode} at={view.at} />;
  if (view.name === 'wheel') return <WheelView view={view} />;
  if (view.name === 'meeting') return <MeetingView view={view} />;
  if (view.name === 'settings') return <SettingsView section={view.section} />;
  if (view.name === 'help') return <HelpView rule={view.rule} from={from} />;
  return <BoardView />;
}

function PanelOf({ panel }: { readonly panel: Panel }) {
  if (panel?.type === 'collisions') return <CollisionsPanel />;
  return panel ? <CardEditor key={panel.type === 'card' ? panel.id : 'new'} id={panel.type === 'card' ? panel.id : null} /> : null;
}

/** Keeps the window's title, so that a screen reader and the task bar say where one is. */
function useTitle(view: View): void {
  const { t } = useSpeech();
  const title = view.name === 'help' && view.rule ? t(`collision.rule.${view.rule}`) : t(`shell.${view.name}`);
  useEffect(() => void (document.title = `${title} · Wheelhouse`), [title]);
}

/** Where one was before one asked what a rule means; the board where one came straight there. */
function useBeforeHelp(route: Route): Route {
  const before = useRef<Route>({ view: { name: 'board' }, filter: NO_FILTER, panel: null });
  if (route.view.name !== 'help') before.current = route;
  return before.current;
}

function Workspace() {
  const route = useRoute();
  const { view, panel } = route;
  const from = useBeforeHelp(route);
  useTitle(view);
  useEffect(() => {
    addEventListener('keydown', onShortcut);
    return () => removeEventListener('keydown', onShortcut);
  }, []);
  return (
    <div className="app">
      {!inRoom(view) && <Header />}
      <ErrorBoundary>
        <Suspense>
          <ViewOf view={view} from={from} />
        </Suspense>
        <Suspense>
          <PanelOf panel={panel} />
        </Suspense>
        <BulkPlace />
        <PrintPlace />
        <CapturePlace />
        <ReusePlace />
        <RecurringPlace />
        <ActionsPlace />
        <RemindersPlace />
      </ErrorBoundary>
    </div>
  );
}

export function App() {
  const { t } = useSpeech();
  useTheme();
  const session = usePlan((s) => s.session);
  const [begun, opened] = [usePlan((s) => s.begun), usePlan((s) => s.version > 0)];
  if (session === 'refused') return <p className="fullpage" role="alert">{t('shell.refused')}</p>;
  if (!opened) return <p className="fullpage faint" role="status">{t(session === 'lost' ? 'shell.lost' : 'shell.opening')}</p>;
  return (
    <>
      {begun ? <Workspace /> : <Suspense><FirstStart /></Suspense>}
      <FileDrop />
      <NoticeBar />
    </>
  );
}
