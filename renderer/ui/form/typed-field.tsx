/** Text fields that save as one types: one line, or as many as the text needs. */
import './form.css';
import type { KeyboardEvent, Ref } from 'react';
import { useTyped } from './use-typed.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** `from`: the text that it was written over; others may have changed it since. */
  readonly onSave: (text: string, from: string) => unknown;
  /** One line: Enter saves and does not break the line. */
  readonly line?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly id?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly maxLength?: number;
  readonly onType?: (text: string) => void;
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

export function TypedField({ label, value, onSave, line, className = 'input', onType, onLeave, onKeyDown, ...rest }: Props) {
  const typed = useTyped(value, onSave);
  return (
    <textarea
      rows={1}
      aria-label={label}
      className={className}
      value={typed.text}
      onChange={(event) => {
        const text = line ? event.target.value.replaceAll('\n', ' ') : event.target.value;
        typed.type(text);
        onType?.(text);
      }}
      onBlur={() => {
        typed.leave();
        onLeave?.();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!line || event.key !== 'Enter' || event.defaultPrevented) return;
        event.preventDefault();
        typed.leave();
      }}
      {...rest}
    />
  );
}
