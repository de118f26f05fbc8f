/** What rests: everything, or some categories, tags, campaigns, channels. */
import { useState } from 'react';
import type { Filter } from '../../../shared/planning/filter.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/form/segmented.tsx';
import { CheckList } from '../filter/check-list.tsx';
import '../filter/filter.css';

const LISTS = ['categories', 'tags', 'campaigns', 'channels'] as const;

interface Props {
  readonly all: boolean;
  readonly filter: Filter;
  readonly onAll: (all: boolean) => void;
  readonly onFilter: (filter: Filter) => void;
}

export function PauseWhat({ all, filter, onAll, onFilter }: Props) {
  const { t } = useSpeech();
  return (
    <div className="pause-field">
      <span aria-hidden="true">{t('pause.what')}</span>
      <Segmented required label={t('pause.what')} value={all ? 'all' : 'some'} choices={(['all', 'some'] as const).map((value) => ({ value, text: t(`pause.${value}`) }))} onChoose={(value) => onAll(value === 'all')} />
      {!all && <div className="pause-lists">{LISTS.map((list) => <List key={list} list={list} filter={filter} onChange={onFilter} />)}</div>}
    </div>
  );
}

function List({ list, filter, onChange }: { readonly list: (typeof LISTS)[number]; readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const { t } = useSpeech();
  const count = filter[list].length;
  const [open, setOpen] = useState(count > 0 || list === 'categories');
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
