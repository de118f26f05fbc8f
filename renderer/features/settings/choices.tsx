/** Choosing in the settings: one of several (radio buttons), several of several, yes or no. */
import '../../ui/form/form.css';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { CATEGORY_SHAPES, HUES } from '../../../shared/domain/records.ts';
import type { CategoryShape, Hue } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';

interface OneOf<V extends string | number> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly text: string; readonly sign?: ReactNode }[];
  readonly onChoose: (value: V) => void;
}

/** Radio buttons side by side, each with its sign and its word. */
export function RadioRow<V extends string | number>({ label, value, choices, onChoose }: OneOf<V>) {
  const name = useId();
  return (
    <fieldset className="set-choice">
      <legend>{label}</legend>
      <div className="radios">
        {choices.map((choice) => (
          <label key={choice.value} className="pick">
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            {choice.sign}
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function HueChoice({ value, onChoose }: { readonly value: Hue; readonly onChoose: (hue: Hue) => void }) {
  const { t } = useSpeech();
  const choices = HUES.map((hue) => ({ value: hue, text: t(`settings.hues.${hue}`), sign: <ShapeSign shape="disc" hue={hue} /> }));
  return <RadioRow label={t('settings.colour')} value={value} choices={choices} onChoose={onChoose} />;
}

export function ShapeChoice({ value, onChoose }: { readonly value: CategoryShape; readonly onChoose: (shape: CategoryShape) => void }) {
  const { t } = useSpeech();
  const choices = CATEGORY_SHAPES.map((shape) => ({ value: shape, text: t(`settings.shapes.${shape}`), sign: <ShapeSign shape={shape} /> }));
  return <RadioRow label={t('settings.shape')} value={value} choices={choices} onChoose={onChoose} />;
}

function ShapeSign({ shape, hue }: { readonly shape: CategoryShape; readonly hue?: Hue }) {
  return <svg className={hue ? `cat hue-${hue}` : 'cat'} aria-hidden="true"><use href={`#shape-${shape}`} /></svg>;
}

/** Boxes to tick, any number of them. */
export function TickRow<V extends string | number>(props: {
  readonly label: string;
  readonly values: readonly V[];
  /** `name`: the whole word, where the text is short. */
  readonly choices: readonly { readonly value: V; readonly text: string; readonly name?: string }[];
  readonly problem?: string | null;
  readonly onChange: (values: readonly V[]) => void;
}) {
  const { label, values, choices, problem, onChange } = props;
  const toggle = (value: V) => onChange(choices.map((c) => c.value).filter((v) => values.includes(v) !== (v === value)));
  return (
    <fieldset className="set-choice">
      <legend>{label}</legend>
      <div className="radios">
        {choices.map(({ value, text, name }) => (
          <label key={value} className="pick">
            <input type="checkbox" checked={values.includes(value)} aria-label={name} onChange={() => toggle(value)} />
            {text}
          </label>
        ))}
      </div>
      {problem && <p className="problem" role="alert">{problem}</p>}
    </fieldset>
  );
}

/** Yes or no, with what it means. */
export function Tick(props: { readonly label: ReactNode; readonly name?: string; readonly on: boolean; readonly hint?: string; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div className="set-tick">
      <label>
        <input type="checkbox" checked={props.on} aria-label={props.name} aria-describedby={props.hint ? id : undefined} onChange={(e) => props.onChange(e.target.checked)} />
        {props.label}
      </label>
      {props.hint && <p className="hint" id={id}>{props.hint}</p>}
    </div>
  );
}
