/** Who has approved the card, and when; or the way to do it (planning rules §5 approval). */
import type { Card } from '../../../../shared/domain/records.ts';
import { hrefOf } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { momentText } from '../moment-text.ts';
import { useMayApprove } from './may-approve.ts';

export function ApprovalLine({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  if (card.kind !== 'post') return null;
  if (card.approval) {
    const { name, at } = card.approval;
    const when = momentText(at, language);
    return <p className="approval is-approved" role="note" aria-label={t('approval.line')}><Icon name="check" small />{name === '' ? t('approval.at', { when }) : t('approval.by', { name, when })}</p>;
  }
  if (card.status !== 'review' && card.status !== 'approved') return null;
  return (
    <p className="approval" role="note" aria-label={t('approval.line')}>
      {card.status === 'approved' && <span>{t('approval.nameless')}</span>}
      <Approve card={card} />
    </p>
  );
}

function Approve({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const { person, may, names } = useMayApprove();
  if (may) return <Button small icon="check" onClick={() => run('approveCards', { cards: [card.id], by: person?.id ?? null })}>{person ? t('approval.approveAs', { name: person.name }) : t('approval.approve')}</Button>;
  const settings = (section: string) => hrefOf({ view: { name: 'settings', section }, panel: null });
  if (names === '') return <><span>{t('approval.mayNobody')}</span> <a href={settings('approval')}>{t('approval.change')}</a></>;
  return <><span>{t('approval.may', { names })}</span> <a href={settings('computer')}>{t('approval.sitHere')}</a></>;
}
