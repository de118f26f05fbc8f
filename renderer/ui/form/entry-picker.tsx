/** Chooses one or several entries by name, in a popup with a search field; a name that is not there can be created. */
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { useSpeech } from '../language.tsx';
import { Popup } from './popup.tsx';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly sign?: ReactNode;
  readonly note?: string;
}

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  /** The button's name, where its content has none. */
  readonly buttonLabel?: string;
  readonly buttonClass?: string;
  /** Asked for while the popup is open. */
  readonly entries: () => readonly Entry[];
  readonly chosen: readonly string[];
  /** Several can be chosen: the popup stays open. */
  readonly many?: boolean;
  readonly onToggle: (id: string) => void;
  readonly onCreate?: (name: string) => void;
}

/** A list is cut after so many; searching shows the rest. */
const SHOWN = 50;

export function EntryPicker({ label, button, buttonLabel, buttonClass, ...list }: Props) {
  return (
    <Popup label={label} button={button} buttonLabel={buttonLabel} buttonClass={buttonClass} className="picker">
      {(close) => <EntryList label={label} close={close} {...list} />}
    </Popup>
  );
}

type ListProps = Omit<Props, 'button' | 'buttonLabel' | 'buttonClass'> & { readonly close: () => void };

/** The search field and what it finds, for a popup that is opened otherwise. */
export function EntryList({ label, entries, chosen, many = false, onToggle, onCreate, close }: ListProps) {
  const { t } = useSpeech();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = choicesFor(query, entries(), onCreate !== undefined);
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    if (choice.entry) onToggle(choice.entry.id);
    else onCreate?.(choice.create);
    setQuery('');
    if (!many) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 + choices.length }[event.key];
    if (to !== undefined) setActive(choices.length ? to % choices.length : 0);
    else if (event.key === 'Enter') take(choices[active]);
    else return;
    event.preventDefault();
  };
  const optionId = (at: number) => `${id}-${at}`;
  return (
    <>
      <input
        className="input" type="text" role="combobox" autoComplete="off" aria-label={label} placeholder={t(onCreate ? 'editor.searchOrCreate' : 'editor.search')}
        aria-expanded={choices.length > 0} aria-controls={id} aria-autocomplete="list" aria-activedescendant={choices.length ? optionId(active) : undefined}
        value={query} onChange={(event) => { setQuery(event.target.value); setActive(0); }} onKeyDown={onKeyDown}
      />
      {choices.length === 0 && <p className="faint" role="status">{t('editor.noneFound')}</p>}
      <div id={id} role={choices.length ? 'listbox' : undefined} aria-label={label} aria-multiselectable={choices.length ? many : undefined} className="options">
        {choices.map((choice, at) => (
          <div
            key={choice.entry?.id ?? 'create'} id={optionId(at)} role="option" ref={at === active ? intoView : undefined}
            aria-selected={choice.entry ? chosen.includes(choice.entry.id) : false} className={at === active ? 'is-active' : ''}
            onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)}
          >
            {choice.entry ? choice.entry.sign : <Icon name="plus" />}
            <span className="txt">{choice.entry ? choice.entry.name : t('editor.create', { name: choice.create })}</span>
            {choice.entry?.note && <span className="faint">{choice.entry.note}</span>}
            {choice.entry && chosen.includes(choice.entry.id) && <Icon name="check" small />}
          </div>
        ))}
      </div>
    </>
  );
}

const intoView = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

type Choice = { readonly entry: Entry; readonly create?: undefined } | { readonly entry?: undefined; readonly create: string };

/** The entries with the words typed in their name, and creating that name where it is not there. */
function choicesFor(query: string, entries: readonly Entry[], creating: boolean): Choice[] {
  const name = query.trim();
  const words = name.toLocaleLowerCase().split(/\s+/);
  const found = entries.filter((entry) => {
    const text = entry.name.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const choices: Choice[] = found.slice(0, SHOWN).map((entry) => ({ entry }));
  const known = entries.some((entry) => entry.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return creating && name !== '' && !known ? [...choices, { create: name }] : choices;
}
