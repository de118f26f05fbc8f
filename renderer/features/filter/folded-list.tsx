/** One of the lists of a filter, folded until something is asked for in it. */
import { useState } from 'react';
import type { Filter } from '../../../shared/planning/filter.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckList } from './check-list.tsx';
import type { ListName } from './criteria.tsx';

interface Props {
  readonly list: ListName;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  /** Open to begin with, all the same. */
  readonly unfolded?: boolean;
}

export function FoldedList({ list, filter, onChange, unfolded = false }: Props) {
  const { t } = useSpeech();
  const count = filter[list].length;
  const [open, setOpen] = useState(unfolded || count > 0);
  return (
    <details className="filter-list" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(`filter.list.${list}`)}
        {count > 0 && <><span className="badge" aria-hidden="true">{count}</span><span className="sr">{t('filter.count', { count })}</span></>}
      </summary>
      {open && <CheckList list={list} filter={filter} onChange={onChange} />}
    </details>
  );
}
