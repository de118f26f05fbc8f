/** What a filter asks for, part by part, in words and with the filter without it. */
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { LISTS } from './criteria.tsx';
import type { ListName } from './criteria.tsx';

interface Asked {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<Filter>;
}
/** So many names are said; the others are counted. */
const NAMED = 2;

/** `most`: so many names of a list are said. */
export function askedFor(filter: Filter, nameOf: (list: ListName, id: string) => string, t: Translate, most = NAMED): readonly Asked[] {
  const { text, mine, collides, sponsored } = filter;
  const lists = LISTS.filter((list) => filter[list].length > 0).map((list) => {
    const ids: readonly string[] = filter[list];
    const names = ids.slice(0, most).map((id) => nameOf(list, id));
    const others = ids.length > most ? ` ${t('filter.others', { count: String(ids.length - most) })}` : '';
    return { key: list, text: `${t(`filter.list.${list}`)}: ${names.join(', ')}${others}`, without: { [list]: [] } };
  });
  return [
    ...(text ? [{ key: 'text', text: t('filter.words', { text }), without: { text: '' } }] : []),
    ...(mine ? [{ key: 'mine', text: t('filter.mine'), without: { mine: false } }] : []),
    ...(collides ? [{ key: 'collides', text: t('filter.collides'), without: { collides: false } }] : []),
    ...(sponsored === null ? [] : [{ key: 'sponsored', text: t('filter.onlySponsored', { which: sponsored ? 'yes' : 'no' }), without: { sponsored: null } }]),
    ...lists,
  ];
}
