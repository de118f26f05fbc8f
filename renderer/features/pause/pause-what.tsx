/** What rests: everything, or some categories, tags, campaigns, channels. */
import type { Filter } from '../../../shared/planning/filter.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/form/segmented.tsx';
import { FoldedList } from '../filter/folded-list.tsx';
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
      {!all && <div className="pause-lists">{LISTS.map((list) => <FoldedList key={list} list={list} filter={filter} onChange={onFilter} unfolded={list === 'categories'} />)}</div>}
    </div>
  );
}
