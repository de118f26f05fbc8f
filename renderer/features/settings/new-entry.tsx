/** A line that adds an entry by its name. Enter adds and the field is ready for the next. */
import { useId, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Save } from './checked-field.tsx';

interface Props {
  readonly label: string;
  readonly onAdd: Save;
  /** What is said where nothing is written; left out: that a name is needed. */
  readonly needed?: string;
  readonly placeholder?: string;
  /** Further fields, before the button. */
  readonly children?: ReactNode;
}

export function NewEntry({ label, onAdd, needed, placeholder, children }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const refused = name.trim() === '' ? (needed ?? t('settings.nameNeeded')) : onAdd(name.trim());
    setProblem(refused);
    if (refused === null) setName('');
    field.current?.focus();
  };
  return (
    <form className="new-entry" onSubmit={submit} noValidate>
      <div className="set-field">
        <label htmlFor={id}>{label}</label>
        <input ref={field} id={id} className="input" autoComplete="off" placeholder={placeholder} value={name} aria-invalid={problem !== null} aria-describedby={problem ? `${id}-problem` : undefined} onChange={(e) => setName(e.target.value)} />
        {problem && <p className="problem" id={`${id}-problem`} role="alert">{problem}</p>}
      </div>
      {children}
      <Button type="submit" icon="plus">{t('settings.add')}</Button>
    </form>
  );
}
