/** A day of a pause, written as slots are typed; what is wrong with it is said below. */
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onType: (text: string) => void;
}

export function PauseDay({ label, value, problem, onType }: Props) {
  const id = useId();
  return (
    <div className="pause-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" autoComplete="off" value={value} aria-invalid={problem !== null || undefined} aria-describedby={problem === null ? undefined : `${id}-problem`} onChange={(event) => onType(event.target.value)} />
      {problem !== null && <p className="problem" id={`${id}-problem`} role="alert">{problem}</p>}
    </div>
  );
}
