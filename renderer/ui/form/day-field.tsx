/** A day from today on in a small form, written as slots are: a native date field speaks the browser's language, not the app's. */
import './form.css';
import { useId } from 'react';
import type { InputHTMLAttributes } from 'react';
import { useSpeech } from '../language.tsx';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly value: string;
  /** What is written is no such day. */
  readonly refused: boolean;
  readonly onType: (text: string) => void;
}

export function DayField({ refused, onType, ...input }: Props) {
  const { t } = useSpeech();
  const problem = useId();
  const about = [input['aria-describedby'], refused && problem].filter(Boolean).join(' ');
  return (
    <>
      <input
        {...input} className="input" autoComplete="off" placeholder={t('settings.dateHint')} aria-invalid={refused || undefined} aria-describedby={about || undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {refused && <p className="problem" id={problem} role="alert">{t('collisionsPanel.dayFromToday')}</p>}
    </>
  );
}
