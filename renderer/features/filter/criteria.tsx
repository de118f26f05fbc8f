/** What can be asked for by choosing from a list, and what those lists hold. */
import type { ReactNode } from 'react';
import { STATUSES } from '../../../shared/domain/records.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, StatusMark } from '../../ui/marks.tsx';

export const LISTS = ['channels', 'owners', 'categories', 'campaigns', 'tags', 'statuses'] as const satisfies readonly (keyof Filter)[];
export type ListName = (typeof LISTS)[number];

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly sign?: ReactNode;
}

type Plan = ReturnType<typeof usePlan.getState>['plan'];
type Entry = { readonly id: string; readonly name: string; readonly archived?: boolean };

/** What a list holds: what is in use, and what the filter asks for though it is archived or gone. */
export function useChoices(list: ListName, chosen: readonly string[]): readonly Choice[] {
  const { t } = useSpeech();
  usePlan((s) => s.version); // entries are renamed and added while the list is open
  const { plan } = usePlan.getState();
  const all = choicesOf(list, plan, t).filter(({ id, archived }) => !archived || chosen.includes(id));
  const gone = chosen.filter((id) => !all.some((choice) => choice.id === id));
  return [...all, ...gone.map((id) => ({ id, name: t('filter.unknown') }))];
}

function choicesOf(list: ListName, plan: Plan, t: Translate): readonly (Choice & { readonly archived?: boolean })[] {
  const none = (of: 'owners' | 'categories'): Choice => ({ id: 'none', name: t(`filter.none.${of}`) });
  const named = (entries: Iterable<Entry>): readonly Entry[] => [...entries].map(({ id, name, archived }) => ({ id, name, ...(archived && { archived }) }));
  switch (list) {
    case 'channels': return named(plan.channels.values());
    case 'owners': return [...named(plan.people.values()), none(list)];
    case 'categories': return [...[...plan.categories.values()].map((category) => ({ id: category.id, name: category.name, archived: category.archived, sign: <CategoryMark category={category} /> })), none(list)];
    case 'campaigns': return named(plan.campaigns.values());
    case 'tags': return named(plan.tags.values());
    case 'statuses': return STATUSES.map((id) => ({ id, name: t(`word.status.${id}`), sign: <StatusMark status={id} /> }));
  }
}

/** The filter with an entry of a list asked for, or no longer. */
export function toggled(filter: Filter, list: ListName, id: string): Filter {
  const chosen: readonly string[] = filter[list];
  return { ...filter, [list]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] };
}

/** What an entry of a list is called. */
export const nameIn = (list: ListName, id: string, plan: Plan, t: Translate): string => choicesOf(list, plan, t).find((choice) => choice.id === id)?.name ?? t('filter.unknown');
