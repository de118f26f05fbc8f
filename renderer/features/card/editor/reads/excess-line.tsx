/** One sentence about what is too long. */
import type { Excess } from '../../../../../shared/platforms/excess.ts';
import type { Translate } from '../../../../../shared/i18n/messages.ts';
import { useSpeech } from '../../../../ui/language.tsx';
import { SeverityMark } from '../../../../ui/marks.tsx';

/** "X tar högst 280 tecken. Texten är 12 för lång." */
export function excessText({ what, kind, is, most }: Excess, name: string, t: Translate): string {
  return kind === 'limit' ? t(`reads.over.${what}`, { name, most, is, over: is - most }) : t(`reads.long.${what}`, { most, is });
}

export function ExcessLine({ excess, name }: { readonly excess: Excess; readonly name: string }) {
  const { t } = useSpeech();
  return (
    <p className="too-long">
      <SeverityMark severity={excess.kind === 'limit' ? 'warning' : 'info'} />
      {excessText(excess, name, t)}
    </p>
  );
}
