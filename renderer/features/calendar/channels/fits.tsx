/** What would fit on a channel's empty day: a few to put there in one press, the rest to pick from; and a new card. */
import type { Card, Channel } from '../../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../../shared/i18n/dates.ts';
import { useFindings } from '../../../store/findings.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName } from '../../../ui/marks.tsx';
import { openGapPicker } from '../../gaps/gap-picker.tsx';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { candidates, fillWith } from '../../gaps/picker/candidates.ts';
import { beginCard, choose } from './matrix-state.ts';

export function NewHereButton({ at }: { readonly at: ChannelDay }) {
  const { t } = useSpeech();
  return (
    <button type="button" className="gap" onClick={() => beginCard(at)}>
      <Icon name="plus" /><span className="txt">{t('matrix.newHere')}</span>
    </button>
  );
}

/** So many are offered at once; the rest are in the list to pick from. */
const OFFERED = 3;

export function Fits({ at, channel }: { readonly at: ChannelDay; readonly channel: Channel }) {
  const { t } = useSpeech();
  usePlan((s) => s.version); // what is not placed yet may be any card
  const all = candidates(usePlan.getState().plan, at);
  return (
    <div className="fill">
      {all.slice(0, OFFERED).map((card) => <FitRow key={card.id} card={card} at={at} channel={channel} />)}
      <NewHereButton at={at} />
      {all.length > OFFERED && (
        <button type="button" className="textbtn" aria-haspopup="dialog" onClick={(event) => openGapPicker(at, event.currentTarget)}>{t('matrix.moreIdeas', { count: all.length - OFFERED })}</button>
      )}
    </div>
  );
}

interface FitProps {
  readonly card: Card;
  readonly at: ChannelDay;
  readonly channel: Channel;
}

function FitRow({ card, at, channel }: FitProps) {
  const { t, language } = useSpeech();
  const category = usePlan((s) => card.category && s.plan.categories.get(card.category));
  const placements = usePlan((s) => s.plan.placementsOf(card.id).length);
  const chosen = usePlan((s) => s.plan.placementsOf(card.id).some((placement) => placement.channel === channel.id));
  const share = useFindings((s) => s.open.mix()?.shares.find((one) => one.category === card.category));
  const under = share?.target === null || share === undefined ? 0 : Math.round(share.target - share.share);
  const day = dayText(at.date, language, 'short');
  const why = [
    card.slot.precision === 'week' ? slotText(card.slot, language) : t(`word.status.${card.status}`),
    chosen ? t('matrix.channelChosen', { channel: channel.name }) : under > 0 ? t('matrix.underTarget', { points: under }) : placements === 0 ? t('matrix.noChannel') : '',
  ];
  const fill = (): void => {
    if (!fillWith(card.id, at)) return;
    say({ text: t('board.gap.filled', { title: card.title, day: dayText(at.date, language, 'long'), channel: channel.name }) });
    choose(at);
  };
  return (
    <div className="fillrow">
      <div>
        <h3>{card.title}</h3>
        <p>{category && <CategoryName category={category} />}<span>{why.filter(Boolean).join(', ')}</span></p>
      </div>
      <button type="button" className="slot" aria-label={t('matrix.putHere', { title: card.title, channel: channel.name, day })} onClick={fill}><Icon name="plus" small />{day}</button>
    </div>
  );
}
