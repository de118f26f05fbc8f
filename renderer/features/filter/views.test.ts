import { describe, expect, test } from 'vitest';
import type { ChannelId, SavedView, SavedViewId } from '../../../shared/domain/records.ts';
import { NO_FILTER } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { currentView } from './views.ts';

const [FB, IG] = ['fb', 'ig'] as ChannelId[];
const id = (text: string): SavedViewId => text as SavedViewId;
const only = (...channels: (ChannelId | undefined)[]): Filter => ({ ...NO_FILTER, channels: channels.filter((one) => one !== undefined) });
const VIEWS: readonly SavedView[] = [
  { id: id('both'), name: 'Båda', place: 'board', filter: only(FB, IG) },
  { id: id('month'), name: 'Månaden', place: 'month', filter: only(FB) },
  { id: id('twin'), name: 'Tvilling', place: 'board', filter: only(IG, FB) },
];
const at = (filter: Filter, chosen: string | null = null, mode: 'month' | null = null) =>
  currentView(VIEWS, { view: mode ? { name: 'calendar', mode, at: null } : { name: 'board' }, filter }, chosen === null ? null : id(chosen));

describe('the saved view that one is in', () => {
  test('is the one with the same place and filter, in whatever order', () => {
    expect(at(only(IG, FB))).toMatchObject({ view: { id: 'both' }, changed: false });
    expect(at(only(FB), null, 'month')).toMatchObject({ view: { id: 'month' }, changed: false });
    expect(at(only(FB))).toBeNull();
  });

  test('is the chosen one where two are the same', () => {
    expect(at(only(IG, FB), 'twin')).toMatchObject({ view: { id: 'twin' }, changed: false });
  });

  test('is the chosen one, changed, when something else is shown; none once the filter is cleared', () => {
    expect(at(only(IG), 'both')).toMatchObject({ view: { id: 'both' }, changed: true });
    expect(at(NO_FILTER, 'both')).toBeNull();
  });
});
