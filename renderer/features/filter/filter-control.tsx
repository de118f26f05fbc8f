/** The one control of what is shown, for every view that shows cards: lists of their own where there is room, and one button for everything. */
import { Suspense, lazy } from 'react';
import { keyProps } from '../../actions/keys-text.ts';
import { filterCount } from '../../../shared/planning/filter.ts';
import { setFilter, useFilter } from '../../store/filter.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Popup } from '../../ui/form/popup.tsx';
import { CheckList } from './check-list.tsx';
import type { ListName } from './criteria.tsx';
import './filter.css';
import './unseen.ts';
import { ViewMenu } from './view-menu.tsx';

const FilterForm = lazy(() => import('./filter-form.tsx'));
/** What is asked for most. */
const BESIDE: readonly ListName[] = ['channels', 'categories'];

export function FilterControl() {
  const { t } = useSpeech();
  const filter = useFilter();
  const count = filterCount(filter);
  const name = t('filter.open', { count });
  return (
    <span className="filters" role="group" aria-label={t('filter.filter')}>
      <ViewMenu />
      <Popup
        label={t('filter.filter')} buttonLabel={name} buttonClass={count > 0 ? 'filter filter-all is-on' : 'filter filter-all'} className="filter-popup" shortcut={keyProps('filter', name, t)}
        button={<><Icon name="filter" />{t('filter.filter')}{count > 0 && <span className="badge">{count}</span>}<Icon name="down" small /></>}
      >
        {() => <Suspense><FilterForm filter={filter} onChange={setFilter} /></Suspense>}
      </Popup>
      {BESIDE.map((list) => <Beside key={list} list={list} />)}
    </span>
  );
}

function Beside({ list }: { readonly list: ListName }) {
  const { t } = useSpeech();
  const filter = useFilter();
  const count = filter[list].length;
  const label = t(`filter.list.${list}`);
  return (
    <Popup
      label={label} buttonLabel={t('filter.chosen', { list: label, count })} buttonClass={count > 0 ? 'filter filter-one is-on' : 'filter filter-one'} className="filter-popup"
      button={<>{label}{count > 0 && <span className="badge">{count}</span>}<Icon name="down" small /></>}
    >
      {() => <CheckList list={list} filter={filter} onChange={setFilter} />}
    </Popup>
  );
}
