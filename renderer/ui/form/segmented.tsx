/** A few choices side by side, of which one or none is taken: pressing the taken one takes it back. */
import './form.css';
interface Props<V extends string> {
  readonly label: string;
  readonly value: V | null;
  readonly choices: readonly { readonly value: V; readonly text: string }[];
  readonly onChoose: (value: V | null) => void;
  /** One of them is always taken. */
  readonly required?: boolean;
}

export function Segmented<V extends string>({ label, value, choices, onChoose, required }: Props<V>) {
  return (
    <span className="seg seg-s" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => onChoose(choice.value === value && !required ? null : choice.value)}>
          {choice.text}
        </button>
      ))}
    </span>
  );
}
