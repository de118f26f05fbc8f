/** A tab over the text: the shared one, or a placement's, with a dot where it has one of its own. */
import type { Placement } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { channelShort } from '../../gaps/gaps.ts';

interface Props {
  readonly id: string;
  readonly controls: string;
  readonly placement: Placement | null;
  readonly differs: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

export function TextTab({ id, controls, placement, differs, selected, onChoose }: Props) {
  const { t } = useSpeech();
  const channel = usePlan((s) => (placement ? s.plan.channels.get(placement.channel) : undefined));
  return (
    <button id={id} type="button" role="tab" aria-selected={selected} aria-controls={controls} tabIndex={selected ? 0 : -1} onClick={onChoose}>
      {placement ? channelShort(channel) : t('editor.sharedText')}
      {differs && <span className="own" role="img" aria-label={t('editor.ownText')} title={t('editor.ownText')} />}
    </button>
  );
}
