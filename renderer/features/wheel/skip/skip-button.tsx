/** The button that leaves a year out, and its small form. */
import { useRef, useState } from 'react';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { Button } from '../../../ui/button.tsx';
import { Popup } from '../../../ui/form/popup.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { skipYear } from '../panel/actions.ts';
import './skip.css';

export const USUAL = ['notNow', 'merged', 'noTime', 'others'] as const;

export function SkipButton({ item, label }: { readonly item: WheelItem; readonly label: string }) {
  const { t } = useSpeech();
  return (
    <Popup label={label} buttonClass="btn skip-button" className="skip-popup" shortcut={{ title: t('keys.withKeys', { name: label, keys: 'H' }), 'aria-keyshortcuts': 'H' }} button={<>{label}<kbd aria-hidden="true">H</kbd></>}>
      {(close) => <SkipForm onReason={(reason) => { close(); skipYear(item, reason); }} />}
    </Popup>
  );
}

/** Asks why: a usual reason in one press, or one's own. */
export function SkipForm({ onReason }: { readonly onReason: (reason: string) => void }) {
  const { t } = useSpeech();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const done = (): void => (reason.trim() === '' ? field.current?.focus() : onReason(reason));
  return (
    <form onSubmit={(event) => { event.preventDefault(); done(); }}>
      <label><span>{t('wheelPanel.reason')}</span><input ref={field} data-first className="input" value={reason} onChange={(event) => setReason(event.target.value)} /></label>
      <ul>
        {USUAL.map((usual) => <li key={usual}><Button small onClick={() => onReason(t(`wheelPanel.reasons.${usual}`))}>{t(`wheelPanel.reasons.${usual}`)}</Button></li>)}
      </ul>
      <Button small look="primary" type="submit">{t('wheelPanel.skipIt')}</Button>
    </form>
  );
}
