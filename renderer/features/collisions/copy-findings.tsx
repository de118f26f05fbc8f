/** The findings as plain text for the meeting; where the clipboard can't be reached, as a text to be copied by hand. */
import { useState } from 'react';
import { announce, say } from '../../store/notices.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { useSpeech } from '../../ui/language.tsx';

interface Props {
  readonly text: () => string;
  readonly count: number;
  readonly onRefused: (text: string) => void;
}

export function CopyFindings({ text, count, onRefused }: Props) {
  const { t } = useSpeech();
  const copy = async () => {
    const written = text();
    if (await copyText(written)) say({ text: t('collisionsPanel.copied', { count }) });
    else onRefused(written);
  };
  return <Button look="quiet" small disabled={count === 0} onClick={() => void copy()}>{t('collisionsPanel.copy')}</Button>;
}

export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const [field] = useState(() => (node: HTMLTextAreaElement | null) => {
    if (!node) return;
    node.focus();
    node.select();
    announce(t('collisionsPanel.copyRefused'));
  });
  return (
    <div className="krock-copy">
      <p>{t('collisionsPanel.copyRefused')}</p>
      <textarea ref={field} className="input" readOnly rows={6} aria-label={t('collisionsPanel.copyText')} value={text} onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // closes this alone
        onClose();
      }} />
      <Button look="quiet" small icon="x" label={t('shell.close')} onClick={onClose} />
    </div>
  );
}
