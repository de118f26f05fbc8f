/** The entries of a list to tick, with a search field where there are many. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { hasWords } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { useSpeech } from '../../ui/language.tsx';
import { toggled, useChoices } from './criteria.tsx';
import type { ListName } from './criteria.tsx';

/** So many can be taken in at a glance. */
const FEW = 8;

interface Props {
  readonly list: ListName;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function CheckList({ list, filter, onChange }: Props) {
  const { t } = useSpeech();
  const [query, setQuery] = useState('');
  const chosen: readonly string[] = filter[list];
  const choices = useChoices(list, chosen);
  const label = t(`filter.list.${list}`);
  const found = choices.filter(({ name }) => hasWords(name, query));
  return (
    <div className="check-list" onKeyDown={walkBoxes}>
      {choices.length > FEW && (
        <input className="input" type="text" inputMode="search" aria-label={t('filter.find', { list: label })} placeholder={t('filter.find', { list: label })} value={query} onChange={(event) => setQuery(event.target.value)} />
      )}
      <ul aria-label={label}>
        {found.map(({ id, name, sign }) => (
          <li key={id}>
            <label className="tick">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(toggled(filter, list, id))} />
              {sign}
              <span className="txt">{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="faint">{t(choices.length === 0 ? 'filter.nobody' : 'filter.notFound')}</p>}
    </div>
  );
}

/** Arrows go from box to box; the search field is above the first. */
function walkBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input')];
  event.preventDefault();
  boxes[boxes.indexOf(event.target as HTMLElement) + step]?.focus(); // keys come from one of them
}
