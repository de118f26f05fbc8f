/** The button of the saved views: says which one is shown, and whether it was changed since. */
import { Suspense, lazy } from 'react';
import type { SavedView } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useRoute } from '../../store/route.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Popup } from '../../ui/form/popup.tsx';
import { currentView, useChosenView } from './views.ts';

const ViewList = lazy(() => import('./view-list.tsx'));

export function ViewMenu() {
  const { t } = useSpeech();
  const views = useViews();
  const route = useRoute();
  const current = currentView(views, route, useChosenView((s) => s.id));
  const words = current && [current.view.name, current.changed && t('filter.views.changed')].filter(Boolean).join(', ');
  return (
    <Popup
      label={t('filter.views.open')} buttonLabel={[t('filter.views.open'), words].filter(Boolean).join(': ')} buttonClass={current ? 'filter view-button is-on' : 'filter view-button'} className="view-popup"
      button={<><span className="txt">{current?.view.name ?? t('filter.views.open')}</span>{current?.changed && <span className="faint">{t('filter.views.changed')}</span>}<Icon name="down" small /></>}
    >
      {(close) => <Suspense><ViewList views={views} route={route} current={current} close={close} /></Suspense>}
    </Popup>
  );
}

/** By name. */
function useViews(): readonly SavedView[] {
  usePlan((s) => s.version);
  return [...usePlan.getState().plan.views.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
