/** The items of a list that a filter shows, with those of their placements that it asks for. */
import { NO_FILTER, shownPlacements } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import type { Shown } from '../../store/filter.ts';
import type { DayItem, TrayItem } from './day-index.ts';

type Item = DayItem | TrayItem;
const lists = new WeakMap<readonly Item[], { readonly by: Shown; readonly shown: readonly Item[] }>();
const items = new WeakMap<Item, { readonly by: Filter; readonly shown: Item }>();

/** What is shown of a list: the very list without a filter, else the same answer until it is another one. */
export function narrowed<Kept extends Item>(list: readonly Kept[], by: Shown): readonly Kept[] {
  if (by.filter === NO_FILTER || list.length === 0) return list;
  const known = lists.get(list);
  if (known?.by === by) return known.shown as readonly Kept[]; // made of this list
  const shown = list.flatMap((item): readonly Kept[] => {
    const narrow = by.shows(item.card) ? narrowedItem(item, by.filter) : null;
    return narrow ? [narrow] : [];
  });
  const kept = known && known.shown.length === shown.length && shown.every((item, i) => item === known.shown[i]) ? (known.shown as readonly Kept[]) : shown; // as above
  lists.set(list, { by, shown: kept });
  return kept;
}

/** Null where the filter asks for channels, and none of them is this item's. */
function narrowedItem<Kept extends Item>(item: Kept, filter: Filter): Kept | null {
  const placements = shownPlacements(filter, item.placements);
  if (placements.length === item.placements.length) return item;
  if (placements.length === 0) return null;
  const known = items.get(item);
  if (known?.by === filter) return known.shown as Kept; // made of this item
  const shown = { ...item, placements };
  items.set(item, { by: filter, shown });
  return shown;
}
