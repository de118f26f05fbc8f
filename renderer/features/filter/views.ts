/** Views with a name, shared by the team: a filter and where it is looked at. */
import { create } from 'zustand';
import type { SavedView, SavedViewId, ViewPlace } from '../../../shared/domain/records.ts';
import { NO_FILTER, sameFilter } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { WHEEL } from '../../store/route.ts';
import type { Route, View } from '../../store/route.ts';
import { run } from '../../store/session.ts';

/** The one that was chosen last: what is shown now may differ from it. */
export const useChosenView = create<{ readonly id: SavedViewId | null }>(() => ({ id: null }));
export const chooseView = (id: SavedViewId | null): void => useChosenView.setState({ id });

export const placeOf = (view: View): ViewPlace => (view.name === 'calendar' ? view.mode : view.name === 'wheel' ? 'wheel' : 'board');
/** Where a place is looked at: today's days of the calendar, this year's wheel; on the wheel, the year and the rings that are there. */
export function viewAt(place: ViewPlace, now: View): View {
  if (place === 'board') return { name: 'board' };
  if (place !== 'wheel') return { name: 'calendar', mode: place, at: null };
  return now.name === 'wheel' ? now : WHEEL;
}

export interface CurrentView {
  readonly view: SavedView;
  /** Something else is shown than what was saved. */
  readonly changed: boolean;
}

/** The saved view that one is in: what is shown is the same, or was until it was changed. */
export function currentView(views: readonly SavedView[], { view, filter }: Pick<Route, 'view' | 'filter'>, chosen: SavedViewId | null): CurrentView | null {
  const place = placeOf(view);
  const same = views.filter((one) => one.place === place && sameFilter(one.filter, filter));
  const known = views.find(({ id }) => id === chosen);
  const now = (known && same.includes(known) ? known : undefined) ?? same[0];
  if (now) return { view: now, changed: false };
  return known && !sameFilter(filter, NO_FILTER) ? { view: known, changed: true } : null;
}

/** Saves what is shown under a name, as a new view or in place of one. */
export function saveView(name: string, place: ViewPlace, filter: Filter, id: SavedViewId = crypto.randomUUID() as SavedViewId): boolean {
  if (!run('saveView', { record: { id, name, place, filter } })) return false;
  chooseView(id);
  return true;
}
