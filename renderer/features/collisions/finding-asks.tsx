/** Beside the ways out of a finding, or of a row of them: why it is one, and accepting it as it is. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { useSpeech } from '../../ui/language.tsx';
import { AcceptForm } from './accept-form.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly sentence: string;
  /** The ways out. */
  readonly children?: ReactNode;
}

export function FindingAsks({ findings, sentence, children }: Props) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState<'why' | 'accept' | null>(null);
  const toggle = (what: 'why' | 'accept') => setAsked(asked === what ? null : what);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAsked(null);
    acceptButton.current?.focus();
  };
  return (
    <>
      <div className="krock-asks">
        {children}
        <span className="push">
          <button type="button" className="textbtn" aria-expanded={asked === 'why'} aria-label={t('collisionsPanel.whyOf', { what: sentence })} onClick={() => toggle('why')}>
            {t('collisionsPanel.why')}
          </button>
          <button ref={acceptButton} type="button" className="textbtn" aria-expanded={asked === 'accept'} aria-label={t('collisionsPanel.acceptOf', { what: sentence })} onClick={() => toggle('accept')}>
            {t('collisionsPanel.accept')}
          </button>
        </span>
      </div>
      {asked === 'why' && <Why findings={findings} />}
      {asked === 'accept' && <AcceptForm findings={findings} sentence={sentence} onCancel={cancel} />}
    </>
  );
}
