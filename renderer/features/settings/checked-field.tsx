/** One line of text that saves as one types. What can't be saved stays in the field, with the reason under it. */
import { useId, useState } from 'react';
import type { InputHTMLAttributes } from 'react';
import { useTyped } from '../../ui/form/use-typed.ts';

/** Saves, or says in a sentence why not. */
export type Save = (text: string) => string | null;

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'> {
  readonly label: string;
  readonly value: string;
  readonly onSave: Save;
  readonly hint?: string;
  /** In rows whose look says what the field is, the label is for screen readers only. */
  readonly bare?: boolean;
}

export function CheckedField({ label, value, onSave, hint, bare = false, className = '', ...input }: Props) {
  const id = useId();
  const [refused, setRefused] = useState<{ readonly text: string; readonly problem: string } | null>(null);
  const typed = useTyped(value, (text) => {
    const problem = onSave(text);
    setRefused(problem === null ? null : { text, problem });
  });
  const about = [hint && `${id}-hint`, refused && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={`set-field ${className}`}>
      <label htmlFor={id} className={bare ? 'sr' : undefined}>{label}</label>
      <input
        type="text" autoComplete="off" {...input} id={id} className="input" value={refused?.text ?? typed.text} aria-invalid={refused !== null}
        aria-describedby={about || undefined}
        onChange={(event) => {
          setRefused(null);
          typed.type(event.target.value);
        }}
        onBlur={typed.leave}
        onKeyDown={(event) => event.key === 'Enter' && typed.leave()}
      />
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {refused && <p className="problem" id={`${id}-problem`} role="alert">{refused.problem}</p>}
    </div>
  );
}
