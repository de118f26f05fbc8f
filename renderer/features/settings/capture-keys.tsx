/** The key that catches an idea from anywhere on this computer: pressed here, once, to be set. */
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MAC } from '../../actions/keys-text.ts';
import { usePlan } from '../../store/plan-store.ts';
import { host } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { acceleratorOf, acceleratorText } from './accelerator.ts';

export function CaptureKeys() {
  const { t } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { globalKeys } = usePlan((s) => s.abilities);
  const { captureKeys } = usePlan((s) => s.preferences);
  const [problem, setProblem] = useState<string | null>(null);
  if (!globalKeys) return null;
  const text = (keys: string): string => acceleratorText(keys, t('keys.shift'), MAC);
  /** Only shown as set once it is: the system may keep it for another program. */
  const set = async (keys: string | null): Promise<void> => {
    const outcome = await host().call('setPreferences', { captureKeys: keys });
    if (outcome.ok) usePlan.setState((s) => ({ preferences: { ...s.preferences, captureKeys: keys } }));
    setProblem(outcome.ok ? null : t(`error.${outcome.error.code}`, { ...outcome.error.params, keys: text(keys ?? '') }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys = acceleratorOf(event.nativeEvent, MAC);
    const clears = ['Backspace', 'Delete'].includes(event.key);
    if (!clears && ['Tab', 'Escape', 'Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return; // on their way somewhere, or to a key
    event.preventDefault();
    event.stopPropagation();
    if (keys ?? clears) void set(keys);
    else setProblem(t('settings.captureKeysAlone'));
  };
  return (
    <div className="set-field">
      <label htmlFor={id}>{t('settings.captureKeys')}</label>
      <span className="feed-address">
        <input
          ref={field} id={id} className="input" readOnly value={captureKeys === null ? '' : text(captureKeys)} placeholder={t('settings.captureKeysNone')}
          aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`} aria-invalid={problem !== null} onKeyDown={onKeyDown} onBlur={() => setProblem(null)}
        />
        {captureKeys !== null && <Button small look="quiet" onClick={() => { field.current?.focus(); void set(null); }}>{t('settings.captureKeysOff')}</Button>}
      </span>
      <p className="hint" id={`${id}-hint`}>{t('settings.captureKeysHint', { keys: text('Control+Alt+I') })}</p>
      {problem && <p className="problem" id={`${id}-problem`} role="alert">{problem}</p>}
    </div>
  );
}
