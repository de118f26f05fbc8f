/** Changes of a checklist, as new lists. */
import type { ChecklistItem } from '../../../../shared/domain/records.ts';

type Items = readonly ChecklistItem[];

export const setItem = (items: Items, id: string, change: Partial<ChecklistItem>): Items => items.map((item) => (item.id === id ? { ...item, ...change } : item));

export const removeItem = (items: Items, id: string): Items => items.filter((item) => item.id !== id);

/** The list with one item a step up (-1) or down (1). Past an item of another list it joins that list. */
export function moveItem(items: Items, id: string, by: number): Items {
  const at = items.findIndex((item) => item.id === id);
  const [item, neighbour] = [items[at], items[at + by]];
  if (!item || !neighbour) return items;
  if (item.group !== neighbour.group) return setItem(items, id, { group: neighbour.group });
  return items.map((other, i) => (i === at ? neighbour : i === at + by ? item : other));
}
