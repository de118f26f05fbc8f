/** The card's status: the chain in order, and what each step means. */
import type { Card, Status } from '../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../shared/domain/records.ts';
import { ChoiceMenu } from '../../../ui/choice-menu.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { StatusMark } from '../../../ui/marks.tsx';
import { useMayApprove } from './may-approve.ts';
import { setStatus } from './publishing.ts';

export function StatusChoice({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const { may, names } = useMayApprove();
  const meaning = (status: Status): string => {
    if (status !== 'approved' || may) return t(`approval.means.${status}`);
    return names === '' ? t('approval.nobody') : t('approval.only', { names });
  };
  return (
    <ChoiceMenu<Status>
      label={t('editor.status')} className="btn btn-s" value={card.status} onChoose={(status) => setStatus(card, status)}
      choices={STATUSES.map((value) => ({ value, text: t(`word.status.${value}`), sign: <StatusMark status={value} />, hint: meaning(value) }))}
    />
  );
}
