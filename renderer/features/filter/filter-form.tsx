/** Everything that a filter can ask for, in one form. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Filter } from '../../../shared/planning/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/form/segmented.tsx';
import { LISTS } from './criteria.tsx';
import { FoldedList } from './folded-list.tsx';

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export default function FilterForm({ filter, onChange }: Props) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="filter-form">
      <TextField ref={field} text={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <Mine on={filter.mine} onChange={(mine) => onChange({ ...filter, mine })} />
      <Tick on={filter.collides} onChange={(collides) => onChange({ ...filter, collides })}>{t('filter.collides')}</Tick>
      <div className="filter-row">
        <span>{t('filter.sponsored')}</span>
        <Segmented
          required label={t('filter.sponsored')} value={filter.sponsored === null ? 'any' : filter.sponsored ? 'yes' : 'no'}
          choices={(['any', 'yes', 'no'] as const).map((value) => ({ value, text: t(`filter.sponsors.${value}`) }))}
          onChoose={(value) => onChange({ ...filter, sponsored: value === 'any' ? null : value === 'yes' })}
        />
      </div>
      {LISTS.map((list) => <FoldedList key={list} list={list} filter={filter} onChange={onChange} />)}
    </div>
  );
}

function TextField({ text, onChange, ref }: { readonly text: string; readonly onChange: (text: string) => void; readonly ref: React.Ref<HTMLInputElement> }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(text);
  return (
    <input
      ref={ref} data-first className="input" type="text" inputMode="search" aria-label={t('filter.text')} placeholder={t('filter.text')}
      value={typed.trim() === text ? typed : text} // the space before the next word is no part of the address
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value.trim());
      }}
    />
  );
}

interface TickProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly about?: string;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

const Tick = ({ on, disabled = false, about, onChange, children }: TickProps) => (
  <label className="tick">
    <input type="checkbox" checked={on} disabled={disabled && !on} aria-describedby={about} onChange={(event) => onChange(event.target.checked)} />
    <span className="txt">{children}</span>
  </label>
);

/** What is mine is known when it is known who sits here. */
function Mine({ on, onChange }: Pick<TickProps, 'on' | 'onChange'>) {
  const { t } = useSpeech();
  const id = useId();
  const nobody = usePlan((s) => s.preferences.person === null);
  return (
    <div className="filter-row">
      <Tick on={on} disabled={nobody} about={nobody ? id : undefined} onChange={onChange}>{t('filter.mine')}</Tick>
      {nobody && <a id={id} className="textbtn" href={hrefOf({ view: { name: 'settings', section: 'computer' }, panel: null })}>{t('filter.whoFirst')}</a>}
    </div>
  );
}
