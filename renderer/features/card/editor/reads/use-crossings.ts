/** What to tell screen readers when a text crosses what a platform takes, either way; not at every letter. */
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../../ui/language.tsx';
import { excessText } from './excess-line.tsx';
import { refused } from './wording.ts';
import type { Wording } from './wording.ts';

export function useCrossings(wordings: readonly Wording[]): string {
  const { t } = useSpeech();
  const [said, say] = useState('');
  const known = useRef<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const before = known.current;
    known.current = new Map(wordings.map((wording) => [wording.placement.id, refused(wording).length > 0]));
    const crossed = wordings.flatMap((wording) => {
      const was = before.get(wording.placement.id);
      const [over] = refused(wording);
      if (was === undefined || was === (over !== undefined)) return [];
      return [over ? excessText(over, wording.name, t) : t('reads.fitsAgain', { name: wording.name })];
    });
    if (crossed.length > 0) say(crossed.join(' '));
  }, [wordings, t]);
  return said;
}
