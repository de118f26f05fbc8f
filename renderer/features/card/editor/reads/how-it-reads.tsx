/** "Så läses det": the card as it shows on each of its channels, on a phone or a computer. */
import './reads.css';
import { useState } from 'react';
import type { Screen } from '../../../../../shared/platforms/reads.ts';
import { SCREENS } from '../../../../../shared/platforms/reads.ts';
import { Segmented } from '../../../../ui/form/segmented.tsx';
import { useSpeech } from '../../../../ui/language.tsx';
import { Mock } from './mock.tsx';
import type { Wording } from './wording.ts';

interface Props {
  readonly wordings: readonly Wording[];
  readonly picture: string;
}

export default function HowItReads({ wordings, picture }: Props) {
  const { t } = useSpeech();
  const [screen, setScreen] = useState<Screen>('phone');
  const differs = wordings.some(({ reads: { cut } }) => cut && cut.phone.signs !== cut.desktop.signs);
  return (
    <section aria-label={t('reads.heading')}>
      <h3>
        {t('reads.heading')}
        <span className="push" />
        {differs && <Segmented required label={t('reads.screen')} value={screen} choices={SCREENS.map((value) => ({ value, text: t(`reads.screens.${value}`) }))} onChoose={(value) => value && setScreen(value)} />}
      </h3>
      <div className="mocks">
        {wordings.map((wording) => <Mock key={wording.placement.id} wording={wording} picture={picture} screen={screen} />)}
      </div>
    </section>
  );
}
