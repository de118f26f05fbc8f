/** A day as it is written in addresses and files: a native date field speaks the browser's language, not the app's. */
import { useId } from 'react';
import { useSpeech } from '../../ui/language.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly refused: boolean;
  readonly onType: (text: string) => void;
}

export function DayInput({ label, value, refused, onType }: Props) {
  const { t } = useSpeech();
  const problem = useId();
  return (
    <label className="print-field">
      <span>{label}</span>
      <input className="input" value={value} autoComplete="off" placeholder="2026-11-23" aria-invalid={refused || undefined} aria-describedby={refused ? problem : undefined} onChange={(event) => onType(event.target.value)} />
      {refused && <span className="problem" id={problem} role="alert">{t('print.badDay')}</span>}
    </label>
  );
}
